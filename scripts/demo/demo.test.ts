import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { slugOf } from '@/domain/text/slug'
import { suggestEdits } from '@/domain/text/suggestions'
import { linksOf } from './inline'
import { demoPeople } from './people'
import { demoPictures } from './pictures'
import { demoSources } from './sources'
import { demoStories } from './stories'
import { arabicTexts, englishTexts, missingNumbers, pairsOf } from './testing'
import { demoTopics } from './topics'
import type { DemoStage, DemoStory } from './types'

const finished: DemoStage[] = [
  'publishedBoth',
  'publishedStale',
  'publishedInReview',
  'publishedChangesRequested',
  'scheduled',
]
const keys = (list: { key: string }[]) => list.map(({ key }) => key)
const wordsOf = (story: DemoStory) => arabicTexts(story).join(' ').split(/\s+/).length
const omitted = (story: DemoStory) => story.omit?.map(({ block }) => block) ?? []

describe.each(demoStories.map((story) => [story.key, story] as const))('the story %s', (_, story) => {
  it('has the length of a newspaper story', () => {
    expect(wordsOf(story)).toBeGreaterThanOrEqual(250)
    expect(wordsOf(story)).toBeLessThanOrEqual(700)
    expect(story.blocks.length).toBeGreaterThanOrEqual(7)
    expect(story.blocks.length).toBeLessThanOrEqual(14)
  })

  it('refers only to people, topics, sources and pictures that exist', () => {
    expect(keys(demoPeople)).toEqual(expect.arrayContaining([story.writer, story.translator]))
    expect(keys(demoTopics)).toEqual(expect.arrayContaining(story.topics))
    expect(keys(demoSources)).toEqual(expect.arrayContaining(keys(story.sources)))
    const pictures = story.blocks.flatMap((block) => (block.kind === 'image' ? [block.picture] : []))
    expect(keys(demoPictures)).toEqual(expect.arrayContaining([...pictures, story.lead?.picture]))
    const cited = story.blocks.flatMap((block) => ('sources' in block ? (block.sources ?? []) : []))
    expect(keys(story.sources)).toEqual(expect.arrayContaining(cited))
    const voices = (story.thread ?? []).flatMap(({ by, replies }) => [
      by,
      ...(replies ?? []).map((r) => r.by),
    ])
    expect(keys(demoPeople)).toEqual(expect.arrayContaining(voices))
  })

  it('leaves nothing untranslated that its stage says is translated', () => {
    const missing = pairsOf(story).filter(({ en, block }) => en === null && !omitted(story).includes(block))
    if (finished.includes(story.stage)) expect(missing).toEqual([])
    else expect(missing.length).toBeGreaterThan(0)
  })

  it('points discussions, omissions and corrections at blocks with text', () => {
    const places = [...omitted(story), ...(story.thread ?? []).map(({ block }) => block)]
    for (const place of places) expect(story.blocks[place]?.kind).toMatch(/^(p|h2|h3|quote|ul|ol)$/)
    if (story.correction) expect(story.blocks[story.correction.block]).toHaveProperty('ar')
  })

  it('carries every number and every link of the Arabic into the English', () => {
    for (const { ar, en } of pairsOf(story)) {
      if (en === null) continue
      expect(missingNumbers(ar, en), ar).toEqual([])
      expect(linksOf(en)).toEqual(linksOf(ar))
      expect(en.split('**').length).toBe(ar.split('**').length)
      if (ar.includes('؟')) expect(en).toContain('?')
      if (ar.includes('«')) expect(en).toMatch(/“/)
    }
  })

  it('follows the house rules of Arabic type', () => {
    for (const text of arabicTexts(story)) {
      expect(text).not.toMatch(/ـ/)
      expect(text).not.toMatch(/["'”“]/)
      expect(text).not.toMatch(/ [.,،؛:؟!]|\.\.| {2}|^\s|\s$/)
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/)
      expect(text).not.toMatch(/مائة|[٠-٩]|,(?!\d)|;|\?/)
      expect(text.match(/«/g)?.length).toBe(text.match(/»/g)?.length)
      expect(text).not.toMatch(/ًا/)
    }
  })

  it('follows the house rules of English type', () => {
    for (const text of englishTexts(story)) {
      expect(text).not.toMatch(/["']|[\u0600-\u06ff]/)
      expect(text).not.toMatch(/ [.,;:?!]|\.\.| {2}|^\s|\s$/)
      expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length)
      expect(text).not.toMatch(/\b(color|center|meters?|kilometers?|percent|labor|program)\b/i)
    }
  })

  it('leaves the text check nothing to suggest', () => {
    expect(arabicTexts(story).flatMap(suggestEdits)).toEqual([])
  })

  it('has slugs as the newsroom writes them', () => {
    expect(slugOf(story.slug.ar, 'ar')).toBe(story.slug.ar)
    expect(slugOf(story.slug.en ?? '', 'en')).toBe(story.slug.en ?? '')
  })

  it('links only to example hosts', () => {
    const links = pairsOf(story).flatMap(({ ar }) => linksOf(ar))
    const urls = [...links, ...story.sources.flatMap(({ url }) => url ?? [])]
    for (const url of urls) expect(new URL(url).hostname).toMatch(/\.example$/)
  })
})

describe('the demo newsroom', () => {
  it('shows a story at every step of the work', () => {
    const stages = demoStories.map(({ stage }) => stage)
    for (const stage of ['draft', 'inReviewArabic', 'publishedWaiting', 'publishedHalfDone', ...finished])
      expect(stages).toContain(stage)
    expect(stages.filter((stage) => stage === 'publishedBoth').length).toBeGreaterThanOrEqual(5)
  })

  it('has no key twice', () => {
    for (const list of [demoStories, demoPeople, demoSources, demoPictures, demoTopics])
      expect(new Set(keys(list)).size).toBe(list.length)
  })

  it('keeps its pictures together, light and without script', () => {
    const files = demoPictures.map(({ file }) => join(import.meta.dirname, 'pictures', file))
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    const drawings = files.map((file) => readFileSync(file, 'utf8'))
    expect(Buffer.byteLength(drawings.join(''))).toBeLessThan(300_000)
    for (const drawing of drawings) expect(drawing).not.toMatch(/<script|<text|https?:\/\/(?!www\.w3\.org)/)
  })
})
