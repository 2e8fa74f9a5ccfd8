import { createHash } from 'node:crypto'
import { adjust, type ImportChange } from '@/domain/importing/adjust'
import { type DecodeRefusal, decode } from '@/domain/importing/decode'
import { recognise } from '@/domain/importing/recognise'
import { articleOf } from '@/domain/importing/toArticle'
import type { ImportReading, NamedSource } from '@/domain/importing/types'
import { slugOf } from '@/domain/text/slug'
import { canCreateArticle } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import { newId } from '../ids'
import type { Person } from '../person'
import { knownSources } from '../queries/knownSources'
import { recordEvent } from '../record/event'
import { keepArticle } from '../record/revision'
import { referencesAreThere } from '../references'
import { ok, refuse } from '../refuse'
import type { Citation } from '../stories/types'
import { inTransaction, type Scope } from '../transaction'
import { createDraft } from './startArticle'

export interface ImportInput {
  bytes: Uint8Array
  filename: string | null
  /** What the person changed in the preview, in order. */
  changes: ImportChange[]
  /** A source of the register that the story came from, where the person named one. */
  source: number | null
  /** The topics that the draft is filed under. */
  topics?: number[]
}

export interface ImportReport extends ImportReading {
  encoding: string
  sha256: string
}

type KnownSource = NamedSource & { id: number }

function adjusted(reading: ImportReading, changes: ImportChange[]): Result<ImportReading> {
  try {
    return ok(changes.reduce(adjust, reading))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refuse('import.changeInvalid')
  }
}

function undecoded(refusal: DecodeRefusal['refusal']): Result<ImportReport> {
  if (refusal.code !== 'import.tooLarge') return refuse(refusal.code)
  return refuse(refusal.code, {
    details: { megabytes: refusal.maxBytes / 1024 / 1024, bytes: refusal.bytes },
  })
}

function read(input: ImportInput, sources: KnownSource[]): Result<ImportReport> {
  const decoded = decode(input.bytes)
  if (!decoded.ok) return undecoded(decoded.refusal)
  const { text, encoding } = decoded
  const reading = adjusted(recognise(text, sources), input.changes)
  if (!reading.ok) return reading
  const sha256 = createHash('sha256').update(input.bytes).digest('hex')
  return ok({ ...reading.value, encoding, sha256 })
}

/** What an import would make; nothing is stored. */
export async function previewImport(
  person: Person,
  input: ImportInput,
): Promise<Result<{ report: ImportReport }>> {
  if (!canCreateArticle(person.actor)) return refuse('role.missing', { missing: ['writer', 'editor'] })
  const report = read(input, await knownSources(person))
  return report.ok ? ok({ report: report.value }) : report
}

function citationsOf(report: ImportReport, input: ImportInput, sources: KnownSource[]): Citation[] {
  const agency = sources.find(({ key }) => key === report.dateline?.agency)?.id
  const ids = [...new Set([input.source, agency])].filter((id) => typeof id === 'number')
  return ids.map((source) => ({ id: newId(), source, role: 'primary', url: '', note: '' }))
}

async function keepOriginal(scope: Scope, article: number, input: ImportInput, report: ImportReport) {
  await scope.payload.create({
    collection: 'originals',
    data: {
      article,
      filename: input.filename,
      encoding: report.encoding,
      sha256: report.sha256,
      base64: Buffer.from(input.bytes).toString('base64'),
      by: scope.user?.id ?? null,
      at: scope.at,
    },
    req: scope.req,
    user: scope.user,
    overrideAccess: false,
    depth: 0,
  })
}

/** Makes a draft of a raw text: its structure, its agency as a source, and the bytes as they came. */
export async function importStory(
  person: Person,
  input: ImportInput,
): Promise<Result<{ article: { id: number }; report: ImportReport }>> {
  if (!canCreateArticle(person.actor)) return refuse('role.missing', { missing: ['writer', 'editor'] })
  const sources = await knownSources(person)
  const isNamed = input.source === null || sources.some(({ id }) => id === input.source)
  if (!isNamed) return refuse('reference.missing', { missing: ['source'] })
  const report = read(input, sources)
  if (!report.ok) return report
  const { topics = [] } = input
  return inTransaction(person, async (scope) => {
    const filed = await referencesAreThere(scope, { topic: topics })
    if (!filed.ok) return filed
    const imported = articleOf(report.value, newId)
    const content = { ...imported, slug: slugOf(imported.title, 'ar'), leadImage: null }
    const article = await createDraft(scope, {
      content,
      sources: citationsOf(report.value, input, sources),
      topics: [...new Set(topics)],
    })
    await keepOriginal(scope, article.id, input, report.value)
    await keepArticle(scope, article, 'import')
    const { sha256, encoding } = report.value
    await recordEvent(scope, {
      kind: 'article.import',
      article: article.id,
      data: { sha256, encoding, filename: input.filename, bytes: input.bytes.byteLength },
    })
    return ok({ article: { id: article.id }, report: report.value })
  })
}
