import { expect, test } from 'vitest'
import { adjust } from './adjust'
import { recognise } from './recognise'
import { register } from './register'
import { articleOf } from './toArticle'

const counter = () => {
  let last = 0
  return () => {
    last += 1
    return `id-${last}`
  }
}

const text = [
  'عودة القارب',
  '',
  'مسقط - العمانية: عاد القارب.',
  '',
  'استقبال على الرصيف',
  '',
  'القارب عند الرصيف (ارشيف)',
  '',
  'وحمل معه.',
  '• تمرا',
  '• لبانا',
].join('\n')

test('each block becomes its node, with ids of its own', () => {
  const article = articleOf(recognise(text, register), counter())
  expect(article).toMatchObject({ title: 'عودة القارب', standfirst: '', dateline: 'مسقط - العمانية' })
  const plain = { version: 1, direction: null, format: '', indent: 0 }
  const say = (words: string) => [
    { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' },
  ]
  expect(article.body).toEqual({
    root: {
      type: 'root',
      version: 1,
      direction: 'rtl',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          ...plain,
          $: { bid: 'id-1' },
          children: say('عاد القارب.'),
          textFormat: 0,
          textStyle: '',
        },
        { type: 'heading', tag: 'h2', ...plain, $: { bid: 'id-2' }, children: say('استقبال على الرصيف') },
        {
          type: 'block',
          version: 2,
          format: '',
          fields: {
            id: 'id-3',
            blockName: '',
            blockType: 'imageSlot',
            caption: 'القارب عند الرصيف',
            alt: '',
            credit: 'ارشيف',
          },
        },
        {
          type: 'paragraph',
          ...plain,
          $: { bid: 'id-4' },
          children: say('وحمل معه.'),
          textFormat: 0,
          textStyle: '',
        },
        {
          type: 'list',
          listType: 'bullet',
          tag: 'ul',
          start: 1,
          ...plain,
          children: [
            { type: 'listitem', value: 1, ...plain, $: { bid: 'id-5' }, children: say('تمرا') },
            { type: 'listitem', value: 2, ...plain, $: { bid: 'id-6' }, children: say('لبانا') },
          ],
        },
      ],
    },
  })
})

test('omitted blocks stay out, a quotation is one', () => {
  const omitted = adjust(recognise(text, register), { do: 'kind', block: 2, kind: 'omit' })
  const quoted = adjust(omitted, { do: 'kind', block: 4, kind: 'quote' })
  const types = articleOf(quoted, counter()).body.root.children.map(({ type }) => type)
  expect(types).toEqual(['paragraph', 'block', 'quote', 'list'])
})

test('an empty story has one empty paragraph to stand in', () => {
  const { body } = articleOf(recognise('', register), counter())
  expect(body.root.children).toMatchObject([{ type: 'paragraph', children: [], $: { bid: 'id-1' } }])
})
