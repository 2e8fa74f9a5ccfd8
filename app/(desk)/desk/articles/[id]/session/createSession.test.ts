import { describe, expect, it } from 'vitest'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import type { ArticleDesk } from '@/newsroom/queries/articleDesk'
import { createSession } from './createSession'

const content = (title: string): ArticleContent => ({
  title,
  standfirst: '',
  dateline: '',
  slug: '',
  leadImage: null,
  body: bodyWith([paragraph('نص', { bid: 'a' })], 'rtl'),
})

const me = { id: 1, roles: ['writer' as const], name: { ar: '', en: '' } }

function deskAt(revision: number, title: string, topics: number[] = []): ArticleDesk {
  const text = content(title)
  const facts = { id: 9, stage: 'draft', writer: 1, authors: [], translations: [] }
  const details = { topics, byline: [], writer: 1, release: 'independent' }
  return {
    ...{ id: 9, content: text, base: baseOf(text, revision), facts, details },
    ...{ citations: [], sources: [], images: [], threads: [], withdrawnLanguages: [] },
  } as unknown as ArticleDesk
}

describe('an article that is open in a window', () => {
  it('shows what somebody else saved, once the page has been asked for anew', () => {
    const session = createSession(deskAt(3, 'عنوان'), me)
    session.take(deskAt(4, 'عنوان غيري'))
    expect(session.fields.get().title).toBe('عنوان غيري')
    expect(session.saver.revision()).toBe(4)
  })

  it('never calls words seen that came in beside a change of its own details', () => {
    const session = createSession(deskAt(3, 'عنوان'), me)
    // Somebody saved revision 4; our change of the topics made 5.
    session.saver.moveTo(5)
    expect(session.saver.revision()).toBe(3)
    session.take(deskAt(5, 'عنوان غيري', [7]))
    expect(session.fields.get().title).toBe('عنوان غيري')
  })

  it('takes no answer that was overtaken: neither text nor details go back', () => {
    const session = createSession(deskAt(3, 'عنوان'), me)
    session.details.set({ ...session.details.get(), topics: [7] })
    session.saver.moveTo(4)
    session.take(deskAt(3, 'عنوان', []))
    expect(session.details.get().topics).toEqual([7])
  })

  it('leaves details alone while a change of them is on its way', () => {
    const session = createSession(deskAt(3, 'عنوان'), me)
    session.details.set({ ...session.details.get(), topics: [7] })
    session.detailsOnTheWay = 1
    session.take(deskAt(3, 'عنوان', []))
    expect(session.details.get().topics).toEqual([7])
  })

  it('keeps unsaved words whatever the page brings', () => {
    const session = createSession(deskAt(3, 'عنوان'), me)
    session.setField('title', 'عنواني')
    session.take(deskAt(4, 'عنوان غيري'))
    expect(session.fields.get().title).toBe('عنواني')
    session.saver.stop()
  })
})
