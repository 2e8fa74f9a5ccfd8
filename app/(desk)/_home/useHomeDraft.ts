'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { isSameFrontPage } from '@/domain/workflow/frontPage'
import type { FrontPageNow } from '@/newsroom/queries/home'
import { useUnsaved } from '../_lib/useUnsaved'
import { type Curating, isTouched } from './curating'
import { keepDraft, readDraft } from './draft'
import { lookAt } from './lookAt'

interface KeptDraft {
  at: Curating
  person: number
  /** Brings back what was kept; `isSameBase` is false where another editor saved meanwhile. */
  restore: (mine: Curating, now: FrontPageNow, isSameBase: boolean) => void
}

/** Keeps an unsaved choice over a reload and a walk through the desk, and asks before the tab goes with it. */
export function useHomeDraft({ at, person, restore }: KeptDraft): void {
  const [isRead, setRead] = useState(false)
  const bringBack = useEffectEvent(restore)
  useEffect(() => {
    const kept = readDraft(sessionStorage, person)
    if (!kept) return setRead(true)
    let isHere = true
    void lookAt(kept.page).then((now) => {
      if (!isHere) return
      setRead(true)
      if (!now.ok) return
      const mine: Curating = { base: kept.base, page: kept.page, past: [kept.base], gone: [] }
      bringBack(mine, now.value, isSameFrontPage(kept.base, now.value.page))
    })
    return () => {
      isHere = false
    }
  }, [person])

  const isUnsaved = isTouched(at)
  useEffect(() => {
    if (isRead) keepDraft(sessionStorage, person, isUnsaved ? { base: at.base, page: at.page } : null)
  }, [isRead, person, isUnsaved, at])
  useUnsaved(isUnsaved)
}
