'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { Button, useToast } from '../_ui'

interface LeadButtonProps {
  /** The article to lead the home page; null lets the newest lead. */
  article: number | null
  about?: string
}

export function LeadButton({ article, about }: LeadButtonProps) {
  const { t } = useTranslation('people')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [busy, setBusy] = useState(false)
  const words = article === null ? t('home.release') : t('home.choose')

  const choose = async () => {
    setBusy(true)
    const result = await callApi('POST', '/api/globals/newsroom', { homeLead: article })
    setBusy(false)
    if (!result.ok) return tell({ kind: 'error', text: say(result.refusal) })
    tell({ text: article === null ? t('home.unset') : t('home.set') })
    router.refresh()
  }
  return (
    <Button busy={busy} onPress={choose} aria-label={about ? `${words}: ${about}` : undefined}>
      {words}
    </Button>
  )
}
