'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import type { ImportBlock } from '@/domain/importing/types'

interface BlockTextProps {
  index: number
  block: ImportBlock
  isInHand: boolean
  isFirst: boolean
  onChange: (change: ImportChange) => void
}

const faces: Partial<Record<ImportBlock['kind'], string>> = {
  headline: 'h1',
  standfirst: 'standfirst',
  subhead: 'h2',
  quote: 'quote',
  item: 'item',
}

/** What a block becomes: Enter splits it at the caret, Backspace at its start joins it to the one before. */
export function BlockText({ index, block, isInHand, isFirst, onChange }: BlockTextProps) {
  const { t } = useTranslation('import')
  const field = useRef<HTMLTextAreaElement>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart: at, selectionEnd: end } = event.currentTarget
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    const splits = event.key === 'Enter' && !event.shiftKey
    const joins = event.key === 'Backspace' && at === 0 && end === 0 && !isFirst
    if (!splits && !joins) return
    event.preventDefault()
    onChange(splits ? { do: 'split', block: index, offset: at } : { do: 'join', block: index })
  }
  return (
    <div className={classes('ar', 'block-text', faces[block.kind])} lang="ar">
      <div className="marked" aria-hidden={isInHand}>
        {marked(block)}{' '}
      </div>
      {isInHand && (
        <textarea
          ref={field}
          dir="rtl"
          rows={1}
          aria-label={t('blockLabel', { kind: t(`kind.${block.kind}`) })}
          value={block.text}
          onChange={({ target }) =>
            onChange({ do: 'text', block: index, text: target.value.replace(/\s*\n\s*/g, ' ') })
          }
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  )
}

/** The text with its suggestions underlined; a quotation from mark to mark. */
function marked({ text, suggestions }: ImportBlock): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of stretchesOf(suggestions)) {
    if (from < at) continue
    parts.push(text.slice(at, from))
    parts.push(
      <u key={`${from} ${to}`} className="sug">
        {text.slice(from, to)}
      </u>,
    )
    at = to
  }
  return [...parts, text.slice(at)]
}

function stretchesOf(suggestions: ImportBlock['suggestions']): { from: number; to: number }[] {
  const stretches = suggestions.flatMap((one) => {
    const last = one.pair === undefined ? one : suggestions.findLast(({ pair }) => pair === one.pair)
    if (one.pair !== undefined && one.from !== one.pair) return []
    return [{ from: one.from === one.to ? Math.max(0, one.from - 1) : one.from, to: last?.to ?? one.to }]
  })
  return stretches.sort((a, b) => a.from - b.from)
}
