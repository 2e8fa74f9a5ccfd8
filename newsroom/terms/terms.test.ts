import { beforeAll, describe, expect, it } from 'vitest'
import type { TermFields } from '@/domain/terms/termFields'
import { listTerms } from '../queries/termList'
import { loadTermPage } from '../queries/termPage'
import { ask } from '../testing/harness'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { rewrite } from '../testing/rows'
import { actOn, approveEnglish, publishedStory, refusalOf, translateAll, value } from '../testing/stories'
import { brokenPages } from './brokenPages'
import { changeTerm } from './changeTerm'
import { createTerm } from './createTerm'
import { restoreTerm, retireTerm } from './retireTerm'
import { termsOfTexts } from './termsOfTexts'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const fields = (more: Partial<TermFields> = {}): TermFields => ({
  ar: 'الحرس الثوري',
  variantsAr: [],
  forbiddenAr: [],
  en: 'Revolutionary Guard',
  alternativesEn: [],
  forbiddenEn: [],
  kind: 'body',
  contexts: [],
  note: '',
  ...more,
})

const events = (term: number) =>
  ask(`select kind, data from events where data->>'term' = $1 and kind like 'term.%' order by id`, [
    String(term),
  ])

const foundIn = async (text: string) =>
  (await termsOfTexts({ payload: at.payload }, [text])).matches[0]?.map(({ term }) => term.en)

describe('writing a term down', () => {
  it('is for translators, reviewers and editors, and is one event', async () => {
    const { writer, admin, translator } = at.people
    for (const person of [writer, admin])
      expect(refusalOf(await createTerm(person, fields({ ar: 'أول' }))).code).toBe('role.missing')
    const { id } = value(await createTerm(translator, fields({ ar: ' هيئة  السكك ', en: 'Rail Authority' })))
    expect(await loadTermPage(translator, id)).toMatchObject({
      term: { ar: 'هيئة السكك', en: 'Rail Authority', revision: 1, by: translator.user.id, retiredAt: null },
      mayChange: true,
    })
    expect(await events(id)).toMatchObject([{ kind: 'term.create', data: { ar: 'هيئة السكك' } }])
  })

  it('is refused without a word, with what contradicts itself, and with too much', async () => {
    const { editor } = at.people
    const refused = async (more: Partial<TermFields>) => refusalOf(await createTerm(editor, fields(more)))
    expect(await refused({ ar: ' ، ', en: '' })).toEqual({ code: 'term.empty', missing: ['ar', 'en'] })
    expect(await refused({ forbiddenEn: ['revolutionary Guard', 'Revolutionary Guard'] })).toMatchObject({
      code: 'term.contradiction',
    })
    expect(await refused({ forbiddenAr: ['الحرس الثورى'] })).toMatchObject({ code: 'term.contradiction' })
    expect(await refused({ variantsAr: ['ح'.repeat(201)] })).toMatchObject({ code: 'term.tooLong' })
    expect(await refused({ note: 'n'.repeat(2_001) })).toMatchObject({ code: 'term.noteTooLong' })
    const many = Array.from({ length: 51 }, (_, index) => `form ${index}`)
    expect(await refused({ alternativesEn: many })).toMatchObject({ code: 'term.tooMany' })
  })

  it('is refused for a form that another term has, also to two at once, unless the contexts differ', async () => {
    const { editor, reviewer, translator } = at.people
    const twice = await Promise.all(
      [editor, reviewer, translator].map((person) =>
        createTerm(person, fields({ ar: 'مجلس المدينة', en: 'City Council', variantsAr: ['المجلس البلدي'] })),
      ),
    )
    const id = twice.find((result) => result.ok)?.value.id
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    const again = await createTerm(editor, fields({ ar: 'المجلس البلدى', en: 'Municipality' }))
    expect(refusalOf(again)).toMatchObject({ code: 'term.exists', details: { id } })
    value(await createTerm(editor, fields({ ar: 'المجلس البلدي', en: 'Municipality', contexts: ['بلدية'] })))
  })
})

describe('changing a term', () => {
  it('is for reviewers and editors, and for a translator with her own, on its newest revision', async () => {
    const { translator, reviewer, writer } = at.people
    const other = await somebody(at.payload, 'translator')
    const { id } = value(await createTerm(translator, fields({ ar: 'ميناء السمك', en: 'Fish Port' })))
    const change = { id, revision: 1, fields: fields({ ar: 'ميناء السمك', en: 'Fishing Harbour' }) }
    for (const person of [other, writer])
      expect(refusalOf(await changeTerm(person, change)).code).toBe('role.missing')
    expect(value(await changeTerm(translator, change))).toEqual({ revision: 2 })
    expect(refusalOf(await changeTerm(reviewer, change)).code).toBe('revision.stale')
    expect(value(await changeTerm(reviewer, { ...change, revision: 2 }))).toEqual({ revision: 2 })
    expect(await events(id)).toMatchObject([
      { kind: 'term.create' },
      { kind: 'term.change', data: { before: { en: 'Fish Port' }, changed: { en: 'Fishing Harbour' } } },
    ])
    expect(refusalOf(await changeTerm(reviewer, { ...change, id: 999_999 })).code).toBe('document.notFound')
  })

  it('retires and brings back; what is retired is no longer met and leaves its form to others', async () => {
    const { editor } = at.people
    const term = fields({ ar: 'نادي النجوم', en: 'Stars Club' })
    const { id } = value(await createTerm(editor, term))
    expect(await foundIn('وقال نادي النجوم')).toEqual(['Stars Club'])
    value(await retireTerm(editor, { id, revision: 1 }))
    expect(await foundIn('وقال نادي النجوم')).toEqual([])
    expect(refusalOf(await changeTerm(editor, { id, revision: 2, fields: term })).code).toBe('term.retired')
    const { id: second } = value(await createTerm(editor, { ...term, en: 'Star Club' }))
    expect(refusalOf(await restoreTerm(editor, { id, revision: 2 }))).toMatchObject({
      code: 'term.exists',
      details: { id: second },
    })
    value(await retireTerm(editor, { id: second, revision: 1 }))
    value(await restoreTerm(editor, { id, revision: 2 }))
    expect(await foundIn('وقال نادي النجوم')).toEqual(['Stars Club'])
    expect((await events(id)).map(({ kind }) => kind)).toEqual(['term.create', 'term.retire', 'term.restore'])
  })
})

