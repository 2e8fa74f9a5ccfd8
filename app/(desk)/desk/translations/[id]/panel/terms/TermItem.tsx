'use client'

import { useTranslation } from 'react-i18next'
import { Icon, Kbd, Link } from '@/app/(desk)/_ui'
import { useSession, useWorkspace } from '../../session/context'
import { insertTerm } from './inserting'
import type { RowTerm } from './rowTermList'

interface TermItemProps {
  row: RowTerm
  number: number
  isUsed: boolean
  onPoint: (term: number | null) => void
}

const lastKey = 9

/** One term: its Arabic, its English with its key, what will do as well, what will not, and why. */
export function TermItem({ row: { term, forbidden }, number, isUsed, onPoint }: TermItemProps) {
  const { t } = useTranslation('terms')
  const canWrite = useSession((state) => state.mode !== 'read')
  const point = () => onPoint(term.id)
  const pointAway = () => onPoint(null)
  return (
    <li
      className="term"
      data-term={term.id}
      onMouseEnter={point}
      onMouseLeave={pointAway}
      onFocus={point}
      onBlur={pointAway}
    >
      <div className="pair">
        <Link href={`/desk/terms/${term.id}`} className="text" title={t('section.open')}>
          <bdi lang="ar">{term.ar}</bdi>
        </Link>
        <span aria-hidden>→</span>
        <English english={term.en} canWrite={canWrite} isMain />
        {isUsed && (
          <span className="s-approved">
            <Icon name="approved" label={t('section.used')} />
          </span>
        )}
        {canWrite && number <= lastKey && (
          <span className="key">
            <Kbd>{`Alt ${number}`}</Kbd>
          </span>
        )}
      </div>
      {(term.alternativesEn.length > 0 || term.forbiddenEn.length > 0) && (
        <p className="small others">
          {term.alternativesEn.map((english) => (
            <span key={english}>
              <span className="soft">{t('section.orElse')}</span>{' '}
              <English english={english} canWrite={canWrite} />
            </span>
          ))}
          {term.forbiddenEn.map((english) => (
            <span key={english}>
              <span className="soft">{t('section.not')}</span>{' '}
              <s>
                <bdi lang="en">{english}</bdi>
              </s>
            </span>
          ))}
        </p>
      )}
      {forbidden.map((form) => (
        <p key={form} className="small s-stale">
          {t('section.forbiddenAr', { form })}
        </p>
      ))}
      {term.note && (
        <p className="small soft" dir="auto">
          {term.note}
        </p>
      )}
    </li>
  )
}

interface EnglishProps {
  english: string
  canWrite: boolean
  isMain?: boolean
}

/** A form that is put at the caret by a press. */
function English({ english, canWrite, isMain }: EnglishProps) {
  const { t } = useTranslation('terms')
  const workspace = useWorkspace()
  const words = <bdi lang="en">{isMain ? <b>{english}</b> : english}</bdi>
  if (!canWrite) return words
  return (
    <button
      type="button"
      className="plain"
      title={t('section.insert', { english })}
      // The caret stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => insertTerm(workspace, english)}
    >
      {words}
    </button>
  )
}
