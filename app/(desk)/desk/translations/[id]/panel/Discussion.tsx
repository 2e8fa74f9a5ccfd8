'use client'

import { useTranslation } from 'react-i18next'
import { PanelSection } from '@/app/(desk)/_ui'
import type { ShownRow } from '../model/shownRow'
import { useSession } from '../session/context'
import { Composer } from './Composer'
import { Thread } from './Thread'

/** The discussions on a row: open ones, settled ones folded away, and a new one. */
export function Discussion({ row }: { row: ShownRow }) {
  const { t } = useTranslation('workspace')
  const threads = useSession((state) => state.threads)
  const own = threads.filter((thread) => thread.row === row.id)
  const open = own.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = own.filter(({ resolvedAt }) => resolvedAt !== null)
  const isAskedFor = useSession((state) => settled.some(({ id }) => id === state.thread?.id))
  const count = open.reduce((sum, { messages }) => sum + messages.length, 0)
  return (
    <PanelSection
      title={t('discussion.title')}
      count={count > 0 ? t('number', { n: count }) : undefined}
      keys="Ctrl M"
    >
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} row={row} />
      ))}
      {settled.length > 0 && (
        <details className="settled" open={isAskedFor || undefined}>
          <summary>{t('discussion.settled', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} row={row} />
          ))}
        </details>
      )}
      <Composer key={row.id} row={row.id} />
    </PanelSection>
  )
}
