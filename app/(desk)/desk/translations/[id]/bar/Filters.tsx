'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, FilterTabs, Kbd } from '@/app/(desk)/_ui'
import type { TranslationStage } from '@/domain/workflow/types'
import { CompareMenu } from '../compare/CompareMenu'
import { useDialogs } from '../dialogs/context'
import { countsOf, type FilterId } from '../model/filters'
import { isDone } from '../model/rowState'
import { useSession, useWorkspace } from '../session/context'
import { askedOf, choose } from '../session/moving'
import { cleanRows } from '../session/reviewing'

/** Which rows are shown, how far the translation is, and the keys. */
export function Filters() {
  const { t } = useTranslation(['workspace', 'memory'])
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const talk = useSession((state) => state.talk)
  const mode = useSession((state) => state.mode)
  const filter = useSession((state) => state.filter)
  const findings = useSession((state) => state.findings)
  const changed = useSession((state) => state.changed)
  const counts = useMemo(
    () => countsOf(shown.map((row) => askedOf({ talk, mode, findings, changed }, row))),
    [shown, talk, mode, findings, changed],
  )
  const isComparing = useSession((state) => state.comparedWith !== 'nothing')
  const count = (id: FilterId) => t('number', { n: counts[id] })
  const isReview = mode === 'review'
  return (
    <FilterTabs
      label={t('rows')}
      current={filter}
      onSelect={(id) => choose(workspace, id as FilterId)}
      items={[
        { id: 'all', label: t('filter.all'), count: count('all') },
        {
          id: 'todo',
          label: t(isReview ? 'filter.toReview' : 'filter.todo'),
          count: count('todo'),
          icon: isReview ? 'review' : 'work',
          hue: isReview ? 's-review' : 's-work',
        },
        {
          id: 'stale',
          label: t('filter.stale'),
          count: count('stale'),
          icon: 'stale',
          ...(counts.stale > 0 && { hue: 's-stale' }),
        },
        {
          id: 'issues',
          label: t('filter.issues'),
          count: count('issues'),
          icon: 'issue',
          ...(counts.issues > 0 && { hue: 's-stale' }),
        },
        { id: 'discussed', label: t('filter.discussed'), count: count('discussed'), icon: 'thread' },
        ...(counts.memory > 0 || filter === 'memory'
          ? [{ id: 'memory', label: t('memory:filter'), count: count('memory'), icon: 'memory' as const }]
          : []),
        ...(isComparing
          ? [{ id: 'changed', label: t('filter.changed'), count: count('changed'), icon: 'eye' as const }]
          : []),
      ]}
      end={
        <>
          <Progress />
          <CompareMenu />
          {isReview && <ReviewEnd />}
          <KeyHints isShort={isReview} />
        </>
      }
    />
  )
}

/** Stages in which the translator's own progress counts, not the reviewer's. */
const unfinished: ReadonlySet<TranslationStage> = new Set(['waiting', 'translating', 'changesRequested'])

function Progress() {
  const { t } = useTranslation('workspace')
  const shown = useSession((state) => state.shown)
  const isReview = useSession((state) => !unfinished.has(state.desk.stage))
  const words = (rows: typeof shown) => rows.reduce((sum, row) => sum + row.words, 0)
  const done = words(shown.filter((row) => (isReview ? row.approved : isDone(row))))
  const total = t('number', { n: words(shown) })
  return (
    <span className="nb progress">
      {t(isReview ? 'progress.approved' : 'progress.done', { done: t('number', { n: done }), total })}
    </span>
  )
}

function ReviewEnd() {
  const { t } = useTranslation(['workspace', 'workflow'])
  const { open } = useDialogs()
  const workspace = useWorkspace()
  const shown = useSession((state) => state.shown)
  const talk = useSession((state) => state.talk)
  const findings = useSession((state) => state.findings)
  const clean = useMemo(
    () => cleanRows({ ...workspace.get(), shown, talk, findings }),
    [workspace, shown, talk, findings],
  )
  if (clean.length === 0) return null
  return (
    <Button small onPress={() => open({ kind: 'approveClean' })}>
      {t('workflow:rowAction.approveClean')}
      <span className="n">{t('workspace:number', { n: clean.length })}</span>
    </Button>
  )
}

function KeyHints({ isShort }: { isShort: boolean }) {
  const { t } = useTranslation('workspace')
  const { open } = useDialogs()
  return (
    <>
      {!isShort && (
        <span className="small soft nb wide-only">
          {t('keys.moveShort')} <Kbd>Alt ↑ ↓</Kbd>
        </span>
      )}
      <button type="button" className="plain small soft nb" onClick={() => open({ kind: 'keys' })}>
        {t('keys.all')} <Kbd>F1</Kbd>
      </button>
    </>
  )
}
