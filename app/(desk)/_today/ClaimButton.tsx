'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, type ButtonKind, useToast } from '../_ui'

interface ClaimButtonProps {
  kind: ButtonKind
  id: number
  revision: number
  /** The story's title, for the button's name. */
  about: string
}

/** Takes a waiting translation into one's hands and opens it. */
export function ClaimButton({ kind, id, revision, about }: ClaimButtonProps) {
  const { t } = useTranslation('workflow')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)

  const claim = async () => {
    setBusy(true)
    const result = await callApi('POST', `/api/translations/${id}/claim`, { revision })
    if (result.ok) return router.push(`/desk/translations/${id}`)
    setBusy(false)
    tell({ kind: 'error', text: say(result.refusal) })
    router.refresh()
  }
  return (
    <Button kind={kind} busy={busy} onPress={claim} aria-label={`${t('needAction.claim')}: ${about}`}>
      {t('needAction.claim')}
    </Button>
  )
}
