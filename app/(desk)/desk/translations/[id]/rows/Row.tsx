'use client'

import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/app/(desk)/_ui'
import { ChangeMark } from '../compare/ChangeMark'
import { IssueMarks } from '../marks/IssueMarks'
import { SentenceMarks } from '../marks/SentenceMarks'
import { type Mode, silence } from '../model/filters'
import { rowStateOf } from '../model/rowState'
import type { ShownRow } from '../model/shownRow'
import { ThreadMarks } from '../quoting/ThreadMarks'
import { useSession, useWorkspace } from '../session/context'
import { isMine } from '../session/reviewing'
import { ArabicCell } from './ArabicCell'
import { EnglishText } from './EnglishCell'
import { LastWord } from './LastWord'
import { kindOf } from './look'
import { MachineDraft } from './MachineDraft'
import { MachineMark } from './MachineMark'
import { MemoryMark } from './MemoryMark'
import { ReadingTools } from './ReadingTools'
import { RowInHand } from './RowInHand'
import { Spine } from './Spine'

interface RowProps {
  row: ShownRow
  number: number
  isHere: boolean
  mode: Mode
}

/** One row of the side-by-side. Typing in one never runs another. */
export const Row = memo(function Row({ row, number, isHere, mode }: RowProps) {
  const { t } = useTranslation(['workspace', 'workflow'])
  const workspace = useWorkspace()
  const talk = useSession((state) => state.talk.get(row.id)) ?? silence
  const draft = useSession((state) => state.drafting.get(row.id))
  const isOwn = mode === 'review' && isMine(workspace.get(), row)
  const article = useRef<HTMLElement>(null)
  useFocusOnVisit(article, { isHere, hasField: row.state !== 'omitted' && !row.orphan })

  const state = t(`workflow:rowState.${rowStateOf(row, talk.isChangeAsked)}`)
  return (
    <article
      ref={article}
      className={classes('row', isHere && 'is-focus', row.state === 'omitted' && 'omit')}
      aria-label={t('workspace:row.label', { number, kind: t(`workspace:kind.${kindOf(row)}`), state })}
      aria-current={isHere || undefined}
      tabIndex={isHere ? 0 : -1}
      data-row={row.id}
    >
      <div className="no">
        {t('workspace:number', { n: number })}
        <ChangeMark row={row.id} />
      </div>
      <ArabicCell row={row} />
      <Spine row={row} talk={talk} isMine={isOwn} isHere={isHere} />
      <div className="tgt">
        {draft !== undefined ? (
          <MachineDraft row={row} number={number} text={draft} />
        ) : isHere && mode !== 'read' ? (
          <RowInHand row={row} number={number} mode={mode} isOwn={isOwn} />
        ) : (
          <>
            <EnglishText row={row} mode={mode} isHere={isHere} />
            <ReadingTools row={row} mode={mode} />
          </>
        )}
        {draft === undefined && <MachineMark row={row} />}
        <MemoryMark row={row} />
        {talk.isChangeAsked && <LastWord row={row.id} />}
      </div>
      <div>
        <ThreadMarks row={row} />
        <IssueMarks row={row} />
        {isHere && <SentenceMarks row={row} />}
      </div>
    </article>
  )
})

/** The row in hand takes the keys when its field does not, unless somebody works elsewhere on the page. */
function useFocusOnVisit(
  article: { current: HTMLElement | null },
  { isHere, hasField }: { isHere: boolean; hasField: boolean },
) {
  const visit = useSession((state) => (isHere && !(state.isOpen && hasField) ? state.visit : 0))
  useEffect(() => {
    if (visit === 0) return
    const { activeElement } = document
    const isFree =
      !activeElement || activeElement === document.body || activeElement.closest('.rows') !== null
    if (isFree) article.current?.focus({ preventScroll: true })
  }, [visit, article])
}
