import { beforeAll, describe, expect, it } from 'vitest'
import type { ArticleAction } from '@/domain/workflow/types'
import { moveArticle } from './articles/moveArticle'
import type { Person } from './person'
import { countOf, expectSound, outcome, revisionOf, times } from './testing/atOnce'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { act, draftOf, publishedStory, translationNow, value } from './testing/stories'
import { moveTranslation } from './translations/moveTranslation'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

describe('of many people who take the same action on what they saw, one is let through', () => {
  const way: [ArticleAction, Person['actor']['roles'][number]][] = [
    ['submit', 'writer'],
    ['approve', 'editor'],
    ['publish', 'editor'],
    ['revise', 'editor'],
  ]

  it('on an article, from its submission to its correction', async () => {
    const { writer, editor } = at.people
    const id = await draftOf(writer)
    for (const [action, role] of way) {
      const person = role === 'writer' ? writer : editor
      const revision = await revisionOf(editor, id)
      const results = await times(() => moveArticle(person, { id, action, input: { revision } }))
      expect(outcome(results).won, action).toBe(1)
      expect(outcome(results).heard.every((code) => ['revision.stale', 'stage.wrong'].includes(code))).toBe(
        true,
      )
      expect(
        await countOf(`select count(*) from events where article = $1 and kind = $2`, [
          id,
          `article.${action}`,
        ]),
      ).toBe(1)
    }
    expect(await countOf('select count(*) from editions where article = $1', [id])).toBe(1)
    expect(await countOf('select count(*) from translations where article_id = $1', [id])).toBe(1)
  })

  it('on a translation: it is claimed by one', async () => {
    const { translation: id } = await publishedStory(at.people)
    const rivals = [at.people.translator, await somebody(at.payload, 'translator')]
    const { revision } = await translationNow(at.people.editor, id)
    const results = await times((number) =>
      moveTranslation(rivals[number % 2] ?? at.people.translator, {
        id,
        action: 'claim',
        input: { revision },
      }),
    )
    expect(outcome(results).won).toBe(1)
    const winner = rivals[results.findIndex(({ ok }) => ok) % 2]
    expect((await translationNow(at.people.editor, id)).translator).toBe(winner?.user.id)
  })

  it('with two different actions, too', async () => {
    const { editor, editor2 } = at.people
    const pairs: [ArticleAction, ArticleAction][] = [
      ['schedule', 'reopen'],
      ['publish', 'reopen'],
      ['publish', 'schedule'],
    ]
    for (const [one, other] of pairs) {
      const id = await draftOf(at.people.writer)
      value(await act(at.people.writer, id, 'submit'))
      value(await act(editor, id, 'approve'))
      const revision = await revisionOf(editor, id)
      const input = { revision, publishAt: '2099-01-01T00:00:00.000Z' }
      const results = await times((number) =>
        moveArticle(number % 2 ? editor : editor2, { id, action: number % 2 ? one : other, input }),
      )
      expect(outcome(results).won, `${one} or ${other}`).toBe(1)
      await expectSound(id)
    }
  })

  it('publication and retraction never leave a page without its story', async () => {
    const { id } = await publishedStory(at.people)
    const { editor, editor2 } = at.people
    value(await act(editor, id, 'revise'))
    value(await act(at.people.writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const revision = await revisionOf(editor, id)
    const results = await times((number) =>
      number % 2
        ? moveArticle(editor, { id, action: 'publish', input: { revision } })
        : moveArticle(editor2, { id, action: 'retract', input: { revision, reason: 'خطأ' } }),
    )
    expect(outcome(results).won).toBe(1)
    await expectSound(id)
  })
})