describe('the index', () => {
  it('knows a change as soon as it is made, and stays the same between', async () => {
    const { editor } = at.people
    const text = 'زار وفد من اتحاد الغواصين المرفأ'
    const before = await termsOfTexts(editor, [text])
    expect(before.version).toBe((await termsOfTexts(editor, [text])).version)
    const { id } = value(await createTerm(editor, fields({ ar: 'اتحاد الغواصين', en: 'Divers Union' })))
    expect(await foundIn(text)).toEqual(['Divers Union'])
    const changed = fields({ ar: 'اتحاد الغواصين', en: 'Divers’ Union' })
    value(await changeTerm(editor, { id, revision: 1, fields: changed }))
    expect(await foundIn(text)).toEqual(['Divers’ Union'])
  })
})

describe('the list', () => {
  it('finds terms by any form in either script, and the retired ones apart', async () => {
    const { editor, writer } = at.people
    const term = fields({ ar: 'مركز الأرصاد', en: 'Weather Centre', variantsAr: ['الأنواء'], kind: 'place' })
    const { id } = value(await createTerm(editor, term))
    const found = async (input: Parameters<typeof listTerms>[1]) =>
      (await listTerms(writer, input)).rows.some((row) => row.id === id)
    for (const query of ['الارصاد', 'weather', 'انواء']) expect(await found({ query })).toBe(true)
    expect(await found({ query: 'weather', kind: 'person' })).toBe(false)
    value(await retireTerm(editor, { id, revision: 1 }))
    expect([await found({ query: 'weather' }), await found({ retired: true })]).toEqual([false, true])
    expect(await listTerms(await somebody(at.payload), {})).toEqual({ rows: [], next: null })
  })
})

/** A story that is live in both languages, with this English for one paragraph. */
async function liveStory(text: string): Promise<number> {
  const { translator, reviewer } = at.people
  const { translation } = await publishedStory(at.people)
  await translateAll(translator, translation)
  await rewrite(translator, translation, 'body:p2', text)
  value(await actOn(translator, translation, 'submit'))
  await approveEnglish(at.people, translation)
  value(await actOn(reviewer, translation, 'publish'))
  return translation
}

/** Milliseconds: two whole lives of a story, on a busy machine. */
const twoStories = 120_000

describe('the live pages that break a term', () => {
  const good = 'The Railway Board said trips would increase in the autumn.'
  const bad = 'The rail body said trips would increase in the autumn.'

  let right = 0
  let wrong = 0
  beforeAll(async () => {
    right = await liveStory(good)
    wrong = await liveStory(bad)
  }, twoStories)

  it('are listed with their rows, and are no more once the term or the page is put right', async () => {
    const { editor, translator } = at.people
    const term = fields({ ar: 'الهيئة', en: 'Railway Board' })
    const { id } = value(await createTerm(editor, term))
    const pages = async () => value(await brokenPages(translator, id))
    expect(await pages()).toMatchObject({
      pages: [{ translation: wrong, rows: [{ row: 'body:p2', english: bad, forbidden: [] }] }],
      next: null,
    })
    const change = { ...term, alternativesEn: ['rail body'], forbiddenEn: ['Board'] }
    value(await changeTerm(editor, { id, revision: 1, fields: change }))
    expect(await pages()).toEqual({ pages: [], next: null })
    value(
      await changeTerm(editor, {
        id,
        revision: 2,
        fields: { ...change, en: 'Rail Board', forbiddenEn: ['Railway Board'] },
      }),
    )
    expect(await pages()).toMatchObject({
      pages: [{ translation: right, rows: [{ forbidden: ['Railway Board'] }] }],
    })
    value(await actOn(editor, right, 'withdraw', { reason: 'To be checked.' }))
    expect(await pages()).toEqual({ pages: [], next: null })
    value(await retireTerm(editor, { id, revision: 3 }))
  })

  it('are told by what is live, also while the page is being revised', async () => {
    const { editor, translator } = at.people
    const translation = wrong
    const { id } = value(await createTerm(editor, fields({ ar: 'الرحلات', en: 'services' })))
    value(await actOn(translator, translation, 'revise'))
    await rewrite(translator, translation, 'body:p2', 'The rail body said services would increase.')
    const { pages } = value(await brokenPages(translator, id))
    expect(pages.map((page) => page.translation)).toContain(translation)
    value(await retireTerm(editor, { id, revision: 1 }))
    expect(value(await brokenPages(translator, id)).pages).toEqual([])
  })
})
