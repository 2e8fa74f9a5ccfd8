'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { useToast } from '@/app/(desk)/_ui'
import type { DeskDetails } from '@/newsroom/queries/articleDesk'
import type { Citation } from '@/newsroom/stories/types'
import { useSession } from './context'

type Changes = Partial<DeskDetails> & { sources?: Citation[] }

/** Saves what is not text: details and cited sources. What the newsroom refuses is put back. */
export function useDetails() {
  const session = useSession()
  const router = useRouter()
  const tell = useToast()
  const refusalText = useRefusalText()
  const { t } = useTranslation('editor')

  const send = useCallback(
    async (changes: Changes, undo: () => void): Promise<boolean> => {
      session.detailsOnTheWay += 1
      const answer = await callApi<{ revision: number }>(
        'PUT',
        `/api/articles/${session.id}/details`,
        changes,
      )
      session.detailsOnTheWay -= 1
      if (answer.ok) {
        session.saver.moveTo(answer.value.revision)
        router.refresh()
        return true
      }
      undo()
      tell({ kind: 'error', text: refusalText(answer.refusal) || t('details.failed') })
      return false
    },
    [session, router, tell, refusalText, t],
  )
  const saveDetails = useCallback(
    (changes: Partial<DeskDetails>) => {
      const before = session.details.get()
      session.details.set({ ...before, ...changes })
      return send(changes, () => session.details.set(before))
    },
    [session, send],
  )
  const saveCitations = useCallback(
    (citations: Citation[]) => {
      const before = session.citations.get()
      session.citations.set(citations)
      return send({ sources: citations }, () => session.citations.set(before))
    },
    [session, send],
  )
  return { saveDetails, saveCitations }
}
