import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  bodyWith,
  heading,
  image,
  imageSlot,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  quote,
  textNode,
} from '@/domain/segments/nodes'
import { BodyView } from './BodyView'
import { InlineText } from './InlineText'
import { safeHref } from './safeHref'
import { typeset } from './typography'

const inline = (
  nodes: Parameters<typeof InlineText>[0]['nodes'],
  changed = [] as { from: number; to: number }[],
) => renderToStaticMarkup(<InlineText nodes={nodes} language="ar" changed={changed} />)

test('marks nest, links keep their text, line breaks break', () => {
  expect(inline([textNode('ماء', 3), lineBreak(), link('https://a.example/', [textNode('هنا')])])).toBe(
    '<em><strong>ماء</strong></em><br/><a href="https://a.example/" rel="noopener">هنا</a>',
  )
})

test('a link that does more than lead somewhere is only text', () => {
  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'x',
  ])
    expect(safeHref(url), url).toBeNull()
  expect(inline([link('javascript:alert(1)', [textNode('هنا')])])).toBe('هنا')
  for (const url of ['https://a.example/x', 'mailto:desk@tarjuman.example', '/ar/1/x', '#s1'])
    expect(safeHref(url), url).toBe(url)
})

test('changed words are underlined across marks and links', () => {
  const nodes = [textNode('كان '), textNode('هنا', 1), link('#s1', [textNode(' أمس')])]
  expect(
    inline(nodes, [
      { from: 2, to: 6 },
      { from: 8, to: 11 },
    ]),
  ).toBe(
    'كا<span class="chg">ن </span><strong><span class="chg">هن</span>ا</strong><a href="#s1"> <span class="chg">أمس</span></a>',
  )
})

test('a day stays with its month', () => {
  expect(typeset('في 14 آذار و7 تشرين الأول، منذ 20 كانوناً', 'ar')).toBe(
    'في 14\u00a0آذار و7\u00a0تشرين الأول، منذ 20 كانوناً',
  )
  expect(typeset('on 14 March, 3 Mayors', 'en')).toBe('on 14\u00a0March, 3 Mayors')
})

test('a body keeps its order; the slot of a missing image does not show', () => {
  const body = bodyWith(
    [
      heading('h2', 'عنوان', { bid: 'a' }),
      imageSlot('slot', { caption: 'ينقصها شيء' }),
      quote('قول', { bid: 'b' }),
      list('number', [listItem('ثالث', { bid: 'c' })], { start: 3 }),
      image('i', 7),
      { ...paragraph('Latin', { bid: 'd' }), direction: 'ltr' },
    ],
    'rtl',
  )
  const html = renderToStaticMarkup(
    <BodyView
      flow={body.root.children}
      language="ar"
      extrasOf={({ $ }) => ($?.bid === 'b' ? { id: 'p1', by: 'قائل' } : {})}
      imageOf={({ value }) => <img key={value} alt={`${value}`} />}
    />,
  )
  expect(html).toBe(
    '<h2>عنوان</h2><blockquote id="p1"><p>قول</p><footer>قائل</footer></blockquote><ol start="3"><li>ثالث</li></ol><img alt="7"/><p dir="ltr">Latin</p>',
  )
})
