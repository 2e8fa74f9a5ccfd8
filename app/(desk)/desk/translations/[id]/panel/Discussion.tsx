'use client'

import { useTranslation } from 'react-i18next'
import { PanelSection } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { Composer } from './Composer'
import { Thread } from './Thread'

/** The discussions on a row: open ones, settled ones folded away, and a new one. */
export function Discussion({ row }: { row: string }) {
  const { t } = useTranslation('workspace')
  const threads = useSession((state) => state.threads)
  const own = threads.filter((thread) => thread.row === row)
  const open = own.filter(({ resolvedAt }) => resolvedAt === null)
  const settled = own.filter(({ resolvedAt }) => resolvedAt !== null)
  const count = open.reduce((sum, { messages }) => sum + messages.length, 0)
  return (
    <PanelSection
      title={t('discussion.title')}
      count={count > 0 ? t('number', { n: count }) : undefined}
      keys="Ctrl M"
    >
      {open.map((thread) => (
        <Thread key={thread.id} thread={thread} />
      ))}
      {settled.length > 0 && (
        <details className="settled">
          <summary>{t('discussion.settled', { count: settled.length })}</summary>
          {settled.map((thread) => (
            <Thread key={thread.id} thread={thread} />
          ))}
        </details>
      )}
      <Composer key={row} row={row} />
    </PanelSection>
  )
}
