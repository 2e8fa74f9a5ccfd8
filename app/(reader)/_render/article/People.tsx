import type { ReactNode } from 'react'
import { profilePath } from '@/newsroom/editions/paths'
import type { PrintedName, PrintedPerson } from '@/newsroom/editions/types'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { Name } from '../Name'
import type { Reading } from '../reading'

interface Props {
  reading: Reading
  view: StoryView
  /** Who made the English, on the page of either language. */
  english: { translator: PrintedPerson | null; reviewer: PrintedName | null }
}

/** Who wrote, translated and reviewed, and when it went out: in the margin. */
export function People({ reading, view, english }: Props) {
  const { t } = reading
  const correction = view.corrections[0]
  const isEnglish = view.language === 'en'
  return (
    <dl className="people">
      <Names label={t('story.writer')} names={view.printed.writers} reading={reading} />
      <Names label={t('story.translation')} names={[english.translator]} reading={reading} />
      <Names label={t('story.review')} names={[english.reviewer]} reading={reading} />
      <Entry label={t(isEnglish ? 'story.publishedArabic' : 'story.published')}>
        <Moment reading={reading} at={view.arabicFirstPublishedAt} />
      </Entry>
      {isEnglish && (
        <Entry label={t('story.publishedEnglish')}>
          <Moment reading={reading} at={view.firstPublishedAt} />
        </Entry>
      )}
      {correction && (
        <Entry label={t('story.lastCorrected')}>
          <a href={`#c${correction.edition}`}>
            <Moment reading={reading} at={correction.at} />
          </a>
        </Entry>
      )}
    </dl>
  )
}

function Names(props: { label: string; names: (PrintedName | PrintedPerson | null)[]; reading: Reading }) {
  const names = props.names.filter((name) => name !== null)
  if (names.length === 0) return null
  return (
    <div>
      <dt>{props.label}</dt>
      {names.map((name) => (
        <dd key={`${name.ar} ${name.en}`} className="n">
          <Person name={name} reading={props.reading} />
        </dd>
      ))}
    </div>
  )
}

/** Writers and translators have a page of their own wherever they have a profile; a reviewer may have none. */
function Person({ name, reading }: { name: PrintedName | PrintedPerson; reading: Reading }) {
  const shown = <Name name={name} reading={reading} />
  if (!('slug' in name) || name.slug === null || name.profile === null) return shown
  return <a href={profilePath(reading.language, { profile: name.profile, slug: name.slug })}>{shown}</a>
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Moment({ reading, at }: { reading: Reading; at: string }) {
  return <time dateTime={at}>{reading.date(at, 'dateTime')}</time>
}
