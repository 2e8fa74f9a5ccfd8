'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Dialog, ErrorLine, Skeleton, useConfirm, useToast } from '@/app/(desk)/_ui'
import type { ArticleContent } from '@/domain/segments/document'
import type { RevisionView } from '@/newsroom/queries/history'
import type { Citation } from '@/newsroom/stories/types'
import { useSession } from '../session/context'
import { useName } from '../session/useName'
import { ContentDiff } from './ContentDiff'

interface RevisionDialogProps {
  article: number
  revision: RevisionView
  canRestore: boolean
  when: string
  onClose: () => void
  onRestored: () => void
}

interface Snapshot {
  content: ArticleContent
  sources: Citation[]
}

/** An earlier state beside the present one, word by word, and the way back to it. */
export function RevisionDialog({
  article,
  revision,
  canRestore,
  when,
  onClose,
  onRestored,
}: RevisionDialogProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const router = useRouter()
  const name = useName()
  const ask = useConfirm()
  const tell = useToast()
  const refusalText = useRefusalText()
  const [then, setThen] = useState<Snapshot | null>(null)
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const path = `/api/articles/${article}/revisions/${revision.id}`

  useEffect(() => {
    let isStale = false
    callApi<{ snapshot: Snapshot }>('GET', path).then((answer) => {
      if (isStale) return
      if (answer.ok) setThen(answer.value.snapshot)
      else setFailure(refusalText(answer.refusal))
    })
    return () => {
      isStale = true
    }
  }, [path, refusalText])

  /** A source that is no longer cited is not known here by its name, only that there was one. */
  const namesOf = (citations: readonly Citation[]) => {
    const known = session.sources.get()
    return citations
      .map(({ source }) => {
        const found = known.get(source)
        return found ? name(found) : t('sources.gone')
      })
      .join('، ')
  }
  const restore = async () => {
    const isSure = await ask({
      title: t('history.restoreTitle'),
      body: t('history.restoreBody', { when }),
      confirm: t('history.restore'),
    })
    if (!isSure) return
    setBusy(true)
    await bringBack()
    setBusy(false)
  }
  const bringBack = async () => {
    if (!(await session.saver.flush())) {
      tell({ kind: 'error', text: t('stages.unsaved') })
      return
    }
    const body = { revision: session.saver.revision(), from: revision.id }
    const answer = await callApi<{ revision: number }>(
      'POST',
      `/api/articles/${article}/restore-revision`,
      body,
    )
    if (!answer.ok) {
      tell({ kind: 'error', text: refusalText(answer.refusal) })
      if (answer.status === 409) router.refresh()
      return
    }
    tell({ text: t('history.restored') })
    router.refresh()
    onRestored()
  }
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={t('history.compare', { when })}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.close')}</Button>
          {canRestore && then && (
            <Button kind="out" busy={isBusy} onPress={restore}>
              {t('history.restore')}
            </Button>
          )}
        </>
      }
    >
      {failure && <ErrorLine>{failure}</ErrorLine>}
      {!then && !failure && <Skeleton rows={3} label={t('history.loading')} />}
      {then && (
        <ContentDiff
          before={{ content: then.content, sources: namesOf(then.sources) }}
          after={{ content: session.content(), sources: namesOf(session.citations.get()) }}
        />
      )}
    </Dialog>
  )
}
