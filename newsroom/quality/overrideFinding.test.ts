import { beforeAll, describe, expect, it } from 'vitest'
import { type OpenNewsroom, openNewsroom } from '../testing/open'
import { somebody } from '../testing/people'
import { rewrite, rowNow, seen } from '../testing/rows'
import {
  act,
  actOn,
  articleNow,
  english,
  publishedStory,
  refusalOf,
  saveText,
  translateAll,
  translationNow,
  value,
  writeEnglish,
} from '../testing/stories'
import { approveOneRow } from '../translations/approveRows'
import { saveRow } from '../translations/editRow'
import { overrideFinding, withdrawOverride } from './overrideFinding'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const wrong = 'The first train left on Saturday morning with 240 passengers aboard.'
const row = 'body:p1'
/** What the checks say of it: the Arabic has 214. */
const codes = ['number.extra:240', 'number.missing:214']
const reason = 'The agency corrected its count by telephone.'

const rowOf = (translation: number, id = row) => rowNow(at.people.editor, translation, id)

/** A translation with every row confirmed and a wrong number in one. */
async function withWrongNumber(): Promise<{ id: number; translation: number }> {
  const { id, translation } = await publishedStory(at.people)
  const { translator } = at.people
  await translateAll(translator, translation)
  await rewrite(translator, translation, row, wrong)
  return { id, translation }
}

/** Leaves both numbers as they are. */
async function overridden(translation: number): Promise<void> {
  for (const code of codes) {
    const saw = seen(await rowOf(translation))
    value(await overrideFinding(at.people.translator, translation, { ...saw, code, reason }))
  }
}

const submit = (translation: number) => actOn(at.people.translator, translation, 'submit')

async function eventsOf(translation: number, kind: string) {
  const { docs } = await at.payload.find({
    collection: 'events',
    where: { translation: { equals: translation }, kind: { equals: kind } },
    sort: 'id',
    overrideAccess: true,
  })
  return docs.map(({ data, by }) => ({ data, by }))
}

describe('a submission', () => {
  it('is refused with the rows and what the checks found in them', async () => {
    const { translation } = await withWrongNumber()
    const refusal = refusalOf(await submit(translation))
    expect(refusal).toMatchObject({ code: 'translation.findingsOpen', rows: [row] })
    expect(refusal.details?.findings).toEqual(codes.map((code) => ({ row, code })))
  })

  it('goes through once every finding is left as it is in writing, and the record tells who and why', async () => {
    const { translation } = await withWrongNumber()
    await overridden(translation)
    value(await submit(translation))
    const by = at.people.translator.user.id
    expect(await eventsOf(translation, 'translation.override')).toEqual(
      codes.map((code) => ({ data: { row, code, reason }, by })),
    )
    expect((await rowOf(translation)).overrides).toMatchObject(codes.map((code) => ({ code, reason, by })))
  })

  it('goes through once the English is right', async () => {
    const { translation } = await withWrongNumber()
    await rewrite(at.people.translator, translation, row, english[row])
    value(await submit(translation))
  })

  it('does not ask for the findings of what is left out', async () => {
    const { translation } = await withWrongNumber()
    const write = { ...seen(await rowOf(translation)), omit: 'Said in the headline' }
    value(await saveRow(at.people.translator, translation, write))
    value(await submit(translation))
  })
})

describe('an override', () => {
  it('dies with the English that it was said of, and lives again with it', async () => {
    const { translation } = await withWrongNumber()
    const { translator } = at.people
    await overridden(translation)
    await rewrite(translator, translation, row, `${wrong} It was on time.`)
    expect((await rowOf(translation)).overrides).toEqual([])
    expect(refusalOf(await submit(translation)).code).toBe('translation.findingsOpen')
    await rewrite(translator, translation, row, wrong)
    value(await submit(translation))
  })

  it('dies with the Arabic that it was said of', async () => {
    const { id, translation } = await withWrongNumber()
    await overridden(translation)
    const { writer, editor, editor2, translator } = at.people
    value(await act(editor, id, 'revise'))
    value(
      await saveText(editor, id, (now) => JSON.parse(JSON.stringify(now).replace('214 راكباً', '215 راكباً'))),
    )
    value(await act(editor, id, 'submit'))
    value(await act(editor2, id, 'approve'))
    expect((await articleNow(writer, id)).stage).toBe('approved')
    const changed = await rowOf(translation)
    expect([changed.stale, changed.overrides]).toEqual([true, []])
    value(await writeEnglish(translator, translation, changed, wrong))
    expect(refusalOf(await submit(translation)).details?.findings).toEqual([
      { row, code: 'number.extra:240' },
      { row, code: 'number.missing:215' },
    ])
  })

  it('is said once: the newest reason stands', async () => {
    const { translation } = await withWrongNumber()
    const { translator } = at.people
    const code = 'number.missing:214'
    for (const why of [reason, 'The ministry says 240.']) {
      const saw = seen(await rowOf(translation))
      value(await overrideFinding(translator, translation, { ...saw, code, reason: why }))
    }
    expect((await rowOf(translation)).overrides).toMatchObject([{ code, reason: 'The ministry says 240.' }])
    const { work } = await translationNow(translator, translation)
    expect(work[row]?.overrides).toHaveLength(1)
  })

  it('changes neither the state of the row nor who its authors are', async () => {
    const { translation } = await withWrongNumber()
    const before = await rowOf(translation)
    await overridden(translation)
    const { overrides, ...after } = await rowOf(translation)
    expect({ ...after, overrides: [] }).toEqual({ ...before, overrides: [] })
    expect(overrides).toHaveLength(2)
  })

  it('is taken back by whoever may write, and stands in the way again', async () => {
    const { translation } = await withWrongNumber()
    const { translator } = at.people
    await overridden(translation)
    const code = 'number.extra:240'
    const taken = { ...seen(await rowOf(translation)), code }
    value(await withdrawOverride(translator, translation, taken))
    expect(refusalOf(await submit(translation)).details?.findings).toEqual([{ row, code }])
    expect(await eventsOf(translation, 'translation.withdrawOverride')).toEqual([
      { data: { row, code }, by: translator.user.id },
    ])
    expect(refusalOf(await withdrawOverride(translator, translation, taken)).code).toBe(
      'finding.notOverridden',
    )
  })
})

