'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PackedDesk } from '@/app/_shared/translationDesk/packedDesk'
import { unpackDesk } from '@/app/_shared/translationDesk/unpackDesk'
import { type ApiRefusal, callApi } from '@/app/(desk)/_lib/api'
import type { TranslationDesk } from '@/newsroom/queries/translationDesk'
import { deskAddress } from './deskAddress'

export interface Opened {
  desk: TranslationDesk | null
  /** Why the last asking brought none. */
  refusal: ApiRefusal | null
}

/** The desk of a translation as the server has it, and a way to ask for it again. The newest asking counts. */
export function useDesk(translation: number): Opened & { again: () => Promise<void> } {
  const [opened, setOpened] = useState<Opened>({ desk: null, refusal: null })
  const asked = useRef(0)
  const again = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const answer = await callApi<PackedDesk>('GET', deskAddress(translation))
    if (turn !== asked.current) return
    setOpened(({ desk }) =>
      answer.ok ? { desk: unpackDesk(answer.value), refusal: null } : { desk, refusal: answer.refusal },
    )
  }, [translation])
  useEffect(() => {
    void again()
    return () => {
      asked.current += 1
    }
  }, [again])
  return { ...opened, again }
}
