import type { ReactNode } from 'react'
import { bidOf } from '@/domain/segments/blocks'
import type { TextBlock } from '@/domain/segments/document'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import type { ParallelRow } from '@/newsroom/queries/reader/parallelRows'
import type { StoryView } from '@/newsroom/queries/reader/storyView'
import { Gloss } from '../article/Gloss'
import { type Reading, readings } from '../reading'
import { Said } from '../Said'
import { Cell } from './Cell'
import { changedStretches } from './changedStretches'

interface Props {
  reading: Reading
  row: ParallelRow
  arabic: StoryView
  english: StoryView
  datelines: { ar: ReactNode; en: ReactNode } | null
}

/** One row of the two texts: Arabic, its number, English. */
export function Row({ reading, row, arabic, english, datelines }: Props) {
  const isHeading = (row.arabic[0] ?? row.english[0])?.type === 'heading'
  return (
    <div className={isHeading ? 'pr h' : 'pr'} id={row.number === null ? undefined : `p${row.number}`}>
      <Cell
        language="ar"
        blocks={row.arabic}
        attributions={arabic.attributions}
        before={datelines?.ar}
        changedIn={(block) => changedStretches(row.before.get(bidOf(block)), plainTextOf(block))}
      >
        <BehindNote reading={readings.ar} row={row} />
        <Corrected view={arabic} row={row} blocks={row.arabic} />
        {row.arabic.length === 0 && row.behindAt === null && (
          <span className="void">{readings.ar.t('parallel.noArabic')}</span>
        )}
      </Cell>
      <RowNumber reading={reading} number={row.number} />
      <Cell language="en" blocks={row.english} attributions={english.attributions} before={datelines?.en}>
        <BehindNote reading={readings.en} row={row} />
        <Corrected view={english} row={row} blocks={row.english} />
        {row.english.length === 0 && <Missing row={row} />}
      </Cell>
    </div>
  )
}

function RowNumber({ reading, number }: { reading: Reading; number: number | null }) {
  if (number === null) return <span className="no" />
  return (
    <a className="no" href={`#p${number}`} aria-label={reading.t('parallel.paragraph', { number })}>
      {number}
    </a>
  )
}

function Missing({ row }: { row: ParallelRow }) {
  const { t } = readings.en
  return <span className="void">{row.isOmitted ? t('parallel.omitted') : t('parallel.notTranslated')}</span>
}

interface CorrectedProps {
  view: StoryView
  row: ParallelRow
  blocks: readonly TextBlock[]
}

/** What the article's page says in the margin; a row whose English is behind says so already. */
function Corrected({ view, row, blocks }: CorrectedProps) {
  if (row.behindAt !== null) return null
  return blocks.map((block) => (
    <Gloss key={bidOf(block)} reading={readings[view.language]} mark={view.marks.get(bidOf(block))} />
  ))
}

function BehindNote({ reading, row }: { reading: Reading; row: ParallelRow }) {
  const { behindAt: at, arabic } = row
  if (at === null) return null
  const message = arabic.length === 0 ? 'parallel.withoutArabic' : 'parallel.behind'
  const { t, date } = reading
  const when = (children: string) => <time dateTime={at}>{children}</time>
  const strong = (children: string) => <b>{children}</b>
  return (
    <span className="stale-note">
      <span aria-hidden="true">≠ </span>
      <Said message={t(message, { date: date(at, 'dayMonth') })} parts={{ when, strong }} />
    </span>
  )
}
