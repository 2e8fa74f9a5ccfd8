import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { PrintedPerson } from '@/newsroom/editions/types'
import type { LogEntry } from '@/newsroom/queries/reader/correctionsPage'
import type { ListedSource } from '@/newsroom/queries/reader/sourcesPage'
import { People } from './article/People'
import { daysOf } from './corrections/days'
import { Entry } from './corrections/Entry'
import { PlainText } from './PlainText'
import { readings } from './reading'
import { countryName } from './sources/countryName'
import { groupsOf } from './sources/groups'
import { roleOf } from './sources/roleOf'
import { websiteOf } from './sources/website'
import { storyView } from './testing'

const listed = (id: number, kind: ListedSource['kind']): ListedSource => {
  return { id, kind, ar: 'أ', en: '', country: '', website: '', stories: 1 }
}

const entry = (edition: number, at: string, changes: Partial<LogEntry> = {}): LogEntry => {
  const article = { article: 7, slug: 'water', title: 'Water', note: 'It is 2,900.' }
  return { is: 'correction', edition, at, ...article, ...changes }
}

describe('a source', () => {
  test('links to a web address only, by the name of its host', () => {
    expect(websiteOf('https://www.dhifaf.example/ar?x')).toEqual({
      href: 'https://www.dhifaf.example/ar?x',
      host: 'dhifaf.example',
    })
    for (const address of ['', 'dhifaf', 'javascript:alert(1)', 'mailto:a@b.example', '/desk', '//x.example'])
      expect(websiteOf(address), address).toBeNull()
  })

  test('is at home in a country that has a name', () => {
    expect([countryName('lb', 'ar'), countryName('LB', 'en')]).toEqual(['لبنان', 'Lebanon'])
    for (const code of ['', 'L', 'XQ', 'LBN', '12']) expect(countryName(code, 'en'), code).toBeNull()
  })

  test('is to a story what its weightiest citation is', () => {
    const role = (...roles: string[]) => roleOf(readings.en, roles)
    expect(role('background', 'primary')).toBe('Primary source')
    expect(role('background', 'supporting')).toBe('Supporting source')
    expect(role('background', 'background')).toBe('Background')
    expect(role()).toBe('Supporting source')
  })

  test('stands under its kind, in the order in which it came', () => {
    const groups = groupsOf([listed(1, 'outlet'), listed(2, 'outlet'), listed(3, 'person')])
    expect(groups.map(({ kind, sources }) => [kind, sources.map(({ id }) => id)])).toEqual([
      ['outlet', [1, 2]],
      ['person', [3]],
    ])
  })
})

describe('the log', () => {
  test('parts the days of the newsroom’s calendar', () => {
    const days = daysOf(readings.en, [
      entry(3, '2026-01-12T12:00:00.000Z'),
      entry(2, '2026-01-12T11:00:00.000Z'),
      entry(1, '2026-01-10T11:00:00.000Z'),
    ])
    expect(days.map(({ entries }) => entries.map(({ edition }) => edition))).toEqual([[3, 2], [1]])
    expect(days[0]?.name).toBe('12\u00a0January 2026')
  })

  test('leads from a correction to its note, from a withdrawal to what is left of the story', () => {
    const at = '2026-01-12T12:00:00.000Z'
    const html = renderToStaticMarkup(<Entry reading={readings.en} entry={entry(5, at)} />)
    expect(html).toContain('href="/en/7/water#c5"')
    expect(html).not.toContain('Withdrawn')
    const withdrawn = entry(5, at, { is: 'withdrawal', note: 'رقم غير دقيق' })
    const notice = renderToStaticMarkup(<Entry reading={readings.en} entry={withdrawn} />)
    expect(notice).toContain('href="/en/7/water"')
    expect(notice).toContain('Withdrawn')
    expect(notice).toContain('<bdi lang="ar" dir="rtl">رقم غير دقيق</bdi>')
  })
})

test('what the newsroom wrote keeps its subheads and links, and is never markup', () => {
  const text = '## How <b>\nSee https://a.example/x.'
  const html = renderToStaticMarkup(<PlainText reading={readings.en} text={text} level={3} />)
  expect(html).toBe(
    '<h3>How &lt;b&gt;</h3><p>See <a href="https://a.example/x" rel="noopener"><bdi dir="ltr">https://a.example/x</bdi></a>.</p>',
  )
})

test('who has a profile is linked to it in the page’s language, and nobody else is', () => {
  const view = storyView('en')
  const translator: PrintedPerson = { ar: 'توماس', en: 'Thomas', profile: null, slug: null }
  const html = renderToStaticMarkup(
    <People reading={readings.en} view={view} english={{ translator, reviewer: null }} />,
  )
  expect(html).toContain('<a href="/en/people/3/layla"><bdi>Layla</bdi></a>')
  expect(html).toContain('<dd class="n"><bdi>Thomas</bdi></dd>')
})
