import type { ReactNode } from 'react'
import { typeset } from '@/app/_shared/story/typography'
import type { PrintedName } from '@/newsroom/editions/types'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { Name } from '../Name'
import { type Reading, readings } from '../reading'
import { Said } from '../Said'

interface Props {
  reading: Reading
  arabic: StoryView
  english: StoryView
}

/** Both titles, standfirsts and the names of those who made them. */
export function Opening({ reading, arabic, english }: Props) {
  return (
    <div className="wrap par" dir="rtl">
      <Pair
        kind="top"
        ar={<Title reading={reading} view={arabic} />}
        en={<Title reading={reading} view={english} />}
      />
      {(arabic.standfirst || english.standfirst) && (
        <Pair
          ar={
            <p className="cell stand" lang="ar" dir="rtl">
              {typeset(arabic.standfirst, 'ar')}
            </p>
          }
          en={
            <p className="cell stand" lang="en" dir="ltr">
              {typeset(english.standfirst, 'en')}
            </p>
          }
        />
      )}
      <Pair
        ar={<Made view={arabic} by={arabicNames(arabic)} />}
        en={<Made view={english} by={englishNames(english)} />}
      />
    </div>
  )
}

/** The title in the page's own language is its heading. */
function Title({ reading, view: { language, title } }: { reading: Reading; view: StoryView }) {
  const Tag = language === reading.language ? 'h1' : 'p'
  return (
    <Tag className="hh" lang={language} dir={readings[language].dir}>
      {typeset(title, language)}
    </Tag>
  )
}

function Pair({ ar, en, kind }: { ar: ReactNode; en: ReactNode; kind?: 'top' }) {
  return (
    <div className={kind ? `pr ${kind}` : 'pr'}>
      {ar}
      <span className="no" />
      {en}
    </div>
  )
}

type Credit = [message: string, name: PrintedName]

function arabicNames({ printed }: StoryView): Credit[] {
  return printed.writers.map((writer) => [readings.ar.t('parallel.by', { name: writer.ar }), writer])
}

function englishNames({ printed }: StoryView): Credit[] {
  const { t } = readings.en
  const { translator, reviewer } = printed
  return [
    ...(translator
      ? [[t('parallel.translatedBy', { name: translator.en }), translator] satisfies Credit]
      : []),
    ...(reviewer ? [[t('parallel.reviewedBy', { name: reviewer.en }), reviewer] satisfies Credit] : []),
  ]
}

function Made({ view, by }: { view: StoryView; by: Credit[] }) {
  const reading: Reading = readings[view.language]
  return (
    <p className="by" lang={view.language} dir={reading.dir}>
      {by.map(([message, name]) => (
        <span key={message}>
          <Said
            message={message}
            parts={{
              name: () => (
                <b>
                  <Name name={name} reading={reading} />
                </b>
              ),
            }}
          />
        </span>
      ))}
      <span>
        <time dateTime={view.firstPublishedAt}>{reading.date(view.firstPublishedAt, 'dateTime')}</time>
      </span>
    </p>
  )
}
