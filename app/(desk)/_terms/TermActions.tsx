'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, useConfirm, useToast } from '../_ui'

interface TermActionsProps {
  term: { id: number; revision: number; retiredAt: string | null }
}

/** Takes a term out of use, or brings it back. */
export function TermActions({ term: { id, revision, retiredAt } }: TermActionsProps) {
  const { t } = useTranslation('terms')
  const router = useRouter()
  const ask = useConfirm()
  const tell = useToast()
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)
  const isRetired = retiredAt !== null

  const go = async () => {
    const question = { title: t('retireTitle'), body: t('retireBody'), confirm: t('retire') }
    if (!isRetired && !(await ask(question))) return
    setBusy(true)
    const result = await callApi('POST', `/api/terms/${id}/${isRetired ? 'restore' : 'retire'}`, { revision })
    setBusy(false)
    if (!result.ok) return tell({ text: say(result.refusal), kind: 'error' })
    tell({ text: isRetired ? t('wasRestored') : t('wasRetired') })
    router.refresh()
  }

  return (
    <Button onPress={go} busy={busy}>
      {isRetired ? t('restore') : t('retire')}
    </Button>
  )
}
