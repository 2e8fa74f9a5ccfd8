import { beforeAll, describe, expect, it } from 'vitest'
import { changeDetails } from './articles/changeDetails'
import { changePerson } from './people/changePerson'
import { invitePerson } from './people/invite'
import { countOf, hands, outcome, times } from './testing/atOnce'
import { ask } from './testing/harness'
import { type OpenNewsroom, openNewsroom } from './testing/open'
import { somebody } from './testing/people'
import { articleNow, draftOf, publishedStory, value } from './testing/stories'
import { replyToThread, startThread } from './threads/threads'

let at: OpenNewsroom
beforeAll(async () => {
  at = await openNewsroom()
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
