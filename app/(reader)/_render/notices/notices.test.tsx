import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import {
  arabicContent,
  arabicEdition,
  englishContent,
  englishEdition,
} from '@/newsroom/queries/reader/testing'
import { readings } from '../reading'
import { NotTranslatedPage } from './NotTranslatedPage'
import { WithdrawnPage } from './WithdrawnPage'

const names = { ar: '', en: '' }
const site = {
  topics: [],
  about: names,
  correctionPolicy: names,
  contactEmail: '',
  homeLead: null,
  homePicks: [],
}
const arabic = arabicEdition(1, arabicContent({ a: 'ماء' }))
const english = englishEdition(2, { content: englishContent(['b', 'Water', 'a']), arabic })
const withdrawn = { at: '2026-01-03T08:00:00.000Z', reason: 'It was wrong.' }

test('a translation that was not made yet leads to its Arabic, in the heading and in the masthead', () => {
  const html = renderToStaticMarkup(<NotTranslatedPage reading={readings.en} site={site} arabic={arabic} />)
  expect(html).toContain('<h1>This story has not been translated yet</h1>')
  const href = `/ar/1/${encodeURIComponent(arabic.slug)}`
  expect(html.split(`href="${href}"`)).toHaveLength(3)
  expect(html).toContain('<bdi lang="ar">الماء يعود</bdi>')
})

test('a translation that was withdrawn alone says that the Arabic still stands', () => {
  const withdrawal = { ...withdrawn, edition: english, other: arabic }
  const html = renderToStaticMarkup(
    <WithdrawnPage reading={readings.en} site={site} withdrawal={withdrawal} />,
  )
  expect(html).toContain('<h1>Tarjuman has withdrawn this translation</h1>')
  expect(html).toContain('The Arabic is still published:')
})

test('a story that was withdrawn as a whole leads nowhere but home', () => {
  const withdrawal = { ...withdrawn, edition: english, other: null }
  const html = renderToStaticMarkup(
    <WithdrawnPage reading={readings.en} site={site} withdrawal={withdrawal} />,
  )
  expect(html).toContain('<h1>Tarjuman has withdrawn this story</h1>')
  expect(html).not.toContain('still published')
})
