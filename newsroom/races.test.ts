import { beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import { textBlocksOf } from '@/domain/segments/textBlocksOf'
import type { ArticleAction, Result } from '@/domain/workflow/types'
import { changeDetails } from './articles/changeDetails'
import { moveArticle } from './articles/moveArticle'
import { saveArticle } from './articles/saveArticle'
import { changePerson } from './people/changePerson'
import { invitePerson } from './people/invite'
import type { Person } from './person'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import {
  act,
  actOn,
  arabic,
  articleNow,
  draftOf,
  publishedStory,
  rowsNow,
  saveText,
  translateAll,
  translationNow,
  value,
  writeEnglish,
} from './testing/stories'
import { replyToThread, startThread } from './threads/threads'
import { moveTranslation } from './translations/moveTranslation'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
})

const hands = 12
const times = <T>(work: (number: number) => Promise<T>, count = hands): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)))

/** What came of many at once: how many were let through, and the codes that the others heard. */
function outcome<T>(results: Result<T>[]): { won: number; heard: string[] } {
  const heard = results.flatMap((result) => (result.ok ? [] : [result.refusal.code]))
  return { won: results.length - heard.length, heard: [...new Set(heard)].sort() }
}

async function revisionOf(person: Person, id: number) {
  return (await articleNow(person, id)).revision
}

async function ask(query: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  return (await at.payload.db.pool.query(query, values)).rows
}

const countOf = async (query: string, values: unknown[]) => Number((await ask(query, values))[0]?.count)

/** Everything of a story hangs together, whatever order the verbs came in. */
async function expectSound(id: number): Promise<void> {
  const [story] = await ask(
    `select a.stage, a.live, a.base, a.publish_at, a.revision,
       (select count(*) from editions e where e.article = a.id and e.language = 'ar' and e.withdrawn_at is null
          and e.id = a.live) as shown,
       (select snapshot->'content'->>'title' from revisions where id = a.base) as approved, a.title
     from articles a where a.id = $1`,
    [id],
  )
  if (!story) throw new Error(`no article ${id}`)
  const { stage, live, publish_at: publishAt, shown, approved, title } = story
  expect(Number(shown)).toBe(live === null ? 0 : 1)
  if (stage === 'published') expect(live).not.toBeNull()
  if (stage === 'retracted') expect(live).toBeNull()
  expect(publishAt === null).toBe(stage !== 'scheduled')
  if (stage === 'approved' || stage === 'scheduled') expect(title).toBe(approved)
  const numbers = await ask('select number from revisions where article = $1 and translation is null', [id])
  expect(numbers.every(({ number }) => Number(number) <= Number(story.revision))).toBe(true)
}

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

