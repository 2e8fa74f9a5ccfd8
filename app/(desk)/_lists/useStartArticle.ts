'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { useToast } from '../_ui'

/** Begins a blank draft and opens it. */
export function useStartArticle() {
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)

  const start = async () => {
    setBusy(true)
    const result = await callApi<{ article: { id: number } }>('POST', '/api/articles/start', {})
    if (result.ok) return router.push(`/desk/articles/${result.value.article.id}`)
    setBusy(false)
    tell({ kind: 'error', text: say(result.refusal) })
  }
  return { start, busy }
}
