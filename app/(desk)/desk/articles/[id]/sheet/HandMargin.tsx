'use client'

import { $getNodeByKey, $setState, COMMAND_PRIORITY_LOW } from 'lexical'
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  type Selection,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { $bidOf, sourcesState } from '@/app/(desk)/_editor/core/state'
import { $textBlocks } from '@/app/(desk)/_editor/core/textBlocks'
import { useStore } from '@/app/(desk)/_editor/store'
import { Icon } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { useName } from '../session/useName'
import { ASK_COMMAND } from './keys'

interface HandMarginProps {
  sheet: RefObject<HTMLElement | null>
  editable: boolean
  /** Opens the register when no source is cited yet. */
  onCite: () => void
}

/** In the end margin of the block in hand: the numbers of its sources, as a menu to mark them. */
export function HandMargin({ sheet, editable, onCite }: HandMarginProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const editor = useStore(session.editor)
  const hand = useStore(session.hand)
  const citations = useStore(session.citations)
  const sources = useStore(session.sources)
  const name = useName()
  const [isOpen, setOpen] = useState(false)
  const top = useTopOf(hand ? `${hand.bid} ${hand.type}` : null, hand?.bid ?? '', sheet)

  useEffect(() => {
    if (!editor) return
    return editor.registerCommand(
      ASK_COMMAND,
      (what) => {
        if (what !== 'sources') return false
        if (citations.length === 0) onCite()
        else setOpen(true)
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor, citations.length, onCite])

  if (!hand || top === null || !editable || hand.type === 'h2' || hand.type === 'h3') return null
  const numbers = citations.flatMap(({ id }, index) => (hand.sources.includes(id) ? [index + 1] : []))
  const turn = (open: boolean) => {
    if (open && citations.length === 0) onCite()
    else setOpen(open)
    if (!open) editor?.focus()
  }
  const mark = (selected: Selection) => {
    const ids = citations.map(({ id }) => id).filter((id) => selected === 'all' || selected.has(id))
    editor?.update(() => {
      const block = $textBlocks().find((candidate) => $bidOf(candidate) === hand.bid)
      if (block && $getNodeByKey(block.getKey())) $setState(block, sourcesState, ids)
    })
  }
  return (
    <div className="hand-margin" style={{ insetBlockStart: top }}>
      <MenuTrigger isOpen={isOpen} onOpenChange={turn}>
        <AriaButton aria-label={t('margin.sources', { numbers: numbers.join('، ') })}>
          <Icon name="link" size="s" />
          {numbers.length > 0 ? (
            numbers.map((number) => <span key={number}>{number}</span>)
          ) : (
            <span>{t('margin.add')}</span>
          )}
        </AriaButton>
        <Popover className="pop" placement="bottom end">
          <AriaMenu
            aria-label={t('margin.menu')}
            autoFocus="first"
            selectionMode="multiple"
            selectedKeys={[...hand.sources]}
            onSelectionChange={mark}
          >
            {citations.map(({ id, source }, index) => (
              <MenuItem
                key={id}
                id={id}
                className="pop-item"
                textValue={name(sources.get(source) ?? { ar: '', en: '' })}
              >
                <Icon name="approved" size="s" className="tick" />
                <span className="soft">{index + 1}</span>
                <bdi>{name(sources.get(source) ?? { ar: '', en: '' })}</bdi>
              </MenuItem>
            ))}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}

/**
 * How far down the sheet a block begins. Measured when another block comes into the hand and when the sheet grows or
 * shrinks (a picture above it, the head while it is written), after the browser's own layout: a letter costs nothing.
 */
function useTopOf(key: string | null, bid: string, sheet: RefObject<HTMLElement | null>): number | null {
  const [top, setTop] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (key === null) return
    const measure = () => {
      const block = sheet.current?.querySelector(`[data-bid="${bid}"]`)
      if (block && sheet.current)
        setTop(block.getBoundingClientRect().top - sheet.current.getBoundingClientRect().top)
    }
    const frame = requestAnimationFrame(measure)
    const watch = new ResizeObserver(measure)
    for (const part of sheet.current?.children ?? []) watch.observe(part)
    return () => {
      cancelAnimationFrame(frame)
      watch.disconnect()
    }
  }, [key, bid, sheet])
  return top
}
