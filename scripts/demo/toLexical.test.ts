import { describe, expect, it } from 'vitest'
import type { Body } from '@/domain/segments/document'
import { parseBody } from '@/domain/segments/parseBody'
import { inlineNodes, plainText } from './inline'
import { demoStories } from './stories'
import { marsh } from './stories/marsh'
import { rail } from './stories/rail'
import { articleBody, correctedBody, englishAttributions, englishBody, englishCaptions } from './toLexical'

const counter = (prefix: string) => {
  let last = 0
  return () => `${prefix}${++last}`
}
const build = (story: typeof marsh) =>
  articleBody(story, { newId: counter('a'), pictureId: (key) => key.length, sourceId: (key) => `s-${key}` })
const states = (body: Body) =>
  body.root.children.flatMap((node) => {
    if (node.type === 'list') return node.children.map((item) => item.$ ?? {})
    return '$' in node && node.$ ? [node.$] : []
  })

describe('inlineNodes', () => {
  it('turns bold and links into nodes and keeps the text between them', () => {
    const nodes = inlineNodes('قبل **عريض** ثم [رابط](https://x.example/a).')
    expect(nodes.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'link', 'text'])
    expect(nodes[1]).toMatchObject({ text: 'عريض', format: 1 })
    expect(nodes[3]).toMatchObject({ fields: { url: 'https://x.example/a', newTab: false } })
  })
})

describe('plainText', () => {
  it('keeps the words and takes out the markup', () => {
    expect(plainText('**أ** [ب](https://b.example/) ج')).toBe('أ ب ج')
  })
})

describe('articleBody', () => {
  it('gives every block and list item an id of its own and keeps the attribution of quotations', () => {
    const { body, ids } = build(rail)
    const flat = ids.flat()
    expect(new Set(flat).size).toBe(flat.length)
    expect(body.root.children).toHaveLength(rail.blocks.length)
    expect(states(body).map(({ bid }) => bid)).toEqual(flat)
    expect(states(body).filter(({ by }) => by)).toEqual([
      { bid: ids[2], by: 'ناظر محطة المرفأ', sources: ['s-stationmaster'] },
    ])
  })

  it('fills images with the id of their medium', () => {
    const image = build(marsh).body.root.children.find(({ type }) => type === 'upload')
    expect(image).toMatchObject({ relationTo: 'media', value: 'gauge'.length })
  })
})

describe('both bodies', () => {
  it.each(demoStories.map((story) => [story.key, story] as const))(
    'of %s are read by the newsroom without loss',
    (_, story) => {
      const { body, ids } = build(story)
      const english = englishBody(story, ids, counter('e'))
      const readings = [parseBody(body, { kind: 'article' }), parseBody(english, { kind: 'translation' })]
      // The reader drops Lexical's text format bookkeeping, so what it gives is contained in what was built.
      expect([{ value: body }, { value: english }]).toMatchObject(
        readings.map((reading) => (reading.ok ? { value: reading.value } : reading)),
      )
    },
  )
})

describe('englishBody', () => {
  it.each(demoStories.map((story) => [story.key, story] as const))(
    'names the Arabic block of each English block of %s',
    (_, story) => {
      const { ids } = build(story)
      const body = englishBody(story, ids, counter('e'))
      const known = ids.flat().map((id) => `body:${id}`)
      for (const { from } of states(body)) expect(known).toContain(from?.[0])
      expect(body.root.children.some(({ type }) => type === 'upload')).toBe(false)
    },
  )

  it('is empty while nothing is translated', () => {
    const bees = demoStories.find(({ key }) => key === 'bees') ?? marsh
    expect(englishBody(bees, build(bees).ids, counter('e')).root.children).toEqual([])
  })
})

describe('the other texts of a translation', () => {
  it('keeps attributions by block id and captions by image id', () => {
    const { ids } = build(marsh)
    expect(Object.keys(englishAttributions(marsh, ids))).toEqual([ids[5]])
    expect(Object.keys(englishCaptions(marsh, ids))).toEqual(['lead', ids[8]])
  })
})

describe('correctedBody', () => {
  it('changes one block and no id', () => {
    const { body, ids } = build(marsh)
    const corrected = correctedBody(marsh, body, ids)
    expect(states(corrected)).toEqual(states(body))
    const changed = corrected.root.children.filter((node, at) => node !== body.root.children[at])
    expect(changed).toHaveLength(1)
    expect(JSON.stringify(changed)).toContain('2,900')
  })
})
