'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'
import { useUnsaved } from '../_lib/useUnsaved'
import { useToast } from '../_ui'
import {
  type ProfileProblems,
  type ProfileTexts,
  problemsIn,
  problemsOf,
  profileOf,
  withChange,
} from './profileTexts'

interface ProfileInHand {
  profile: number | undefined
  initial: ProfileTexts
  mayAssign: boolean
}

/** The form of a public face: what is typed, what is wrong with it, and the way to the newsroom. */
export function useProfile({ profile, initial, mayAssign }: ProfileInHand) {
  const { t } = useTranslation('site')
  const router = useRouter()
  const tell = useToast()
  const say = useRefusalText()
  const [texts, setTexts] = useState(initial)
  const [stored, setStored] = useState(initial)
  const [isTried, setTried] = useState(false)
  const [taken, setTaken] = useState<ProfileProblems>({})
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const wrong = problemsOf(texts)
  useUnsaved(JSON.stringify(texts) !== JSON.stringify(stored))

  const change = (changes: Partial<ProfileTexts>) => {
    setTexts((now) => withChange(now, changes))
    setTaken({})
  }
  const save = async () => {
    setTried(true)
    setProblem(undefined)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    const [method, path] = profile
      ? (['PATCH', `/api/profiles/${profile}`] as const)
      : (['POST', '/api/profiles'] as const)
    const answer = await callApi<{ doc: { id: number } }>(method, path, profileOf(texts, mayAssign))
    setBusy(false)
    if (!answer.ok) {
      const against = problemsIn(answer.refusal)
      setTaken(against)
      return setProblem(Object.keys(against).length > 0 ? undefined : say(answer.refusal))
    }
    setStored(texts)
    tell({ text: t('profiles.saved') })
    if (profile) router.refresh()
    else router.push(`/desk/profiles/${answer.value.doc.id}`)
  }
  return { texts, problems: { ...(isTried ? wrong : {}), ...taken }, problem, busy, change, save }
}
