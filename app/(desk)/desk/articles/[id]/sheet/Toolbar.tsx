'use client'

import { FORMAT_TEXT_COMMAND, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { $insertQuotationMarks } from '@/app/(desk)/_editor/core/quotationMarks'
import { $setSelectedBlocks } from '@/app/(desk)/_editor/core/setBlockType'
import { $selectedBlocks, type BlockType } from '@/app/(desk)/_editor/core/textBlocks'
import { useStore } from '@/app/(desk)/_editor/store'
import { IconButton, Select } from '@/app/(desk)/_ui'
import { useSession } from '../session/context'
import { ASK_COMMAND } from './keys'
import { useUndo } from './useUndo'

const types: BlockType[] = ['paragraph', 'h2', 'h3', 'quote', 'bullet', 'number']

interface ToolbarProps {
  editable: boolean
  showsInvisible: boolean
  onInvisible: () => void
  onImage: () => void
  onFind: () => void
  onHelp: () => void
  onRail: () => void
}

/** The tools of the text. Arrow keys walk through it. */
export function Toolbar({
  editable,
  showsInvisible,
  onInvisible,
  onImage,
  onFind,
  onHelp,
  onRail,
}: ToolbarProps) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const editor = useStore(session.editor)
  const hand = useStore(session.hand)
  const undo = useUndo(editor)
  const off = !editable || !editor
  const update = (work: () => void) => {
    editor?.focus(() => editor.update(work))
  }
  const dispatch = (work: (open: LexicalEditor) => void) => {
    if (editor) editor.focus(() => work(editor))
  }
  const block = (type: BlockType) =>
    update(() => $setSelectedBlocks(hand?.type === type ? 'paragraph' : type))
  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label={t('tools.label')}
      aria-controls="story"
      onKeyDown={walk}
    >
      <div className="grp">
        <IconButton
          size="m"
          icon="undo"
          flip
          label={t('tools.undo')}
          keys="Ctrl Z"
          isDisabled={off || !undo.canUndo}
          onPress={() => editor?.dispatchCommand(UNDO_COMMAND, undefined)}
        />
        <IconButton
          size="m"
          icon="redo"
          flip
          label={t('tools.redo')}
          keys="Ctrl Y"
          isDisabled={off || !undo.canRedo}
          onPress={() => editor?.dispatchCommand(REDO_COMMAND, undefined)}
        />
      </div>
      <div className="block-type">
        <Select
          label={t('tools.type')}
          hideLabel
          options={types.map((value) => ({ value, label: t(`block.${value}`) }))}
          value={hand?.type ?? 'paragraph'}
          isDisabled={off}
          onChange={(type) => update(() => $setSelectedBlocks(type))}
        />
      </div>
      <div className="grp">
        <IconButton
          size="m"
          icon={{ text: <b>B</b> }}
          label={t('tools.bold')}
          keys="Ctrl B"
          on={hand?.isBold ?? false}
          isDisabled={off}
          onPress={() => dispatch((open) => open.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))}
        />
        <IconButton
          size="m"
          icon="link"
          label={t('tools.link')}
          keys="Ctrl K"
          on={hand?.link != null}
          isDisabled={off}
          onPress={() => dispatch((open) => open.dispatchCommand(ASK_COMMAND, 'link'))}
        />
        <IconButton
          size="m"
          icon={{ text: <b>«»</b> }}
          label={t('tools.quotes')}
          keys="Ctrl Alt Q"
          isDisabled={off}
          onPress={() => update($insertQuotationMarks)}
        />
      </div>
      <div className="grp">
        <IconButton
          size="m"
          icon="quote"
          flip
          label={t('block.quote')}
          keys="Ctrl Alt 3"
          on={hand?.type === 'quote'}
          isDisabled={off}
          onPress={() => block('quote')}
        />
        <IconButton
          size="m"
          icon="list"
          flip
          label={t('block.bullet')}
          keys="Ctrl Alt 4"
          on={hand?.type === 'bullet'}
          isDisabled={off}
          onPress={() => block('bullet')}
        />
        <IconButton
          size="m"
          icon={{ text: <b data-glyph="1." /> }}
          label={t('block.number')}
          keys="Ctrl Alt 5"
          on={hand?.type === 'number'}
          isDisabled={off}
          onPress={() => block('number')}
        />
        <IconButton size="m" icon="image" label={t('tools.image')} isDisabled={off} onPress={onImage} />
      </div>
      <div className="grp">
        <IconButton
          size="m"
          icon="direction"
          label={t('tools.direction')}
          on={hand?.direction === 'ltr'}
          isDisabled={off}
          onPress={() => update($turnDirection)}
        />
        <IconButton
          size="m"
          icon="pilcrow"
          flip
          label={t('tools.invisible')}
          on={showsInvisible}
          onPress={onInvisible}
        />
        <IconButton size="m" icon="search" label={t('tools.find')} keys="Ctrl F" onPress={onFind} />
        <IconButton size="m" icon={{ text: <b>؟</b> }} label={t('tools.help')} keys="F1" onPress={onHelp} />
      </div>
      <div className="grp rail-switch">
        <IconButton size="m" icon="menu" label={t('tools.rail')} onPress={onRail} />
      </div>
    </div>
  )
}

/** A block that runs the other way than the text around it; once more, and it follows the text again. */
function $turnDirection(): void {
  for (const block of $selectedBlocks()) block.setDirection(block.getDirection() === 'ltr' ? null : 'ltr')
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
  const buttons = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('button:not([disabled])'))
  const here = buttons.indexOf(document.activeElement as HTMLElement)
  const isForward =
    (event.key === 'ArrowLeft') === (getComputedStyle(event.currentTarget).direction === 'rtl')
  const next = buttons[(here + (isForward ? 1 : -1) + buttons.length) % buttons.length]
  if (here < 0 || !next) return
  event.preventDefault()
  next.focus()
}
