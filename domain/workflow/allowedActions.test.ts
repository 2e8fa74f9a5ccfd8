import { describe, expect, it } from 'vitest'
import { allowedArticleActions, allowedTranslationActions } from './allowedActions'
import {
  articleFacts,
  editor,
  later,
  liveArticle,
  now,
  otherEditor,
  reviewer,
  rowFacts,
  translationFacts,
  translator,
  writer,
} from './testing/facts'

describe('what a screen offers for an article', () => {
  it('leads the writer of a draft to review, and says what is missing', () => {
    const article = articleFacts({ missing: ['source'] })
    expect(allowedArticleActions({ article, actor: writer, now })).toEqual({
      open: ['trash'],
      shut: [{ action: 'submit', refusal: { code: 'article.incomplete', missing: ['source'] } }],
      primary: { action: 'submit', refusal: { code: 'article.incomplete', missing: ['source'] } },
    })
  })

  it('offers approval to an editor, outlined where it is her own work', () => {
    const article = articleFacts({ stage: 'inReview', authors: [editor.id] })
    const forAuthor = allowedArticleActions({ article, actor: editor, now })
    expect(forAuthor.primary).toEqual({ action: 'approve', refusal: { code: 'article.ownWork' } })
    const forOther = allowedArticleActions({ article, actor: otherEditor, now })
    expect(forOther.primary).toEqual({ action: 'approve', refusal: null })
    expect(forOther.open).toEqual(['requestChanges', 'approve', 'trash'])
  })

  it('offers what still needs a reason or a time: the screen will ask for it', () => {
    const { open } = allowedArticleActions({ article: liveArticle(), actor: editor, now })
    expect(open).toEqual(['revise', 'retract'])
  })

  it('offers scheduling while the embargo holds back publication', () => {
    const article = articleFacts({ stage: 'approved', embargoUntil: later })
    const { open, primary } = allowedArticleActions({ article, actor: editor, now })
    expect(open).toContain('schedule')
    expect(primary).toMatchObject({ action: 'publish', refusal: { code: 'article.embargoed' } })
  })

  it('offers nothing to who has no part in the story', () => {
    const nothing = { open: [], shut: [], primary: null }
    expect(allowedArticleActions({ article: articleFacts(), actor: translator, now })).toEqual(nothing)
  })
})

describe('what a screen offers for a translation', () => {
  const article = liveArticle()

  it('counts the rows that are left for its translator', () => {
    const rows = [rowFacts({ id: 'title' }), rowFacts({ id: 'body:a', state: 'draft' })]
    const { primary, open } = allowedTranslationActions({
      translation: translationFacts({ rows }),
      article,
      actor: translator,
      now,
    })
    expect(primary).toMatchObject({
      action: 'submit',
      refusal: { code: 'translation.rowsOpen', rows: ['body:a'] },
    })
    expect(open).toEqual(['assign', 'release'])
  })

  it('counts the rows that are left for the reviewer', () => {
    const translation = translationFacts({ stage: 'inReview' })
    const { primary } = allowedTranslationActions({ translation, article, actor: reviewer, now })
    expect(primary).toMatchObject({ action: 'approve', refusal: { rows: ['body:a'] } })
  })

  it('lets a translator claim and an editor assign', () => {
    const translation = translationFacts({ stage: 'waiting', translator: null })
    const forWhom = (actor: typeof editor) =>
      allowedTranslationActions({ translation, article, actor, now }).primary
    expect(forWhom(translator)?.action).toBe('claim')
    expect(forWhom(editor)?.action).toBe('assign')
    expect(forWhom(reviewer)).toBeNull()
  })
})
