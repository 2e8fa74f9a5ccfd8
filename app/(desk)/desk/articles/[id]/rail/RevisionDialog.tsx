'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { Button, Dialog, ErrorLine, Skeleton, useConfirm, useToast } from '@/app/(desk)/_ui'
import type { ArticleContent } from '@/domain/segments/document'
import { useSession } from '../session/context'
import { ContentDiff } from './ContentDiff'
import type { RevisionLine } from './History'

interface RevisionDialogProps {
  article: number
  revision: RevisionLine
  canRestore: boolean
  when: string
  onClose: () => void
  onRestored: () => void
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
  const ask = useConfirm()
  const tell = useToast()
  const refusalText = useRefusalText()
  const [then, setThen] = useState<ArticleContent | null>(null)
  const [failure, setFailure] = useState('')
  const path = `/api/articles/${article}/revisions/${revision.id}`

  useEffect(() => {
    let isStale = false
    callApi<{ snapshot: { content: ArticleContent } }>('GET', path).then((answer) => {
      if (isStale) return
      if (answer.ok) setThen(answer.value.snapshot.content)
      else setFailure(refusalText(answer.refusal))
    })
    return () => {
      isStale = true
    }
  }, [path, refusalText])

  const restore = async () => {
    const isSure = await ask({
      title: t('history.restoreTitle'),
      body: t('history.restoreBody', { when }),
      confirm: t('history.restore'),
    })
    if (!isSure || !(await session.saver.flush())) return
    const body = { revision: session.saver.revision(), from: revision.id }
    const answer = await callApi<{ revision: number }>(
      'POST',
      `/api/articles/${article}/restore-revision`,
      body,
    )
    if (!answer.ok) {
      tell({ kind: 'error', text: refusalText(answer.refusal) })
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
            <Button kind="out" onPress={restore}>
              {t('history.restore')}
            </Button>
          )}
        </>
      }
    >
      {failure && <ErrorLine>{failure}</ErrorLine>}
      {!then && !failure && <Skeleton rows={3} label={t('history.loading')} />}
      {then && <ContentDiff before={then} after={session.content()} />}
    </Dialog>
  )
}
