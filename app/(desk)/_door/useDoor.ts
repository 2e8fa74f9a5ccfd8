'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiRefusal, type ApiResult, callApi } from '../_lib/api'
import { useRefusalText } from '../_lib/useRefusalText'

export interface Credentials {
  email: string
  password: string
}

/** One step through a door: busy while it runs, a sentence when it fails, a full load of `next` when it succeeds. */
export function useDoor(next: string) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const say = useDoorText()

  const pass = async (step: () => Promise<ApiResult<unknown>>) => {
    setBusy(true)
    setProblem(undefined)
    const result = await step()
    if (result.ok) return location.assign(next)
    setBusy(false)
    setProblem(say(result.refusal, result.status))
  }
  return { busy, problem, pass, setProblem }
}

export function signIn({ email, password }: Credentials): Promise<ApiResult<unknown>> {
  return callApi('POST', '/api/users/login', { email, password })
}

/** Payload's refusals of a login in our words; everything else speaks for itself. */
function useDoorText(): (refusal: ApiRefusal, status: number) => string {
  const { t } = useTranslation('desk')
  const say = useRefusalText()
  return (refusal, status) => {
    // Payload answers 401 without a name to every login that it refuses.
    return status === 401 ? t('door.wrong') : say(refusal)
  }
}
