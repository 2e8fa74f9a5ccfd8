import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiResult } from '@/app/(desk)/_lib/api'
import { baseOf } from '@/domain/segments/baseOf'
import type { ArticleContent } from '@/domain/segments/document'
import { mergeArticle } from '@/domain/segments/mergeArticle'
import { bodyWith, paragraph } from '@/domain/segments/nodes'
import { createSaver, type SaveAnswer } from './saver'

const text = (title: string, ...blocks: [bid: string, words: string][]): ArticleContent => ({
  title,
  standfirst: '',
  dateline: '',
  slug: '',
  leadImage: null,
  body: bodyWith(
    blocks.map(([bid, words]) => paragraph(words, { bid })),
    'rtl',
  ),
})

/** A desk and a server that merges as the newsroom does. */
function scene(start: ArticleContent) {
  let stored = start
  let revision = 1
  let mine = start
  const puts: ArticleContent[] = []
  let answerWith: ((document: ArticleContent) => ApiResult<SaveAnswer>) | null = null
  const saver = createSaver({
    base: baseOf(start, 1),
    read: () => mine,
    show: (content) => {
      mine = content
    },
    put: async ({ base, document }) => {
      puts.push(document)
      if (answerWith) return answerWith(document)
      const merged = mergeArticle({ base, mine: document, theirs: stored })
      if (!merged.ok)
        return {
          ok: false,
          status: 409,
          refusal: {
            code: 'save.conflict',
            message: '',
            details: { ...merged.refusal.details, theirs: stored, base: baseOf(stored, revision) },
          },
        }
      stored = merged.value
      revision += 1
      const isMerged = JSON.stringify(stored) !== JSON.stringify(document)
      return {
        ok: true,
        value: {
          revision,
          document: stored,
          base: baseOf(stored, revision),
          merged: isMerged,
          savedAt: '2026-01-01T00:00:00Z',
        },
      }
    },
  })
  return {
    saver,
    puts,
    write: (content: ArticleContent) => {
      mine = content
      saver.touch()
    },
    mine: () => mine,
    stored: () => stored,
    others: (content: ArticleContent) => {
      stored = content
      revision += 1
    },
    answerWith: (next: typeof answerWith) => {
      answerWith = next
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving while writing', () => {
  it('saves once, a moment after the last letter, and says so only then', async () => {
    const { saver, puts, write } = scene(text('', ['a', 'أ']))
    write(text('ع', ['a', 'أ']))
    await vi.advanceTimersByTimeAsync(500)
    write(text('عن', ['a', 'أ']))
    expect(saver.state.get().is).toBe('waiting')
    await vi.advanceTimersByTimeAsync(799)
    expect(puts).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(puts.map(({ title }) => title)).toEqual(['عن'])
    expect(saver.state.get().is).toBe('saved')
    expect(saver.hasUnsaved()).toBe(false)
  })

  it('takes in what others changed elsewhere', async () => {
    const at = scene(text('', ['a', 'أ'], ['b', 'ب']))
    at.others(text('', ['a', 'أ'], ['b', 'ب عدّله غيري']))
    at.write(text('', ['a', 'أ عدّلته'], ['b', 'ب']))
    await at.saver.flush()
    expect(at.mine()).toEqual(text('', ['a', 'أ عدّلته'], ['b', 'ب عدّله غيري']))
    expect(at.stored()).toEqual(at.mine())
  })

  it('asks where two changed one block, and saves what was chosen', async () => {
    const at = scene(text('', ['a', 'أ'], ['b', 'ب']))
    at.others(text('', ['a', 'لهم'], ['b', 'لهم']))
    at.write(text('', ['a', 'لي'], ['b', 'لي']))
    expect(await at.saver.flush()).toBe(false)
    expect(at.saver.state.get().is).toBe('conflict')
    expect(await at.saver.resolve({ fields: {}, blocks: { a: 'mine', b: 'theirs' } })).toBe(true)
    expect(at.stored()).toEqual(text('', ['a', 'لي'], ['b', 'لهم']))
    expect(at.mine()).toEqual(at.stored())
  })

  it('never overwrites what others wrote into the block that is being written', async () => {
    const at = scene(text('', ['a', 'أ'], ['b', 'ب']))
    at.others(text('', ['a', 'أ'], ['b', 'لهم']))
    at.write(text('', ['a', 'لي'], ['b', 'ب']))
    const saving = at.saver.flush()
    at.write(text('', ['a', 'لي'], ['b', 'لي أيضًا']))
    await saving
    await vi.runAllTimersAsync()
    expect(at.saver.state.get().is).toBe('conflict')
    expect(at.stored()).toEqual(text('', ['a', 'لي'], ['b', 'لهم']))
  })

  it('tries again when nobody answers', async () => {
    const at = scene(text(''))
    at.answerWith(() => ({ ok: false, status: 0, refusal: { code: 'network', message: '', details: {} } }))
    at.write(text('عنوان'))
    await at.saver.flush()
    expect(at.saver.state.get()).toMatchObject({ is: 'failed', retries: true })
    at.answerWith(null)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(at.stored().title).toBe('عنوان')
  })

  it('keeps the text of somebody who was signed out', async () => {
    const at = scene(text(''))
    at.answerWith(() => ({ ok: false, status: 401, refusal: { code: 'auth', message: '', details: {} } }))
    at.write(text('عنوان'))
    await at.saver.flush()
    expect(at.saver.state.get().is).toBe('signedOut')
    at.answerWith(null)
    expect(await at.saver.flush()).toBe(true)
    expect(at.stored().title).toBe('عنوان')
  })

  it('does not save into a stage that has moved on', async () => {
    const at = scene(text(''))
    at.answerWith(() => ({
      ok: false,
      status: 409,
      refusal: { code: 'save.late', message: '', details: {} },
    }))
    at.write(text('عنوان'))
    await at.saver.flush()
    at.write(text('عنوان آخر'))
    await vi.runAllTimersAsync()
    expect(at.puts).toHaveLength(1)
    expect(at.saver.state.get().is).toBe('late')
  })

  it('sends what was typed while the answer "too late" was on its way to the discussion too', async () => {
    const at = scene(text(''))
    at.answerWith(() => {
      if (at.puts.length === 1) at.write(text('عنوان وكلمة أخيرة'))
      return { ok: false, status: 409, refusal: { code: 'save.late', message: '', details: {} } }
    })
    at.write(text('عنوان'))
    await at.saver.flush()
    await vi.runAllTimersAsync()
    expect(at.puts.map(({ title }) => title)).toEqual(['عنوان', 'عنوان وكلمة أخيرة'])
  })

  it('goes on from its own change of details, and not from one that hides words of somebody else', () => {
    const { saver } = scene(text(''))
    saver.moveTo(2)
    expect(saver.revision()).toBe(2)
    saver.moveTo(4)
    expect(saver.revision()).toBe(2)
  })
})
