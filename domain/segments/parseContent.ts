import type { Result } from '@/domain/workflow/types'
import type { ArticleContent, ImageText, LeadImage, TranslationContent } from './document'
import { readBody } from './parseBody'
import { readFields } from './parseFields'
import { at, type Entries, fail, isId, isRecord, LIMITS, newReader, type Reader, refusalOf } from './reading'

/** How long the fields of a story may be, in characters. */
export const FIELD_LIMITS = { title: 500, standfirst: 2_000, dateline: 300, slug: 300 }

const IMAGE_TEXT = { caption: LIMITS.imageText, alt: LIMITS.imageText }

/** A whole article from outside, checked and in its stored form; see `parseBody` for the refusal. */
export function parseArticleContent(input: unknown): Result<ArticleContent> {
  const reader = newReader('article')
  return finish(reader, isRecord(input) ? readArticle(reader, input) : fail(reader, '', 'not an object'))
}

/** A whole translation from outside, checked and in its stored form; see `parseBody` for the refusal. */
export function parseTranslationContent(input: unknown): Result<TranslationContent> {
  const reader = newReader('translation')
  return finish(reader, isRecord(input) ? readTranslation(reader, input) : fail(reader, '', 'not an object'))
}

function finish<C>(reader: Reader, content: C | null): Result<C> {
  return content && !reader.problem ? { ok: true, value: content } : { ok: false, refusal: refusalOf(reader) }
}

function readArticle(reader: Reader, input: Entries): ArticleContent | null {
  const fields = readFields(reader, input, FIELD_LIMITS)
  const leadImage = readLeadImage(reader, at(input, 'leadImage'))
  const body = readBody(reader, at(input, 'body'), 'body')
  return body && { ...fields, leadImage, body }
}

function readLeadImage(reader: Reader, value: unknown): LeadImage | null {
  if (value === undefined || value === null) return null
  if (!isRecord(value)) return fail(reader, 'leadImage', 'not an image')
  const media = at(value, 'media') ?? null
  if (media !== null && !(typeof media === 'number' && Number.isSafeInteger(media) && media > 0))
    return fail(reader, 'leadImage.media', 'not the id of an image')
  return { media, ...readFields(reader, value, IMAGE_TEXT) }
}

function readTranslation(reader: Reader, input: Entries): TranslationContent | null {
  const fields = readFields(reader, input, FIELD_LIMITS)
  const captions = readById(reader, { value: at(input, 'captions'), path: 'captions' }, (item) =>
    isRecord(item) ? readImageText(reader, item) : fail(reader, 'captions', 'not the texts of an image'),
  )
  const attributions = readById(
    reader,
    { value: at(input, 'attributions'), path: 'attributions' },
    (item) => readFields(reader, { by: item }, { by: LIMITS.attribution }).by,
  )
  const body = readBody(reader, at(input, 'body'), 'body')
  return body && { ...fields, captions, attributions, body }
}

function readImageText(reader: Reader, item: Entries): ImageText {
  return readFields(reader, item, IMAGE_TEXT)
}

/** A record by image or block id; absent means empty. */
function readById<T>(
  reader: Reader,
  { value, path }: { value: unknown; path: string },
  read: (item: unknown) => T | null,
): Record<string, T> {
  if (value === undefined || value === null) return {}
  const entries = isRecord(value) ? Object.entries(value) : []
  if (!isRecord(value) || entries.length > LIMITS.blocks) fail(reader, path, 'not a record of texts')
  const texts: [string, T][] = []
  for (const [id, item] of entries) {
    if (!isId(id)) fail(reader, path, 'not an id')
    if (reader.problem) break
    const text = read(item)
    if (text !== null) texts.push([id, text])
  }
  return Object.fromEntries(texts)
}
