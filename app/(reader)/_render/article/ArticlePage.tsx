import type { ReactNode } from 'react'
import { typeset } from '@/app/_shared/story/typography'
import { homePath, storyPath, topicPath } from '@/newsroom/editions/paths'
import type { PrintedName, PrintedPerson, PrintedTopic } from '@/newsroom/editions/types'
import type { Site } from '@/newsroom/queries/reader/site'
import type { StoryLine } from '@/newsroom/queries/reader/storyLine'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { InnerPage } from '../InnerPage'
import type { Reading } from '../reading'
import { LeadFigure } from './Figure'
import { LanguageBar } from './LanguageBar'
import { BehindNote, Corrections } from './Notes'
import { People } from './People'
import { Prose } from './Prose'
import { Related } from './Related'
import { Sources } from './Sources'

export interface ArticleContentOfPage {
  site: Site
  view: StoryView
  english: { translator: PrintedPerson | null; reviewer: PrintedName | null }
  uses: ReadonlyMap<number, number>
  related: StoryLine[]
}

interface Props {
  reading: Reading
  content: ArticleContentOfPage
  /** Above everything else: the bar of a preview. */
  bar?: ReactNode
}

/** One story in one language. */
export function ArticlePage({ reading, content, bar }: Props) {
  const { site, view, english, uses, related } = content
  const topic = view.printed.topics[0]
  return (
    <>
      {bar}
      <InnerPage
        reading={reading}
        site={site}
        otherPath={pairPath(reading, view)}
        current={topic && { id: topic.id, as: true }}
      >
        <article>
          <Opening view={view} topic={topic} />
          {!bar && (
            <LanguageBar
              reading={reading}
              article={view.article}
              slugs={slugsOf(view)}
              current={view.language}
            />
          )}
          {view.lead && <LeadFigure reading={reading} shown={view.lead} />}
          <div className="wrap row body">
            <People reading={reading} view={view} english={english} />
            <Prose reading={reading} view={view} />
          </div>
          <div className="wrap">
            <BehindNote reading={reading} view={view} />
            <Corrections reading={reading} view={view} />
            <Sources reading={reading} sources={view.printed.sources} uses={uses} />
          </div>
        </article>
        <Related reading={reading} stories={related} />
      </InnerPage>
    </>
  )
}

interface OpeningProps {
  view: StoryView
  topic: PrintedTopic | undefined
}

function Opening({ view, topic }: OpeningProps) {
  const { language } = view
  return (
    <header className="wrap row head">
      {topic && (
        <p className="kick plain">
          <a href={topicPath(language, topic.slug)}>{topic[language]}</a>
        </p>
      )}
      <div className="x2">
        <h1>{typeset(view.title, language)}</h1>
        {view.standfirst && <p className="stand">{typeset(view.standfirst, language)}</p>}
      </div>
    </header>
  )
}

function pairPath({ other }: Reading, { article, pairSlug }: StoryView): string {
  return pairSlug === null ? homePath(other) : storyPath({ language: other, article, slug: pairSlug })
}

function slugsOf({ language, slug, pairSlug }: StoryView) {
  return language === 'ar' ? { ar: slug, en: pairSlug } : { ar: pairSlug, en: slug }
}
