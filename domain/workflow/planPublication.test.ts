import { describe, expect, it } from 'vitest'
import type { TranslationOfArticle } from './facts'
import { planPublication } from './planPublication'
import { planReinstatement } from './planReinstatement'
import { runSchedule } from './runSchedule'
import { articleFacts, earlier, later, now, translationOfArticle } from './testing/facts'

const french = translationOfArticle({ id: 12, language: 'fr' })
const unready = { notApproved: ['title'], orphans: [] }

function together(...translations: TranslationOfArticle[]) {
  return articleFacts({ stage: 'approved', release: 'together', translations })
}

describe('planning a publication', () => {
  it('publishes the Arabic by itself when each language goes out when it is ready', () => {
    const article = articleFacts({ translations: [translationOfArticle()] })
    expect(planPublication({ article })).toEqual({ ok: true, value: { translations: [], alone: null } })
  })

  it('takes all approved translations along when they are released together', () => {
    const plan = planPublication({ article: together(translationOfArticle(), french) })
    expect(plan).toEqual({ ok: true, value: { translations: [11, 12], alone: null } })
  })

  it('names the languages that are not ready', () => {
    const late = translationOfArticle({ stage: 'inReview' })
    const behind = translationOfArticle({ id: 12, language: 'fr', readiness: unready })
    expect(planPublication({ article: together(late, behind) })).toEqual({
      ok: false,
      refusal: { code: 'release.together', missing: ['en', 'fr'] },
    })
  })

  it('waits for no language that was withdrawn, and prints none again that is live and still true', () => {
    const withdrawn = translationOfArticle({ stage: 'withdrawn', readiness: unready })
    const live = translationOfArticle({ id: 12, language: 'fr', stage: 'published', hasLive: true })
    expect(planPublication({ article: together(withdrawn, live) })).toMatchObject({
      ok: true,
      value: { translations: [] },
    })
  })

  it('lets the Arabic go alone for a reason', () => {
    const article = together(translationOfArticle({ stage: 'waiting' }))
    expect(planPublication({ article, alone: true })).toMatchObject({ refusal: { code: 'reason.missing' } })
    expect(planPublication({ article, alone: true, reason: ' urgent ' })).toEqual({
      ok: true,
      value: { translations: [], alone: 'urgent' },
    })
  })
})

describe('planning a reinstatement', () => {
  const isTrue = { notApproved: [], orphans: [] }

  it('brings back the languages that were ticked', () => {
    const article = together(translationOfArticle({ stage: 'withdrawn', withdrawn: isTrue }), french)
    expect(planReinstatement(article, [])).toEqual({ ok: true, value: { translations: [] } })
    expect(planReinstatement(article, ['en', 'en'])).toEqual({ ok: true, value: { translations: [11] } })
    expect(planReinstatement(article, ['fr'])).toMatchObject({
      refusal: { code: 'reinstate.noEdition', missing: ['fr'] },
    })
  })

  it('brings back no translation that does not match the Arabic', () => {
    const article = together(translationOfArticle({ stage: 'withdrawn', withdrawn: unready }))
    expect(planReinstatement(article, ['en'])).toMatchObject({
      refusal: { code: 'translation.rowsNotApproved', rows: ['title'] },
    })
  })

  it('leaves alone a translation that is being worked on again', () => {
    const article = together(translationOfArticle({ stage: 'translating', withdrawn: isTrue }))
    expect(planReinstatement(article, ['en'])).toMatchObject({ refusal: { code: 'reinstate.noEdition' } })
  })
})

describe('the schedule at its time', () => {
  const scheduled = articleFacts({ stage: 'scheduled', publishAt: earlier })

  it('publishes when the gates are open', () => {
    expect(runSchedule({ article: scheduled, now })).toMatchObject({ ok: true, value: { to: 'published' } })
  })

  it('falls back to approved and tells the editors when a gate has shut', () => {
    const article = { ...scheduled, embargoUntil: later }
    expect(runSchedule({ article, now })).toMatchObject({
      ok: true,
      value: {
        to: 'approved',
        effects: [
          { type: 'clearSchedule' },
          { type: 'notifyEditors', refusal: { code: 'article.embargoed' } },
        ],
      },
    })
  })

  it('does nothing before its time, or to what is no longer scheduled', () => {
    expect(runSchedule({ article: { ...scheduled, publishAt: later }, now })).toMatchObject({
      refusal: { code: 'publishAt.notYet' },
    })
    expect(runSchedule({ article: articleFacts({ stage: 'approved' }), now })).toMatchObject({
      refusal: { code: 'stage.wrong' },
    })
  })
})
