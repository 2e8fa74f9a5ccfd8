'use client'

import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterTabs, IconButton, Kbd } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import type { ImportReading, NamedSource } from '@/domain/importing/types'
import { HeadRow } from './HeadRow'
import { ImportPanel } from './ImportPanel'
import { ImportRow } from './ImportRow'
import { useRowKeys } from './useRowKeys'

interface ImportDeskProps {
  reading: ImportReading
  register: readonly NamedSource[]
  onChange: (change: ImportChange) => void
  onUndo: () => void
  canUndo: boolean
}

type Filter = 'all' | 'joined' | 'open'

/** The story as it came, what each part was taken for, and what it becomes. */
export function ImportDesk({ reading, register, onChange, onUndo, canUndo }: ImportDeskProps) {
  const { t } = useTranslation('import')
  const [filter, setFilter] = useState<Filter>('all')
  const [inHand, setInHand] = useState(0)
  const { blocks, dateline } = reading
  const open =
    blocks.filter(({ suggestions }) => suggestions.length > 0).length + reading.missing.filter(isGap).length
  const joined = blocks.filter(({ joins }) => joins.length > 0).length
  const shows = (index: number): boolean => {
    const block = blocks[index]
    if (!block || filter === 'all') return block !== undefined
    return filter === 'joined'
      ? block.joins.length > 0
      : block.suggestions.length > 0 || block.kind === 'image'
  }
  const { rows, take } = useRowKeys({ count: blocks.length, inHand, setInHand, onChange })
  const showsGaps = filter !== 'joined'
  const headline = blocks.findIndex(({ kind }) => kind === 'headline')
  const standfirst = !blocks.some(({ kind }) => kind === 'standfirst') && (
    <HeadRow
      name="standfirst"
      value={reading.standfirst}
      onWrite={(text) => onChange({ do: 'standfirst', text })}
    />
  )
  return (
    <>
      <FilterTabs
        label={t('filter.label')}
        items={[
          { id: 'all', label: t('filter.all') },
          { id: 'joined', label: t('filter.joined'), count: joined, icon: 'join', hue: 's-work' },
          { id: 'open', label: t('filter.open'), count: open, icon: 'warn', hue: 's-stale' },
        ]}
        current={filter}
        onSelect={(id) => setFilter(id === 'joined' || id === 'open' ? id : 'all')}
        end={<Keys onUndo={onUndo} canUndo={canUndo} />}
      />
      <div className="imp-split">
        <div ref={rows} className="imp-rows">
          <div className="heads" aria-hidden>
            <span />
            <span>{t('head.raw')}</span>
            <span className="mid">{t('head.kind')}</span>
            <span>{t('head.result')}</span>
          </div>
          <ul aria-label={t('rows')}>
            {showsGaps && headline < 0 && (
              <HeadRow
                name="headline"
                value={reading.headline}
                onWrite={(text) => onChange({ do: 'headline', text })}
              />
            )}
            {showsGaps && headline < 0 && standfirst}
            {blocks.map((block, index) => (
              // A block is named by where it begins: it keeps its row while it is edited.
              <Fragment key={`${block.lines[0]} ${startsIn(blocks, index)}`}>
                {shows(index) && (
                  <ImportRow
                    index={index}
                    block={block}
                    lines={reading.lines}
                    dateline={dateline?.blockIndex === index ? dateline : null}
                    register={register}
                    isInHand={index === inHand}
                    isFirst={index === 0}
                    onChange={take}
                  />
                )}
                {showsGaps && index === headline && standfirst}
              </Fragment>
            ))}
          </ul>
        </div>
        <ImportPanel reading={reading} register={register} onChange={onChange} onShow={setInHand} />
      </div>
    </>
  )
}

/** Which of the blocks that begin in its line a block is: a line that was split makes several. */
function startsIn(blocks: ImportReading['blocks'], index: number): number {
  let place = 0
  for (let at = index - 1; at >= 0 && blocks[at]?.lines[0] === blocks[index]?.lines[0]; at -= 1) place += 1
  return place
}

function isGap(name: ImportReading['missing'][number]): boolean {
  return name === 'headline' || name === 'standfirst' || name === 'body'
}

function Keys({ onUndo, canUndo }: { onUndo: () => void; canUndo: boolean }) {
  const { t } = useTranslation('import')
  return (
    <>
      <span className="small soft">
        {t('keys.kind')} <Kbd>Alt 1…9</Kbd>
      </span>
      <span className="small soft">
        {t('keys.split')} <Kbd>↵</Kbd>
      </span>
      <span className="small soft">
        {t('keys.join')} <Kbd>⌫</Kbd>
      </span>
      <IconButton
        icon="undo"
        flip
        label={t('keys.undo')}
        keys="Ctrl Z"
        isDisabled={!canUndo}
        onPress={onUndo}
      />
    </>
  )
}
