import type { ReactNode } from 'react'
import { typeset } from '@/app/_shared/story/typography'
import { parallelPath } from '@/newsroom/editions/paths'
import type { ParallelRow } from '@/newsroom/queries/reader/parallelRows'
import type { Site } from '@/newsroom/queries/reader/site'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { LanguageBar } from '../article/LanguageBar'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { Corrections } from './Corrections'
import { Opening } from './Opening'
import { Row } from './Row'

export interface ParallelContent {
  site: Site
  arabic: StoryView
  english: StoryView
  rows: ParallelRow[]
}

/** Both texts of a story, paragraph beside paragraph. */
export function ParallelPage({ reading, content }: { reading: Reading; content: ParallelContent }) {
  const { site, arabic, english, rows } = content
  const slugs = { ar: arabic.slug, en: english.slug }
  const { article } = arabic
  const topic = arabic.printed.topics[0]
  const datelines = { ar: dateline(arabic), en: dateline(english) }
  return (
    <InnerPage
      reading={reading}
      site={site}
      otherPath={parallelPath({ language: reading.other, article, slug: slugs[reading.other] })}
      current={topic && { id: topic.id, as: true }}
    >
      <Opening reading={reading} arabic={arabic} english={english} />
      <LanguageBar reading={reading} article={article} slugs={slugs} current="parallel" />
      <div className="wrap par rows" dir="rtl">
        {rows.map((row, index) => (
          <Row
            key={row.arabic[0]?.$?.bid ?? row.english[0]?.$?.bid}
            reading={reading}
            row={row}
            arabic={arabic}
            english={english}
            datelines={index === 0 ? datelines : null}
          />
        ))}
      </div>
      <Corrections arabic={arabic} english={english} />
    </InnerPage>
  )
}

function dateline({ dateline: place, language }: StoryView): ReactNode {
  if (!place) return null
  return (
    <>
      <span className="place">{typeset(place, language)}</span> –{' '}
    </>
  )
}
