'use client'

import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiResult } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { ErrorLine, Skeleton, WordDiff } from '@/app/(desk)/_ui'
import type { TranslationContent } from '@/domain/segments/document'
import { useSession, useWorkspace } from '../session/context'
import { changesSince } from './textsOfSnapshot'

/** What changed from a revision to now, row by row. */
export function Compared({ revision }: { revision: number }) {
  const { t } = useTranslation(['workspace', 'common'])
  const text = useRefusalText()
  const rows = useSession((state) => state.shown)
  const answer = useSnapshot(revision)
  const changes = useMemo(
    () => (answer?.ok ? changesSince(answer.value.snapshot.content, rows) : []),
    [answer, rows],
  )
  if (answer === null) return <Skeleton label={t('common:loading')} />
  if (!answer.ok) return <ErrorLine>{text(answer.refusal)}</ErrorLine>
  if (changes.length === 0) return <p className="soft">{t('workspace:revisions.same')}</p>
  return (
    <ol className="compared">
      {changes.map(({ row, before, now }) => (
        <li key={row}>
          <span className="n">
            {numberOf(row, rows, t('workspace:revisions.gone'), (number) =>
              t('workspace:row.name', { number }),
            )}
          </span>
          <p className="en" lang="en" dir="ltr">
            <WordDiff before={before} after={now} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function numberOf(
  row: string,
  rows: readonly { id: string }[],
  gone: string,
  name: (number: number) => string,
): string {
  const at = rows.findIndex(({ id }) => id === row)
  return at < 0 ? gone : name(at + 1)
}

type Snapshot = ApiResult<{ snapshot: { content: TranslationContent } }>

function useSnapshot(revision: number): Snapshot | null {
  const { api } = useWorkspace()
  const id = useSession((state) => state.desk.id)
  const [answer, setAnswer] = useState<Snapshot | null>(null)
  useEffect(() => {
    const load = async () => setAnswer(await api('GET', `/api/translations/${id}/revisions/${revision}`))
    void load()
  }, [api, id, revision])
  return answer
}
