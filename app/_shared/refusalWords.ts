import type { i18n, ParseKeys } from 'i18next'
import type { Teller } from '@/domain/workflow/describeRefusal'

type Namespaces = ['refusals', 'workflow']

/** The words for `describeRefusal`, which builds their keys from the codes of refusals: what is found is a key. */
export function refusalWords(instance: i18n): Pick<Teller, 't' | 'exists'> {
  const t = instance.getFixedT<Namespaces>(instance.language, ['refusals', 'workflow'])
  const isKey = (key: string, values: object): key is ParseKeys<Namespaces> =>
    instance.exists(key, { ...values })
  return {
    t: (key, values = {}) => (isKey(key, values) ? t(key, { ...values }) : key),
    exists: (key) => instance.exists(key),
  }
}
