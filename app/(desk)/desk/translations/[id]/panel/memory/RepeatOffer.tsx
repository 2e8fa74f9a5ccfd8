'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/app/(desk)/_ui'
import type { ShownRow } from '../../model/shownRow'
import { useSession, useWorkspace } from '../../session/context'
import { offeredRepeats, repeatEnglish } from '../../session/repeating'
import { useIdle } from '../../session/useIdle'

const none: ShownRow[] = []

/** Where the Arabic of a confirmed row stands in more rows: its English for them, in one press. */
export function RepeatOffer() {
  const { t } = useTranslation('memory')
  const workspace = useWorkspace()
  // All texts are compared, the first time at some cost: after what is on the screen.
  const isIdle = useIdle()
  const all = useSession((state) => state.shown)
  const shown = isIdle ? all : none
  const here = useSession((state) => state.here)
  const repeated = useSession((state) => state.repeated)
  const mode = useSession((state) => state.mode)
  const repeats = useMemo(
    () => offeredRepeats({ shown, here, repeated, mode }),
    [shown, here, repeated, mode],
  )
  if (!repeats) return null
  const { from, to } = repeats
  return (
    <section className="repeat-offer" role="status">
      <p className="small">{t('repeat.offer', { count: to.length, number: shown.indexOf(from) + 1 })}</p>
      <Button small keys="Alt R" onPress={() => void repeatEnglish(workspace)}>
        {t('repeat.do')}
      </Button>
    </section>
  )
}