describe('of many saves from one beginning', () => {
  const wide: ArticleContent = {
    ...arabic,
    body: bodyWith(
      Array.from({ length: hands }, (_, number) => paragraph(`فقرة رقم ${number}.`, { bid: `b${number}` })),
      'rtl',
    ),
  }
  const withText = (content: ArticleContent, bid: string, text: string): ArticleContent => ({
    ...content,
    body: bodyWith(
      [...textBlocksOf(content.body)].map((block) =>
        block.$?.bid === bid
          ? paragraph(text, { bid })
          : paragraph(plainTextOf(block), { bid: block.$?.bid ?? '' }),
      ),
      'rtl',
    ),
  })

  async function wideDraft() {
    const id = await draftOf(at.people.writer)
    value(await saveText(at.people.writer, id, () => wide))
    const { content, revision } = await articleNow(at.people.editor, id)
    return { id, content, base: baseOf(content, revision) }
  }

  it('all of different paragraphs are kept', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    const results = await times((number) =>
      saveArticle(number % 2 ? writer : editor, {
        id,
        base,
        document: withText(content, `b${number}`, `كلام جديد ${number}.`),
      }),
    )
    expect(outcome(results)).toEqual({ won: hands, heard: [] })
    const texts = [...textBlocksOf((await articleNow(editor, id)).content.body)].map(plainTextOf)
    expect(texts).toEqual(Array.from({ length: hands }, (_, number) => `كلام جديد ${number}.`))
  })

  it('one of the same paragraph is kept, and the others are told both texts', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    const results = await times((number) =>
      saveArticle(number % 2 ? writer : editor, {
        id,
        base,
        document: withText(content, 'b0', `كلام ${number}.`),
      }),
    )
    expect(outcome(results)).toEqual({ won: 1, heard: ['save.conflict'] })
    const winner = results.findIndex(({ ok }) => ok)
    const [first] = [...textBlocksOf((await articleNow(editor, id)).content.body)].map(plainTextOf)
    expect(first).toBe(`كلام ${winner}.`)
  })

  it('none comes into a text that is being approved without its author being known', async () => {
    const { writer, editor, editor2 } = at.people
    for (let round = 0; round < 6; round += 1) {
      const { id, content, base } = await wideDraft()
      value(await act(writer, id, 'submit'))
      const revision = await revisionOf(editor, id)
      const document = withText(content, 'b0', `زيادة ${round}.`)
      const [approval, save] = await Promise.all([
        moveArticle(editor, { id, action: 'approve', input: { revision } }),
        saveArticle(editor2, { id, base, document }),
      ])
      const now = await articleNow(editor, id)
      expect([approval.ok, save.ok].filter(Boolean)).toHaveLength(1)
      expect(now.stage).toBe(approval.ok ? 'approved' : 'inReview')
      if (save.ok) expect(now.authors).toContain(editor2.user.id)
      await expectSound(id)
    }
  })

  it('those that come too late are one suggestion of each person', async () => {
    const { id, content, base } = await wideDraft()
    const { writer, editor } = at.people
    value(await act(writer, id, 'submit'))
    value(await act(editor, id, 'approve'))
    const results = await times((number) =>
      saveArticle(writer, { id, base, document: withText(content, 'b0', `متأخر ${number}.`) }),
    )
    expect(outcome(results)).toEqual({ won: 0, heard: ['save.late'] })
    const suggestions = await countOf(
      `select count(*) from threads where article = $1 and kind = 'suggestion' and "by" = $2`,
      [id, writer.user.id],
    )
    expect(suggestions).toBe(1)
  })
})

describe('of many writes to rows', () => {
  it('one to each row is kept, and none is lost', async () => {
    const { translation } = await publishedStory(at.people)
    const { translator } = at.people
    value(await actOn(translator, translation, 'claim'))
    const rows = await rowsNow(translator, translation)
    const [first] = rows
    if (!first) throw new Error('a story has rows')
    const rival = await times((number) => writeEnglish(translator, translation, first, `Words ${number}`))
    expect(outcome(rival)).toEqual({ won: 1, heard: ['row.conflict'] })
    const others = await Promise.all(
      rows.slice(1).map((row) => writeEnglish(translator, translation, row, `English of ${row.id}`)),
    )
    expect(outcome(others).won).toBe(rows.length - 1)
    const now = await rowsNow(translator, translation)
    expect(now.slice(1).map(({ targetText }) => targetText)).toEqual(
      rows.slice(1).map(({ id }) => `English of ${id}`),
    )
    expect(now.every(({ state }) => state === 'confirmed')).toBe(true)
  })

  it('English is not submitted with a row that is being changed', async () => {
    const { translator, editor } = at.people
    for (let round = 0; round < 4; round += 1) {
      const { translation: id } = await publishedStory(at.people)
      await translateAll(translator, id)
      const [row] = await rowsNow(translator, id)
      if (!row) throw new Error('a story has rows')
      const { revision } = await translationNow(editor, id)
      await Promise.all([
        moveTranslation(translator, { id, action: 'submit', input: { revision } }),
        writeEnglish(translator, id, row, ''),
      ])
      const { stage } = await translationNow(editor, id)
      const states = (await rowsNow(translator, id)).map(({ state }) => state)
      if (stage === 'inReview') expect(new Set(states)).toEqual(new Set(['confirmed']))
    }
  })
})

