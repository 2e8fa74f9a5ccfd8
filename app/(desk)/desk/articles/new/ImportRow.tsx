'use client'

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, classes, Icon, type IconName, Select } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import {
  type BlockKind,
  blockKinds,
  type ImportBlock,
  type ImportDateline,
  type ImportLine,
  type NamedSource,
} from '@/domain/importing/types'
import { BlockText } from './BlockText'
import { DatelineParts } from './DatelineParts'
import { ImageParts } from './ImageParts'
import { RawLines } from './RawLines'

interface ImportRowProps {
  index: number
  block: ImportBlock
  lines: readonly ImportLine[]
  dateline: ImportDateline | null
  register: readonly NamedSource[]
  isInHand: boolean
  isFirst: boolean
  onChange: (change: ImportChange) => void
}

const looks: Record<BlockKind, { icon: IconName; hue: string }> = {
  headline: { icon: 'approved', hue: 's-approved' },
  standfirst: { icon: 'approved', hue: 's-approved' },
  dateline: { icon: 'approved', hue: 's-approved' },
  paragraph: { icon: 'approved', hue: 's-approved' },
  subhead: { icon: 'approved', hue: 's-approved' },
  quote: { icon: 'approved', hue: 's-approved' },
  item: { icon: 'approved', hue: 's-approved' },
  image: { icon: 'waiting', hue: 's-waiting' },
  omit: { icon: 'omitted', hue: 's-omitted' },
}

/** One block: raw lines, what it was taken for, what it becomes. Renders again only when its own block changes. */
export const ImportRow = memo(function ImportRow(props: ImportRowProps) {
  const { index, block, lines, dateline, register, isInHand, isFirst, onChange } = props
  const { t } = useTranslation('import')
  const { icon, hue } = looks[block.kind]
  const kind = dateline && block.kind === 'paragraph' ? t('kind.datelineParagraph') : t(`kind.${block.kind}`)
  return (
    <li className={classes('row', isInHand && 'is-focus', block.kind === 'omit' && 'omit')} data-row={index}>
      <RawLines block={block} lines={lines} />
      <div className={classes('spine', hue)}>
        <Icon name={icon} />
        <span className="kind">{kind}</span>
        <span className="why">
          {block.kind === 'image'
            ? t('waits')
            : block.joins.length > 0
              ? t('joinedLines', { count: block.joins.length + 1 })
              : ''}
        </span>
      </div>
      <div className="tgt">
        {dateline && (
          <DatelineParts dateline={dateline} register={register} isInHand={isInHand} onChange={onChange} />
        )}
        {block.kind === 'image' ? (
          <ImageParts index={index} block={block} onChange={onChange} />
        ) : (
          block.kind !== 'dateline' && (
            <BlockText
              index={index}
              block={block}
              isInHand={isInHand}
              isFirst={isFirst}
              onChange={onChange}
            />
          )
        )}
        {isInHand && (
          <div className="tools">
            <div className="kind-pick">
              <Select
                label={t('kind.label')}
                hideLabel
                small
                options={blockKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
                value={block.kind}
                onChange={(value) => onChange({ do: 'kind', block: index, kind: value })}
              />
            </div>
            {block.kind !== 'image' && block.kind !== 'dateline' && (
              <Button
                small
                kind="quiet"
                keys="↵"
                onPress={() => onChange({ do: 'split', block: index, offset: caretIn(index) })}
              >
                {t('keys.split')}
              </Button>
            )}
            {!isFirst && (
              <Button small kind="quiet" keys="⌫" onPress={() => onChange({ do: 'join', block: index })}>
                {t('join')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  )
})

/** Where the caret stands in a row's text, or stood before the button was pressed. */
function caretIn(index: number): number {
  return document.querySelector<HTMLTextAreaElement>(`[data-row="${index}"] textarea`)?.selectionStart ?? 0
}
