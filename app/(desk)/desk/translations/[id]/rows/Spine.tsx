'use client'

import { useTranslation } from 'react-i18next'
import { Icon, lookOfStage } from '@/app/(desk)/_ui'
import type { Talk } from '../model/filters'
import { grouped, isBlocking, nothingFound } from '../model/findings'
import { rowStateOf } from '../model/rowState'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'

interface SpineProps {
  row: ShownRow
  talk: Talk
  isMine: boolean
  isHere: boolean
}

/** The state between the two texts: glyph and word, then how much is being said about the row. */
export function Spine({ row, talk, isMine, isHere }: SpineProps) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const stage = rowStateOf(row, talk.isChangeAsked)
  const { icon, hue } = lookOfStage({ of: 'row', stage })
  return (
    <div className={`spine ${hue}`}>
      <Icon name={icon} />
      <span>{t(`workflow:rowState.${stage}`)}</span>
      {isMine && <span className="own">{t('workspace:row.own')}</span>}
      <IssueMark row={row} isHere={isHere} />
      {talk.messages > 0 && (
        <span className="m">
          <Icon name="thread" size="s" label={t('workspace:row.discussion')} />
          {t('workspace:number', { n: talk.messages })}
        </span>
      )}
    </div>
  )
}

/** How much stands in the row's way. Not while its first draft is being typed: what is still to come is not missing. */
function IssueMark({ row, isHere }: Pick<SpineProps, 'row' | 'isHere'>) {
  const { t } = useTranslation(['workspace', 'quality'])
  const found = useSession(({ findings }) => findings.get(row.id)) ?? nothingFound
  const count = grouped(found.open.filter(isBlocking)).length
  const isTyping = useSession(({ isOpen }) => isOpen) && isHere && row.state !== 'confirmed'
  if (count === 0 || isTyping) return null
  return (
    <span className="m s-stale">
      <Icon name="issue" size="s" label={t('quality:mark', { count })} />
      {t('workspace:number', { n: count })}
    </span>
  )
}
