import { expect, test } from 'vitest'
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
    printed: {
      writers: [],
      translator: null,
      reviewer: null,
      sources: [],
      topics: topics.map(topic),
      images: hasPicture ? [image] : [],
    },
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    pairSlug: null,
  }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => story(index + 1))
const articles = (stories: StoryLine[]) => stories.map(({ article }) => article)

test('the story that an editor chose leads, else the newest', () => {
  const stories = many(3)
  expect(arrange({ stories, topics: [], chosen: 3 }).lead?.article).toBe(3)
  expect(arrange({ stories, topics: [], chosen: null }).lead?.article).toBe(1)
  expect(arrange({ stories, topics: [], chosen: 99 }).lead?.article).toBe(1)
})

test('no story stands twice among lead, latest and pictures', () => {
  for (const count of [1, 5, 8, 12, 20]) {
    const { lead, latest, picked } = arrange({ stories: many(count), topics: [], chosen: null })
    const shown = [...(lead ? [lead] : []), ...latest, ...picked]
    expect(new Set(shown).size, `${count} stories`).toBe(shown.length)
  }
})

test('a small newsroom shows three pictures where there are not four', () => {
  const { lead, latest, picked } = arrange({ stories: many(7), topics: [], chosen: null })
  expect([lead?.article, articles(latest), articles(picked)]).toEqual([1, [2, 3, 4], [5, 6, 7]])
  const one = many(7).map((each) => (each.article === 6 ? story(6, [], false) : each))
  expect(arrange({ stories: one, topics: [], chosen: null }).picked).toEqual([])
})

test('the line of pictures is full or is not there', () => {
  for (const count of [1, 4, 7, 8, 9, 12, 20]) {
    const { latest, picked } = arrange({ stories: many(count), topics: [], chosen: null })
    expect([0, 3, 4], `${count} stories`).toContain(picked.length)
    expect(latest.length).toBeLessThanOrEqual(6)
  }
  const { latest } = arrange({ stories: many(6), topics: [], chosen: null })
  expect(articles(latest)).toEqual([2, 3, 4, 5, 6])
})

test('a story of two topics stands in one band, and a topic without stories has none', () => {
  const stories = [story(1), story(2, [1, 2]), story(3, [2])]
  const { bands } = arrange({ stories, topics: [topic(1), topic(2), topic(3)], chosen: null })
  expect(bands.map((band) => [band.topic.id, articles(band.stories)])).toEqual([
    [1, [2]],
    [2, [3]],
  ])
})

test('a newsroom that has published nothing has no lead', () => {
  expect(arrange({ stories: [], topics: [topic(1)], chosen: 1 })).toEqual({
    lead: null,
    latest: [],
    picked: [],
    bands: [],
  })
})
