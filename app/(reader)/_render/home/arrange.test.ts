import { expect, test } from 'vitest'
import type { SiteTopic } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import { arrange } from './arrange'

const topic = (id: number) => ({ id, slug: `t${id}`, ar: `قسم ${id}`, en: `Topic ${id}` })

function story(article: number, topics: number[] = [], hasPicture = true): StoryLine {
  const image = {
    id: 'lead',
    media: 1,
    width: 3,
    height: 2,
    widths: [480],
    credit: { ar: '', en: '' },
    focalX: 50,
    focalY: 50,
  }
  return {
    article,
    language: 'ar',
    title: `مادة ${article}`,
    slug: 's',
    standfirst: '',
    alt: '',
    writers: [],
    topics: topics.map(topic),
    image: hasPicture ? image : null,
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    pairSlug: null,
  }
}

interface Newsroom {
  stories: StoryLine[]
  topics?: SiteTopic[]
  lead?: number | null
  picks?: number[]
}

/** The home page of a newsroom with these stories, the newest first. */
function home({ stories, topics = [], lead = null, picks = [] }: Newsroom) {
  return arrange({
    site: { topics, homeLead: lead, homePicks: picks },
    newest: stories,
    chosen: stories.filter(({ article }) => article === lead || picks.includes(article)),
    topics: topics.map(({ id }) => stories.filter((each) => each.topics.some((own) => own.id === id))),
  })
}

const many = (count: number) => Array.from({ length: count }, (_, index) => story(index + 1))
const articles = (stories: StoryLine[]) => stories.map(({ article }) => article)

test('the story that an editor chose leads, else the newest', () => {
  const stories = many(3)
  expect(home({ stories, lead: 3 }).lead?.article).toBe(3)
  expect(home({ stories }).lead?.article).toBe(1)
  expect(home({ stories, lead: 99 }).lead?.article).toBe(1)
})

test('no story stands twice among lead, latest and pictures', () => {
  for (const count of [1, 5, 8, 12, 20]) {
    const { lead, latest, picked } = home({ stories: many(count) })
    const shown = [...(lead ? [lead] : []), ...latest, ...picked]
    expect(new Set(shown).size, `${count} stories`).toBe(shown.length)
  }
})

test('a small newsroom shows three pictures where there are not four', () => {
  const { lead, latest, picked } = home({ stories: many(7) })
  expect([lead?.article, articles(latest), articles(picked)]).toEqual([1, [2, 3, 4], [5, 6, 7]])
  const one = many(7).map((each) => (each.article === 6 ? story(6, [], false) : each))
  expect(home({ stories: one }).picked).toEqual([])
})

test('the line of pictures is full or is not there', () => {
  for (const count of [1, 4, 7, 8, 9, 12, 20]) {
    const { latest, picked } = home({ stories: many(count) })
    expect([0, 3, 4], `${count} stories`).toContain(picked.length)
    expect(latest.length).toBeLessThanOrEqual(6)
  }
  const { latest } = home({ stories: many(6) })
  expect(articles(latest)).toEqual([2, 3, 4, 5, 6])
})

test('a story of two topics stands in one band, and a topic without stories has none', () => {
  const stories = [story(1), story(2, [1, 2]), story(3, [2])]
  const { bands } = home({ stories, topics: [topic(1), topic(2), topic(3)] })
  expect(bands.map((band) => [band.topic.id, articles(band.stories)])).toEqual([
    [1, [2]],
    [2, [3]],
  ])
})

test('a newsroom that has published nothing has no lead', () => {
  expect(home({ stories: [], topics: [topic(1)], lead: 1 })).toEqual({
    lead: null,
    latest: [],
    picked: [],
    bands: [],
  })
})

test('the editor’s picks stand first in the line, in her order, and pictures fill it', () => {
  const { lead, latest, picked } = home({ stories: many(12), lead: 2, picks: [9, 3] })
  expect([lead?.article, articles(picked)]).toEqual([2, [9, 3, 10, 11]])
  expect(articles(latest)).toEqual([1, 4, 5, 6, 7, 8])
})

test('a pick stands in the line even where nothing fills it, and never beside itself as the lead', () => {
  expect(articles(home({ stories: many(3), picks: [3] }).picked)).toEqual([3])
  const { lead, picked } = home({ stories: many(12), lead: 5, picks: [5, 6] })
  expect(lead?.article).toBe(5)
  expect(articles(picked)).toEqual([6, 9, 10, 11])
})
