'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Spans } from '@/app/(desk)/_memory/Spans'
import { Bdi, Kbd, WordDiff } from '@/app/(desk)/_ui'
import type { MemoryMatch } from '@/newsroom/memory/types'
import { useDates } from '../../clock'
import { arabicText } from '../../marks/useRowMarks'
import { printedName } from '../../model/names'
import type { ShownRow } from '../../model/shownRow'
import { useSession, useWorkspace } from '../../session/context'
import { insertMatch } from '../../session/remembering'
import { isSameArabic, meaningOf } from './meaningOf'

interface MatchItemProps {
  row: ShownRow
  match: MemoryMatch
  number: number
  /** With its Arabic and where it comes from, before anybody asks for them. */
  isWhole: boolean
}

/** One earlier translation: how like its Arabic is and in what it differs, its English, where it comes from, its key. */
export function MatchItem({ row, match, number, isWhole }: MatchItemProps) {
  const { t } = useTranslation('memory')
  const workspace = useWorkspace()
  const canWrite = useSession((state) => state.mode === 'translate')
  const [isShown, setShown] = useState(isWhole)
  const score = <b>{t('match.score', { score: match.score })}</b>
  const english = (
    <span lang="en" dir="ltr">
      <English match={match} />
    </span>
  )
  return (
    <li className="match" data-unit={match.unit}>
      {canWrite ? (
        <button
          type="button"
          className="plain pct"
          title={t(match.part ? 'match.usePart' : 'match.use')}
          onClick={() => void insertMatch(workspace, match)}
        >
          {score}
          <span className="visually-hidden">{t(match.part ? 'match.usePart' : 'match.use')}</span>
          <Kbd>{`Ctrl ${number}`}</Kbd>
        </button>
      ) : (
        <div className="pct">{score}</div>
      )}
      {isShown ? (
        <div className="whole">
          <Arabic row={row} match={match} />
          <p className="en">{english}</p>
          <Origins match={match} />
        </div>
      ) : (
        <button type="button" className="plain line" title={t('match.show')} onClick={() => setShown(true)}>
          {english}
        </button>
      )}
    </li>
  )
}

/** The old Arabic against the Arabic in hand; of the same Arabic only the sentence that it is, among others. */
function Arabic({ row, match: { part, source, ...match } }: Pick<MatchItemProps, 'row' | 'match'>) {
  const whole = arabicText(row.sources)
  const inHand = part ? whole.slice(part.start, part.end) : whole
  const isSame = isSameArabic(meaningOf(match))
  if (isSame && !part) return null
  return (
    <p className="ar" lang="ar" dir="rtl">
      {isSame ? source : <WordDiff before={source} after={inHand} />}
    </p>
  )
}

function English({ match: { target, substituted } }: Pick<MatchItemProps, 'match'>) {
  const { t } = useTranslation('memory')
  return (
    <Spans
      text={target}
      spans={substituted}
      wrap={(text) => (
        <span className="swapped" title={t('match.substituted')}>
          {text}
        </span>
      )}
    />
  )
}

function Origins({ match }: Pick<MatchItemProps, 'match'>) {
  const { t } = useTranslation('memory')
  const { language } = useManner()
  const { tell } = useDates()
  const { byName, learnedAt, penalties, part, title } = match
  const likeness = [
    ...(part ? [t('match.part')] : []),
    t(`match.${meaningOf(match)}`),
    ...penalties.map((penalty) => t(`match.penalty.${penalty}`)),
  ]
  return (
    <p className="meta">
      <span>{likeness.join(language === 'ar' ? '، ' : ', ')}</span>
      <span>
        {byName && (
          <>
            <Bdi>{printedName(byName, language)}</Bdi> ·{' '}
          </>
        )}
        {tell(learnedAt, 'date')}
        {title && (
          <>
            {' · '}
            <Bdi>{title}</Bdi>
          </>
        )}
      </span>
    </p>
  )
}
