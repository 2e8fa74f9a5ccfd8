'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Bdi, Button, Dialog, Skeleton, useConfirm } from '@/app/(desk)/_ui'
import type { RevisionView } from '@/newsroom/queries/history'
import { useRefused } from '../bar/useRefused'
import { useDates } from '../clock'
import { printedName } from '../model/names'
import { useSession, useWorkspace } from '../session/context'
import { restore } from '../session/restoring'
import { Compared } from './Compared'

/** All revisions of the translation: one is chosen, compared with now, and can be brought back. */
export function RevisionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['workspace', 'common'])
  const workspace = useWorkspace()
  const ask = useConfirm()
  const refused = useRefused()
  const canEdit = useSession((state) => state.mode !== 'read')
  const revisions = useRevisions()
  const [chosen, setChosen] = useState<number | null>(null)
  const from = chosen ?? revisions?.[0]?.id ?? null
  const bringBack = async () => {
    if (from === null) return
    const yes = await ask({
      title: t('workspace:revisions.askTitle'),
      body: t('workspace:revisions.askBody'),
      confirm: t('workspace:revisions.restore'),
    })
    if (!yes) return
    const refusal = await restore(workspace, from)
    onClose()
    if (refusal) refused(refusal)
  }
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={t('workspace:revisions.title')}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {t('common:actions.close')}
          </Button>
          {canEdit && from !== null && (
            <Button onPress={() => void bringBack()}>{t('workspace:revisions.restore')}</Button>
          )}
        </>
      }
    >
      {revisions === null ? (
        <Skeleton label={t('common:loading')} />
      ) : (
        <div className="revisions">
          <ul>
            {revisions.map((revision) => (
              <RevisionLine
                key={revision.id}
                revision={revision}
                isChosen={revision.id === from}
                onChoose={setChosen}
              />
            ))}
          </ul>
          <div>{from !== null && <Compared key={from} revision={from} />}</div>
        </div>
      )}
    </Dialog>
  )
}

interface RevisionLineProps {
  revision: RevisionView
  isChosen: boolean
  onChoose: (id: number) => void
}

function RevisionLine({ revision, isChosen, onChoose }: RevisionLineProps) {
  const { t, i18n } = useTranslation(['workspace', 'workflow'])
  const { language } = useManner()
  const { short } = useDates()
  const { id, number, reason, byName, at } = revision
  const key = `workspace:revisions.reason.${reason}`
  // The reason is the action's name, which the record keeps as it was.
  const words = i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : reason
  return (
    <li>
      <button type="button" className="revision" aria-pressed={isChosen} onClick={() => onChoose(id)}>
        <b>{t('workspace:revisions.number', { number })}</b> <span>{words}</span>
        <span className="small soft">
          <Bdi>{printedName(byName, language)}</Bdi> · {short(at)}
        </span>
      </button>
    </li>
  )
}

function useRevisions(): RevisionView[] | null {
  const { api } = useWorkspace()
  const id = useSession((state) => state.desk.id)
  const [revisions, setRevisions] = useState<RevisionView[] | null>(null)
  useEffect(() => {
    const load = async () => {
      const answer = await api<{ revisions: RevisionView[] }>('GET', `/api/translations/${id}/revisions`)
      setRevisions(answer.ok ? answer.value.revisions : [])
    }
    void load()
  }, [api, id])
  return revisions
}
