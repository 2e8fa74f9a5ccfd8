import type { Language } from '@/domain/workflow/languages'
import type { Address } from './addresses'
import { isLanguage } from './language'

export interface Match {
  address: Address
  language: Language
  /** The named parts of the path, decoded and in NFC. */
  params: Record<string, string>
  /** The parameters that the address knows, in its order. */
  query: URLSearchParams
  /** Under what the page is kept: every spelling of one address has one key. */
  key: string
}

/** The address that a request's target names; null where it names none. Percent escapes have to be well-formed. */
export function matchAddress(addresses: readonly Address[], target: string): Match | null {
  const [path = '', ...search] = target.split('?')
  const parts = path.slice(1).split('/').map(decoded)
  for (const address of addresses) {
    const params = paramsOf(address.pattern.slice(1).split('/'), parts)
    if (!params) continue
    const query = knownQuery(address, new URLSearchParams(search.join('?')))
    const tail = query.size > 0 ? `?${query}` : ''
    const key = `/${parts.map(encodeURIComponent).join('/')}${tail}`
    return { address, language: languageIn(params), params, query, key }
  }
  return null
}

const decoded = (part: string): string => decodeURIComponent(part).normalize('NFC')

function languageIn({ language = 'ar' }: Record<string, string>): Language {
  return isLanguage(language) ? language : 'ar'
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? ''
    if (!expected.startsWith(':')) {
      if (expected !== part) return null
    } else if (part === '' || (expected === ':language' && !isLanguage(part))) return null
    else params[expected.slice(1)] = part
  }
  return params
}

/** Campaign marks and other people's parameters make no pages of their own. */
function knownQuery({ query = [] }: Address, asked: URLSearchParams): URLSearchParams {
  const known = new URLSearchParams()
  for (const name of query) {
    const value = asked.get(name)?.normalize('NFC').trim()
    if (value) known.set(name, value)
  }
  return known
}
