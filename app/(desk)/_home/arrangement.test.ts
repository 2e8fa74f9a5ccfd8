import { describe, expect, it } from 'vitest'
import type { LiveStory } from '@/newsroom/queries/home'
import { arrangedBy } from './arrangement'

const story = (article: number, english: string | null = null): LiveStory => ({
  article,
  title: `قصة ${article}`,
  english,
  first_published_at: '2026-11-23T10:00:00.000Z',
  topics: [],
})
const newest = [5, 4, 3, 2, 1].map((article) => story(article))
const ids = (stories: readonly LiveStory[]) => stories.map(({ article }) => article)

describe('what follows by itself', () => {
  it('is the newest without what was chosen', () => {
    const { leadByItself, following } = arrangedBy({
      page: { lead: 3, picks: [5] },
      language: 'ar',
      newest,
      lead: newest[2],
    })
    expect([leadByItself, ids(following)]).toEqual([null, [4, 2, 1]])
  })

  it('leads where nothing was chosen to lead', () => {
    const { leadByItself, following } = arrangedBy({
      page: { lead: null, picks: [] },
      language: 'ar',
      newest,
      lead: undefined,
    })
    expect([leadByItself?.article, ids(following)]).toEqual([5, [4, 3, 2, 1]])
  })

  it('leads the English page where the chosen story is in Arabic only', () => {
    const english = [story(4, 'Four'), story(2, 'Two')]
    const { leadByItself, following } = arrangedBy({
      page: { lead: 3, picks: [2] },
      language: 'en',
      newest: english,
      lead: story(3),
    })
    expect([leadByItself?.article, ids(following)]).toEqual([4, []])
  })

  it('is nothing on a site without stories', () => {
    expect(
      arrangedBy({ page: { lead: null, picks: [] }, language: 'en', newest: [], lead: undefined }),
    ).toEqual({ leadByItself: null, following: [] })
  })
})
