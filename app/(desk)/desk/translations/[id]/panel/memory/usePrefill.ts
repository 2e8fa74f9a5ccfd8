import { useEffect, useMemo, useState } from 'react'
import { isFromMemory } from '../../model/remembered'
import type { ShownRow } from '../../model/shownRow'
import { change } from '../../session/changing'
import { useSession, useWorkspace } from '../../session/context'

const isUntouched = ({ state, targetText }: ShownRow): boolean =>
  state === 'untranslated' && targetText === ''

function count(shown: readonly ShownRow[], rows: readonly string[], is: (row: ShownRow) => boolean): number {
  if (rows.length === 0) return 0
  const wanted = new Set(rows)
  return shown.filter((row) => wanted.has(row.id) && is(row)).length
}

interface Prefill {
  /** Rows without English for which the memory has some. */
  offered: number
  /** Rows that were filled just now, and neither changed, confirmed nor taken back. */
  filled: number
  isFilling: boolean
  /** Answers whether anything was filled. */
  fill: () => Promise<boolean>
  dismiss: () => void
}

/** What the memory could fill of this translation: asked once, when the person who writes it comes. */
export function usePrefill(): Prefill {
  const workspace = useWorkspace()
  const { api, get } = workspace
  const isWriting = useSession((state) => state.mode === 'translate')
  const shown = useSession((state) => state.shown)
  const [known, setKnown] = useState<readonly string[]>([])
  const [filled, setFilled] = useState<readonly string[]>([])
  const [isFilling, setFilling] = useState(false)

  useEffect(() => {
    if (!isWriting || !get().shown.some(isUntouched)) return
    let isGone = false
    void api<{ rows: string[] }>('GET', `/api/translations/${get().desk.id}/prefill`).then((answer) => {
      if (!isGone && answer.ok) setKnown(answer.value.rows)
    })
    return () => {
      isGone = true
    }
  }, [api, get, isWriting])

  const offered = useMemo(() => count(shown, known, isUntouched), [known, shown])

  const fill = async () => {
    setFilling(true)
    const wanted = known.filter((id) => get().shown.some((row) => row.id === id && isUntouched(row)))
    const isDone = await change(workspace, { do: 'prefill' })
    setFilling(false)
    if (isDone) setFilled(wanted)
    return isDone
  }
  return {
    offered: isWriting ? offered : 0,
    filled: count(shown, filled, isFromMemory),
    isFilling,
    fill,
    dismiss: () => {
      setKnown([])
      setFilled([])
    },
  }
}