describe('an override is refused', () => {
  const said = { code: 'number.missing:214', reason }

  it('to whoever may not write the English', async () => {
    const { translation } = await withWrongNumber()
    const { reviewer, editor, writer, admin } = at.people
    const saw = seen(await rowOf(translation))
    const colleague = await somebody(at.payload, 'translator')
    for (const person of [reviewer, editor, writer, admin, colleague]) {
      const refusal = refusalOf(await overrideFinding(person, translation, { ...saw, ...said }))
      expect(refusal).toEqual({ code: 'role.missing', missing: ['itsTranslator'] })
    }
    expect((await rowOf(translation)).overrides).toEqual([])
  })

  it('without a reason', async () => {
    const { translation } = await withWrongNumber()
    const saw = seen(await rowOf(translation))
    const blank = await overrideFinding(at.people.translator, translation, { ...saw, ...said, reason: ' \n' })
    expect(refusalOf(blank).code).toBe('reason.missing')
  })

  it('for what the checks do not find in this row', async () => {
    const { translation } = await withWrongNumber()
    const { translator } = at.people
    const other = seen(await rowOf(translation, 'body:p2'))
    const refusal = refusalOf(await overrideFinding(translator, translation, { ...other, ...said }))
    expect(refusal).toMatchObject({ code: 'finding.notFound', rows: ['body:p2'] })
    const saw = seen(await rowOf(translation))
    for (const code of ['number.missing', 'number.missing:99', 'length', '']) {
      const answer = await overrideFinding(translator, translation, { ...saw, ...said, code })
      expect(refusalOf(answer).code).toBe('finding.notFound')
    }
    const gone = await overrideFinding(translator, translation, { ...saw, ...said, row: 'body:nowhere' })
    expect(refusalOf(gone).code).toBe('row.missing')
  })

  it('for a text that the person has not seen', async () => {
    const { translation } = await withWrongNumber()
    const { translator } = at.people
    const saw = seen(await rowOf(translation))
    await rewrite(translator, translation, row, `${wrong} It was late.`)
    const late = await overrideFinding(translator, translation, { ...saw, ...said })
    expect(refusalOf(late).code).toBe('row.conflict')
  })

  it('once the stage has moved on; then the reviewer may', async () => {
    const { translation } = await withWrongNumber()
    await overridden(translation)
    value(await submit(translation))
    const saw = seen(await rowOf(translation))
    const late = await withdrawOverride(at.people.translator, translation, { ...saw, code: said.code })
    expect(refusalOf(late).code).toBe('stage.wrong')
    value(await withdrawOverride(at.people.reviewer, translation, { ...saw, code: said.code }))
  })
})

it('a row whose finding nobody has accepted is not approved: a reviewer’s own edit can bring one in', async () => {
  const { translation } = await withWrongNumber()
  const { reviewer, reviewer2, translator } = at.people
  await rewrite(translator, translation, row, english[row])
  value(await submit(translation))
  await rewrite(reviewer, translation, row, wrong)
  const approve = async () => approveOneRow(reviewer2, translation, seen(await rowOf(translation)))
  expect(refusalOf(await approve()).code).toBe('translation.findingsOpen')
  for (const code of codes) {
    const saw = seen(await rowOf(translation))
    value(await overrideFinding(reviewer, translation, { ...saw, code, reason }))
  }
  value(await approve())
})