describe('many at once', () => {
  it('answer in a discussion, and every word stays', async () => {
    const { id } = await publishedStory(at.people)
    const { editor, writer } = at.people
    const thread = value(await startThread(editor, { article: id, kind: 'note', text: 'سؤال' }))
    const results = await times((number) =>
      replyToThread(number % 2 ? editor : writer, thread.id, { text: `جواب ${number}` }),
    )
    expect(outcome(results).won).toBe(hands)
    const [{ messages } = {}] = await ask('select messages from threads where id = $1', [thread.id])
    expect(messages).toHaveLength(hands + 1)
  })

  it('change different details, and all of them stay', async () => {
    const id = await draftOf(at.people.writer)
    const dueAt = '2099-01-01T00:00:00.000Z'
    const results = await Promise.all([
      changeDetails(at.people.editor, id, { dueAt }),
      changeDetails(at.people.editor2, id, { release: 'together' }),
      changeDetails(at.people.writer, id, { embargoUntil: dueAt }),
    ])
    expect(outcome(results).won).toBe(3)
    expect(await articleNow(at.people.editor, id)).toMatchObject({
      dueAt,
      release: 'together',
      embargoUntil: dueAt,
    })
  })

  it('invite the same person, who gets one account', async () => {
    const invited = {
      email: 'wanted@test.example',
      nameAr: 'هند',
      nameEn: 'Hind',
      roles: ['writer' as const],
    }
    const results = await times(() => invitePerson(at.people.admin, invited))
    expect(outcome(results)).toEqual({ won: 1, heard: ['people.emailTaken'] })
  })

  it('change different fields of a source, and all of them stay', async () => {
    const { editor, editor2 } = at.people
    const { id } = await at.payload.create({
      collection: 'sources',
      data: { nameAr: 'هيئة', kind: 'official' },
      user: editor.user,
      overrideAccess: false,
    })
    const changes = [{ notes: 'ملاحظة' }, { nameEn: 'Authority' }, { country: 'IQ' }, { contacts: 'هاتف' }]
    await Promise.all(
      changes.map((data, number) =>
        at.payload.update({
          collection: 'sources',
          id,
          data,
          user: number % 2 ? editor.user : editor2.user,
          overrideAccess: false,
        }),
      ),
    )
    const now = await at.payload.findByID({ collection: 'sources', id, overrideAccess: true })
    expect(now).toMatchObject(Object.assign({}, ...changes))
  })

  it('take the newsroom from each other, and somebody is left to run it', async () => {
    for (const change of [{ active: false }, { roles: ['writer' as const] }]) {
      const admins = [await somebody(at.payload, 'admin'), await somebody(at.payload, 'admin')] as const
      const results = await times((number) => {
        const [one, other] = number % 2 ? admins : admins.toReversed()
        return one && other
          ? changePerson(one, other.user.id, change)
          : Promise.reject(new Error('two admins'))
      })
      const { won, heard } = outcome(results)
      expect([won > 0, heard]).toEqual([true, ['role.missing']])
      const left = await countOf(
        `select count(*) from users u where u.id = any($1) and u.active
         and exists (select 1 from users_texts t where t.parent_id = u.id and t.text = 'admin')`,
        [admins.map(({ user }) => user.id)],
      )
      expect(left).toBe(1)
    }
  })

  it('change what a person may do, and the record tells how it came', async () => {
    const { user } = await somebody(at.payload, 'writer')
    const results = await times((number) =>
      changePerson(at.people.admin, user.id, { roles: number % 2 ? ['editor'] : ['reviewer'] }),
    )
    expect(outcome(results).won).toBe(hands)
    const events = await ask(
      `select data->'before' as before, data->'roles' as roles from events
       where kind = 'people.roles' and (data->>'person')::int = $1 order by id`,
      [user.id],
    )
    const told = events.map(({ before, roles }) => [before, roles])
    expect(told).toHaveLength(hands)
    for (const [place, [before]] of told.entries()) {
      expect(before).toEqual(place === 0 ? ['writer'] : told[place - 1]?.[1])
    }
  })
})
