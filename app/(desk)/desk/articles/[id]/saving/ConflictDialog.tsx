'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '@/app/(desk)/_editor/store'
import { Button, Dialog, WordDiff } from '@/app/(desk)/_ui'
import { isTextBlock } from '@/domain/segments/blocks'
import { plainTextOf } from '@/domain/segments/plainTextOf'
import type { BlockNode, Choices, Side } from '@/domain/segments/saving'
import { useSession } from '../session/context'
import type { SaveConflict } from './saver'

interface Clash {
  key: string
  of: 'fields' | 'blocks'
  name: string
  mine: string | null
  theirs: string | null
}

/** Both texts where two people changed the same place: one is chosen for each, and nothing is lost before. */
export function ConflictDialog() {
  const session = useSession()
  const state = useStore(session.saver.state)
  return state.is === 'conflict' ? <Choosing conflict={state.conflict} /> : null
}

function Choosing({ conflict }: { conflict: SaveConflict }) {
  const { t } = useTranslation('editor')
  const session = useSession()
  const [chosen, setChosen] = useState<Record<string, Side>>({})
  const [isBusy, setBusy] = useState(false)
  const clashes = clashesOf(conflict)
  const isComplete = clashes.every(({ key }) => chosen[key])
  const save = async () => {
    setBusy(true)
    await session.saver.resolve(choicesOf(clashes, chosen))
    setBusy(false)
  }
  return (
    <Dialog
      isOpen
      firm
      wide
      onClose={() => undefined}
      title={t('conflict.title')}
      actions={
        <Button kind="go" busy={isBusy} isDisabled={!isComplete} onPress={save}>
          {t('conflict.save')}
        </Button>
      }
    >
      <p>{t('conflict.body')}</p>
      {clashes.map((clash) => (
        <ClashChoice
          key={clash.key}
          clash={clash}
          chosen={chosen[clash.key]}
          onChoose={(side) => setChosen({ ...chosen, [clash.key]: side })}
        />
      ))}
    </Dialog>
  )
}

interface ClashChoiceProps {
  clash: Clash
  chosen: Side | undefined
  onChoose: (side: Side) => void
}

function ClashChoice({ clash, chosen, onChoose }: ClashChoiceProps) {
  const { t } = useTranslation('editor')
  const sides: Side[] = ['mine', 'theirs']
  return (
    <fieldset className="clash">
      <legend>{clash.of === 'fields' ? fieldName(t, clash.name) : t('conflict.block')}</legend>
      {sides.map((side) => (
        <label key={side} className="clash-side">
          <span className="clash-name">
            <input type="radio" name={clash.key} checked={chosen === side} onChange={() => onChoose(side)} />
            {t(`conflict.${side}`)}
          </span>
          <span className="ar" lang="ar" dir="rtl">
            {textOf(clash, side, t('conflict.deleted'))}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function textOf(clash: Clash, side: Side, deleted: string) {
  const text = clash[side]
  if (text === null) return <em className="soft">{deleted}</em>
  return side === 'theirs' && clash.mine !== null ? <WordDiff before={clash.mine} after={text} /> : text
}

const fields = ['title', 'standfirst', 'dateline', 'slug', 'leadImage'] as const

function fieldName(t: ReturnType<typeof useTranslation<'editor'>>['t'], name: string): string {
  return t(`conflict.field.${fields.find((field) => field === name) ?? 'title'}`)
}

function clashesOf({ fields: inFields, blocks }: SaveConflict): Clash[] {
  return [
    ...inFields.map(({ name, mine, theirs }) => ({
      key: `field ${name}`,
      of: 'fields' as const,
      name,
      mine: fieldText(mine),
      theirs: fieldText(theirs),
    })),
    ...blocks.map(({ bid, mine, theirs }) => ({
      key: `block ${bid}`,
      of: 'blocks' as const,
      name: bid,
      mine: blockText(mine),
      theirs: blockText(theirs),
    })),
  ]
}

function fieldText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}

function blockText(node: BlockNode | null): string | null {
  if (!node) return null
  if (isTextBlock(node)) return [plainTextOf(node), node.$?.by].filter(Boolean).join(' · ')
  return [node.fields.caption, node.fields.alt].filter(Boolean).join(' · ')
}

function choicesOf(clashes: Clash[], chosen: Record<string, Side>): Choices {
  const of = (kind: Clash['of']) =>
    Object.fromEntries(
      clashes.filter((clash) => clash.of === kind).map(({ key, name }) => [name, chosen[key] ?? 'mine']),
    )
  return { fields: of('fields'), blocks: of('blocks') }
}
