'use client'

import { $setState, COMMAND_PRIORITY_LOW } from 'lexical'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $bidOf, byState } from '@/app/(desk)/_editor/core/state'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import { useStore } from '@/app/(desk)/_editor/store'
import { useSession } from '../session/context'
import { ASK_COMMAND } from './keys'

/** The line under the quotation in hand that says whose words these are. */
export function Attribution({
  sheet,
  editable,
}: {
  sheet: RefObject<HTMLElement | null>
  editable: boolean
}) {
  const session = useSession()
  const hand = useStore(session.hand)
  if (!editable || hand?.type !== 'quote') return null
  return <AttributionLine key={hand.bid} bid={hand.bid} by={hand.by} sheet={sheet} />
}

function AttributionLine({
  bid,
  by,
  sheet,
}: {
  bid: string
  by: string
  sheet: RefObject<HTMLElement | null>
}) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const editor = useStore(session.editor)
  const place = usePlaceUnder(bid, sheet)
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [text, setText] = useState(by)

  useEffect(() => {
    if (!editor || !input) return
    return editor.registerCommand(
      ASK_COMMAND,
      (what) => {
        if (what === 'attribution') input.focus()
        return what === 'attribution'
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor, input])

  const write = () => {
    if (text === by) return
    editor?.update(() => {
      const quote = $textBlocks().find((block) => $bidOf(block) === bid)
      if (quote) $setState(quote, byState, text.trim())
    })
  }
  if (!place) return null
  return (
    <input
      ref={setInput}
      className="attribution"
      style={place}
      dir="rtl"
      lang="ar"
      aria-label={t('quote.by')}
      placeholder={t('quote.by')}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={write}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        write()
        editor?.focus()
      }}
    />
  )
}

/** The place of the attribution line: the foot of the quotation, which grows while it is written. */
function usePlaceUnder(bid: string, sheet: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<{ insetBlockStart: number } | null>(null)
  useLayoutEffect(() => {
    const root = sheet.current
    const quote = root?.querySelector(`[data-bid="${bid}"]`)
    if (!root || !quote) return
    const measure = () =>
      setPlace({
        insetBlockStart: quote.getBoundingClientRect().bottom - root.getBoundingClientRect().top - 28,
      })
    const watch = new ResizeObserver(measure)
    watch.observe(quote)
    measure()
    return () => watch.disconnect()
  }, [bid, sheet])
  return place
}
