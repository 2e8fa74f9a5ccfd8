import type { Payload } from 'payload'
import type { Language } from '@/domain/workflow/languages'
import type { Tags } from '../_cache/render'

/** One request for a public document, as the page that answers it sees it. */
export interface Visit {
  payload: Payload
  language: Language
  /** The named parts of the path, decoded and in NFC. */
  params: Readonly<Record<string, string>>
  /** The parameters that the address knows (see `addresses.ts`); others are not passed on. */
  query: URLSearchParams
  /** To be filled with the tags of everything that the document shows. */
  tags: Tags
}
