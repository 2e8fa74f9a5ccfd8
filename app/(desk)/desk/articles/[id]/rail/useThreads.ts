'use client'

import { useRouter } from 'next/navigation'
import { callApi } from '@/app/(desk)/_lib/api'
import { useRefusalText } from '@/app/(desk)/_lib/useRefusalText'
import { useToast } from '@/app/(desk)/_ui'

/** Sends to a discussion and shows what became of it. */
export function useThreads() {
  const router = useRouter()
  const tell = useToast()
  const refusalText = useRefusalText()
  const post = async (path: string, body: object): Promise<boolean> => {
    const answer = await callApi('POST', path, body)
    if (answer.ok) router.refresh()
    else tell({ kind: 'error', text: refusalText(answer.refusal) })
    return answer.ok
  }
  return { post }
}
