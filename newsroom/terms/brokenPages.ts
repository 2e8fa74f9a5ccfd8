import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { ArticleContent, TranslationContent } from '@/domain/segments/document'
import { rowsOf } from '@/domain/segments/rowsOf'
import type { TermIndex } from '@/domain/terms/createTermIndex'
import { findTerms } from '@/domain/terms/findTerms'
import { usesTerm } from '@/domain/terms/usesTerm'
import { canSeeTerms } from '@/domain/workflow/policies'
import type { Result } from '@/domain/workflow/types'
import type { Person } from '../person'
import { ask } from '../queries/ask'
import { id, textOrNull } from '../queries/columns'
import { notFound, ok } from '../refuse'
import { candidatePages } from './candidatePages'
import { readIndex } from './readIndex'

/** A row of a live page whose English does not say what the house says. */
export interface BrokenRow {
  row: string
  arabic: string
  english: string
  /** Forms that the house does not want; none: the term is missing. */
  forbidden: string[]
}

export interface BrokenPage {
  translation: number
  article: number
  /** The headlines as they are live. */
  titles: { ar: string; en: string }
  rows: BrokenRow[]
}

const atOnce = 60
const wanted = 20
/** So many batches are looked through before the answer says how to go on. */
const mostBatches = 5

/**
 * The live pages that break a term as it is now, newest translation first; `next` is where to go on, null at the end. A
 * page may come short where much had to be looked at. A retired term breaks nothing.
 */
export async function brokenPages(
  person: Person,
  term: number,
  from: number | null = null,
): Promise<Result<{ pages: BrokenPage[]; next: number | null }>> {
  if (!canSeeTerms(person.actor)) return notFound()
  const { index } = await readIndex(person)
  const found = index.terms.find((one) => one.id === term)
  if (!found) return ok({ pages: [], next: null })
  const pages: BrokenPage[] = []
  let before = from
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const candidates = await candidatePages(person, { term: found, before, limit: atOnce })
    for (const page of await livePages(person, candidates)) {
      const rows = brokenRows(index, term, page)
      if (rows.length > 0) pages.push({ ...headOf(page), rows })
      if (pages.length === wanted) return ok({ pages, next: page.translation })
    }
    const last = candidates.at(-1)
    if (candidates.length < atOnce || last === undefined) return ok({ pages, next: null })
    before = last
  }
  return ok({ pages, next: before })
}

const content = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null)
const livePage = z.object({
  translation: id,
  article: id,
  title_ar: textOrNull,
  title_en: textOrNull,
  arabic: content<ArticleContent>(),
  english: content<TranslationContent>(),
})
type LivePage = z.infer<typeof livePage>

const headOf = ({ translation, article, title_ar, title_en }: LivePage) => ({
  translation,
  article,
  titles: { ar: title_ar ?? '', en: title_en ?? '' },
})

function livePages({ payload }: Person, translations: readonly number[]): Promise<LivePage[]> {
  return ask(
    payload,
    sql`select t.id as translation, a.id as article, ar.title as title_ar, en.title as title_en,
        ar.content as arabic, en.content as english
      from translations t join articles a on a.id = t.article_id
      join editions en on en.id = t.live join editions ar on ar.id = a.live
      where t.id = any(${sql.param([...translations])}::int[]) order by t.id desc`,
    livePage,
  )
}

function brokenRows(index: TermIndex, term: number, { arabic, english }: LivePage): BrokenRow[] {
  return rowsOf(arabic, english).flatMap(({ id: row, sources, targetText }) => {
    if (row === 'slug' || targetText.trim() === '') return []
    const source = sources.map(({ text }) => text).join('\n')
    const match = findTerms(index, source).find((one) => one.term.id === term)
    if (!match) return []
    const { found, forbidden } = usesTerm(match, targetText)
    if (found.length > 0 && forbidden.length === 0) return []
    return [{ row, arabic: source, english: targetText, forbidden: forbidden.map(({ form }) => form) }]
  })
}
