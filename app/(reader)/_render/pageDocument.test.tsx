import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { htmlOf, pageOf, policyFor } from './pageDocument'
import { readings } from './reading'

const head = { title: 'عنوان', description: '', path: '/ar/1/x' }

test('the document says its language and direction, and has one style that its policy names', async () => {
  for (const [language, dir] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    const html = await htmlOf({
      reading: readings[language],
      head,
      sheet: 'article',
      body: <main id="main" />,
    })
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}" dir="${dir}">`))
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
    expect(styles).toHaveLength(1)
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64')
    expect(policyFor('article')).toContain(`style-src 'sha256-${hash}'`)
    expect(html).not.toMatch(/ style="/)
  }
})

test('no script: what search engines read cannot end its element', async () => {
  const jsonLd = { headline: '</script><script>alert(1)</script>' }
  const html = await htmlOf({ reading: readings.en, head: { ...head, jsonLd }, sheet: 'article', body: null })
  expect(html.match(/<script/g)).toHaveLength(1)
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(data)).toEqual(jsonLd)
  expect(policyFor('article')).toContain("script-src 'none'")
})

test('a page with rare letters is set, and asks for, files that have every letter', async () => {
  const page = (text: string) => htmlOf({ reading: readings.ar, head, sheet: 'article', body: <p>{text}</p> })
  const fontsOf = (html: string) =>
    [...html.matchAll(/<link rel="preload" href="[^"]*\/([a-z-]+-\d+(?:-all)?)\./g)].map(([, name]) => name)
  const usual = await page('قال المتحدث إن «گلگامش» عاد إلى چيرك في 2024، و٪ باقية')
  expect(usual).toContain('<html lang="ar" dir="rtl"><head>')
  expect(fontsOf(usual)).toContain('naskh-400')
  for (const rare of ['٢٠٢٤', '۴', 'کریم', 'هٰذا', 'ٱلله']) {
    const full = await page(`قال ${rare} أمس`)
    expect(full).toContain('<html lang="ar" dir="rtl" class="full"><head>')
    expect(fontsOf(full)).toEqual(expect.arrayContaining(['naskh-400-all', 'plex-ar-700-all']))
    expect(fontsOf(full)).not.toContain('naskh-400')
  }
})

test('titles and names are text, whatever they contain', async () => {
  const html = await htmlOf({
    reading: readings.ar,
    head: { ...head, title: '<b>"&\u2068' },
    sheet: 'notice',
    body: <p>{'<img onerror=x>'}</p>,
  })
  expect(html).toContain('<title>&lt;b&gt;&quot;&amp;\u2068</title>')
  expect(html).toContain('<p>&lt;img onerror=x&gt;</p>')
})

test('a page of the cache carries its policy', async () => {
  const rendered = await pageOf({ tags: new Set(), reading: readings.ar, head, sheet: 'home', body: null })
  expect(rendered).toMatchObject({
    is: 'page',
    page: {
      status: 200,
      headers: { 'Content-Security-Policy': policyFor('home'), 'Content-Language': 'ar' },
    },
  })
})
