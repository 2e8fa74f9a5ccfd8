import { parseUrl } from '@/domain/segments/parseUrl'

/** An address that the desk and readers' pages link to: nothing but the web, and no script in disguise. */
export const isAddress = (value: string | null | undefined): true | string =>
  !value || parseUrl(value)?.startsWith('http') || 'an http or https address'
