import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyWith,
  heading,
  image,
  imageSlot,
  link,
  list,
  listItem,
  paragraph,
  quote,
  textNode,
} from './nodes'
import { parseBody } from './parseBody'
import { plainTextOf } from './plainTextOf'
import { accepted, bodies, codeOf } from './testing'
import { textBlocksOf } from './textBlocksOf'

const article = (input: unknown) => parseBody(input, { kind: 'article' })
const translation = (input: unknown) => parseBody(input, { kind: 'translation' })
const rootWith = (child: unknown) => ({ root: { type: 'root', children: [child], direction: 'rtl' } })
const linkTo = (url: unknown) =>
  rootWith({ ...paragraph([]), children: [{ ...link('', [textNode('x')]), fields: { url } }] })

test('keeps a story as it is', () => {
  const body = bodyWith(
    [
      paragraph([textNode('قال', 1), link('https://example.org/', [textNode('هنا')])], {
        bid: 'a',
        sources: ['s1'],
      }),
      heading('h2', 'عنوان', { bid: 'b' }),
      quote('«نعم»', { bid: 'c', by: 'الوزير' }),
      list('number', [listItem('واحد', { bid: 'd' }), listItem('اثنان', { bid: 'e' })], { start: 3 }),
      image('f', 7, { caption: 'صورة', alt: 'جسر' }),
      imageSlot('g', { caption: 'صورة', credit: 'وكالة' }),
    ],
    'rtl',
  )
  expect(article(body)).toEqual({ ok: true, value: body })
})

test('reading what was read gives the same', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const once = accepted(article(body))
      expect(article(structuredClone(once))).toEqual({ ok: true, value: once })
    }),
  )
})

describe('refuses with a path', () => {
  const nested = { ...listItem([]), children: [list('bullet', [])] }
  test.each<[string, unknown, string]>([
    ['no tree', null, 'body.root'],
    ['no root', { root: { type: 'paragraph', children: [] } }, 'body.root'],
    ['children that are no array', { root: { type: 'root', children: {} } }, 'body.root.children'],
    ['an unknown node', rootWith({ type: 'table', children: [] }), 'body.root.children[0]'],
    [
      'a block in a block',
      rootWith({ ...paragraph([]), children: [paragraph('x')] }),
      'body.root.children[0].children[0]',
    ],
    [
      'a nested list',
      rootWith({ ...list('bullet', []), children: [nested] }),
      'body.root.children[0].children[0].children[0]',
    ],
    ['text at the root', rootWith(textNode('x')), 'body.root.children[0]'],
    ['a script for a link', linkTo('javascript:alert(1)'), 'body.root.children[0].children[0].fields.url'],
    [
      'a link in a link',
      rootWith({
        ...paragraph([]),
        children: [{ ...link('https://a.example', []), children: [link('https://a.example', [])] }],
      }),
      'body.root.children[0].children[0].children[0]',
    ],
    ['unknown marks', rootWith(paragraph([textNode('x', 128)])), 'body.root.children[0].children[0].format'],
    ['a direction', rootWith({ ...paragraph('x'), direction: 'up' }), 'body.root.children[0].direction'],
    ['an h1', rootWith({ ...heading('h2', 'x'), tag: 'h1' }), 'body.root.children[0].tag'],
    [
      'a check list',
      rootWith({ ...list('bullet', []), listType: 'check' }),
      'body.root.children[0].listType',
    ],
    ['a populated image', rootWith({ ...image('a', 1), value: { id: 1 } }), 'body.root.children[0].value'],
    ['a block id with a colon', rootWith(paragraph('x', { bid: 'a:b' })), 'body.root.children[0].$.bid'],
    [
      'another kind of block',
      rootWith({ type: 'block', fields: { blockType: 'code' } }),
      'body.root.children[0]',
    ],
  ])('%s', (_, input, path) => {
    expect(article(input)).toMatchObject({
      ok: false,
      refusal: { code: 'document.invalid', details: { path } },
    })
  })
})

test('images and slots stand only in the Arabic', () => {
  expect(translation(rootWith(image('a', 1))).ok).toBe(false)
  expect(translation(rootWith(imageSlot('a'))).ok).toBe(false)
})

test('state belongs to its side: sources and attribution to the Arabic, from to the English', () => {
  const both = rootWith(paragraph('x', { bid: 'a', sources: ['s'], by: 'y', from: ['body:b'] }))
  const stateIn = (body: Parameters<typeof textBlocksOf>[0]) => [...textBlocksOf(body)][0]?.$
  expect(stateIn(accepted(article(both)))).toEqual({ bid: 'a', sources: ['s'], by: 'y' })
  expect(stateIn(accepted(translation(both)))).toEqual({ bid: 'a', from: ['body:b'] })
  expect(translation(rootWith(paragraph('x', { from: ['title'] }))).ok).toBe(false)
})

test('drops what is not known and what styles a text', () => {
  const styled = { ...textNode('x'), style: 'position:fixed', onclick: 'x', mode: 'token' }
  const body = accepted(
    article(rootWith({ ...paragraph([]), format: 'right', indent: 3, extra: 1, children: [styled] })),
  )
  expect(body.root.children[0]).toEqual({ ...paragraph([textNode('x')]) })
})

test('ingests text: no direction overrides, NUL or half characters', () => {
  const body = accepted(article(rootWith(paragraph([textNode('a\u0000\u202Eb\uD800 ')]))))
  const [block] = textBlocksOf(body)
  expect(block && plainTextOf(block)).toBe('ab\uFFFD ')
})

test('keys of the prototype are no keys', () => {
  const hostile: unknown = JSON.parse(
    '{"root":{"type":"root","children":[{"type":"paragraph","__proto__":{"children":[]},"$":{"__proto__":{"bid":"x"}}}]}}',
  )
  const body = accepted(article(hostile))
  expect([...textBlocksOf(body)][0]?.$).toEqual({})
  expect(article(rootWith(paragraph('x', { bid: '__proto__' }))).ok).toBe(false)
  expect(Object.hasOwn(Object.prototype, 'bid')).toBe(false)
})

describe('limits', () => {
  test('a tree 10,000 deep is refused, not followed', () => {
    let node: unknown = textNode('x')
    for (let depth = 0; depth < 10_000; depth += 1) node = { type: 'paragraph', children: [node] }
    expect(article(rootWith(node)).ok).toBe(false)
    expect(article(rootWith({ type: 'list', listType: 'bullet', children: [node] })).ok).toBe(false)
  })

  test('5,000 blocks pass, 5,001 do not, list items counted', () => {
    const items = (n: number) =>
      rootWith({ ...list('bullet', []), children: Array.from({ length: n }, () => listItem('x')) })
    expect(article(items(5_000)).ok).toBe(true)
    expect(article(items(5_001)).ok).toBe(false)
  })

  test('two million bytes of text', () => {
    const texts = (n: number) => rootWith(paragraph([textNode('ا'.repeat(n)), textNode('ab')]))
    expect(article(texts(999_999)).ok).toBe(true)
    expect(article(texts(1_000_000)).ok).toBe(false)
  })
})

test('never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(['document.invalid', 'ok']).toContain(codeOf(article(rootWith(value))))
    }),
  )
})
