import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Language } from '@/domain/workflow/languages'
import { readings } from '../reading'
import { LanguageBar } from './LanguageBar'

const bar = (language: Language, english: string | null, current: Language | 'parallel' = language) =>
  renderToStaticMarkup(
    <LanguageBar
      reading={readings[language]}
      article={7}
      slugs={{ ar: 'ماء', en: english }}
      current={current}
    />,
  )

test('a story in both languages leads to each and to both side by side', () => {
  const html = bar('en', 'water')
  expect(html).toContain('href="/ar/7/%D9%85%D8%A7%D8%A1" lang="ar" dir="rtl" hrefLang="ar">العربية</a>')
  expect(html).toContain(
    'href="/en/7/water" lang="en" dir="ltr" hrefLang="en" aria-current="page">English</a>',
  )
  expect(html).toContain('href="/en/7/water/parallel">Side by side</a>')
})

test('a story in Arabic alone says so in both languages, and leads nowhere else', () => {
  const html = bar('ar', null)
  expect(html).toContain('هذه المادة بالعربية وحدها')
  expect(html).toContain('<span lang="en" dir="ltr">This story is in Arabic only</span>')
  expect(html.match(/<a /g)).toHaveLength(1)
  expect(html).not.toContain('parallel')
})
