'use client'

import { useTranslation } from 'react-i18next'
import { Icon, lookOfStage } from '@/app/(desk)/_ui'
import type { Talk } from '../model/filters'
import { rowStateOf } from '../model/rowState'
import type { ShownRow } from '../model/shownRow'

/** The state between the two texts: glyph and word, then how much is being said about the row. */
export function Spine({ row, talk, isMine }: { row: ShownRow; talk: Talk; isMine: boolean }) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const stage = rowStateOf(row, talk.isChangeAsked)
  const { icon, hue } = lookOfStage({ of: 'row', stage })
  return (
    <div className={`spine ${hue}`}>
      <Icon name={icon} />
      <span>{t(`workflow:rowState.${stage}`)}</span>
      {isMine && <span className="own">{t('workspace:row.own')}</span>}
      {talk.messages > 0 && (
        <span className="m">
          <Icon name="thread" size="s" label={t('workspace:row.discussion')} />
          {t('workspace:number', { n: talk.messages })}
        </span>
      )}
    </div>
  )
}
