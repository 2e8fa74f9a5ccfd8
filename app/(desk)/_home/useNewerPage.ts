'use client'

import { useEffect, useEffectEvent } from 'react'
import { type FrontPage, isSameFrontPage } from '@/domain/workflow/frontPage'
import type { FrontPageNow, HomeDesk } from '@/newsroom/queries/home'
import { type Curating, isTouched } from './curating'

interface Newer {
  desk: HomeDesk
  at: Curating
  adopt: (page: FrontPage, gone: FrontPageNow['gone']) => void
}

/** Where nothing was changed here, the screen shows what the server says newly; otherwise a save will tell. */
export function useNewerPage({ desk, at, adopt }: Newer): void {
  const stored = JSON.stringify([desk.page, desk.gone])
  const hear = useEffectEvent(() => {
    if (!isTouched(at) && !isSameFrontPage(desk.page, at.base)) adopt(desk.page, desk.gone)
  })
  // By what it says: every answer of the server is another object.
  useEffect(() => {
    if (stored) hear()
  }, [stored])
}
