'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Button, Icon, type IconName, Kbd, Panel, PanelSection } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import type { ImportReading, NamedSource } from '@/domain/importing/types'
import { checkedText } from '@/domain/importing/withSuggestions'
import { excerptOf } from '../[id]/rail/excerptOf'
import { proposalsOf } from './proposals'

interface ImportPanelProps {
  reading: ImportReading
  register: readonly NamedSource[]
  onChange: (change: ImportChange) => void
  onShow: (block: number) => void
}

/** What was recognised, what was joined, what is proposed. */
export function ImportPanel({ reading, register, onChange, onShow }: ImportPanelProps) {
  const { t } = useTranslation('import')
  const lines = reading.lines.filter(({ text }) => text !== '').length
  return (
    <Panel label={t('panel.label')}>
      <section>
        <h2>
          {t('panel.known')} <span className="soft">{t('panel.lines', { count: lines })}</span>
        </h2>
        <Recognised reading={reading} register={register} />
      </section>
      <PanelSection
        title={t('panel.joined')}
        count={t('panel.joinedCount', { count: reading.joined.length })}
      >
        <p className="small soft">
          {t('panel.joinedHelp')} <Kbd>↵</Kbd>
        </p>
      </PanelSection>
      <Proposed reading={reading} onChange={onChange} onShow={onShow} />
      <PanelSection title={t('panel.kept')}>
        <p className="small soft">{t('panel.keptHelp')}</p>
      </PanelSection>
    </Panel>
  )
}

interface Finding {
  id: string
  icon: IconName
  hue: string
  text: string
}

function Recognised({ reading, register }: { reading: ImportReading; register: readonly NamedSource[] }) {
  const { t } = useTranslation('import')
  const { language } = useManner()
  const { blocks, dateline, headline, standfirst, missing } = reading
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length
  const source = register.find(({ key }) => key === dateline?.agency)
  const name = source ? (language === 'ar' ? source.nameAr : source.nameEn || source.nameAr) : dateline?.text
  const good = (id: string, text: string): Finding => ({ id, text, icon: 'approved', hue: 's-approved' })
  const bad = (id: string, text: string): Finding => ({ id, text, icon: 'warn', hue: 's-stale' })
  const findings: Finding[] = [
    headline ? good('headline', t('found.headline')) : bad('headline', t('found.noHeadline')),
    standfirst ? good('standfirst', t('found.standfirst')) : bad('standfirst', t('found.noStandfirst')),
    dateline ? good('dateline', t('found.dateline', { name })) : bad('dateline', t('found.noDateline')),
    ...(['subhead', 'paragraph', 'quote', 'item'] as const).flatMap((kind) =>
      count(kind) > 0 ? [good(kind, t(`found.${kind}`, { count: count(kind) }))] : [],
    ),
    ...(count('image') > 0
      ? [
          {
            id: 'image',
            icon: 'waiting' as const,
            hue: 's-waiting',
            text: t('found.image', { count: count('image') }),
          },
        ]
      : []),
    ...(count('omit') > 0
      ? [
          {
            id: 'omit',
            icon: 'omitted' as const,
            hue: 's-omitted',
            text: t('found.omit', { count: count('omit') }),
          },
        ]
      : []),
    ...(missing.includes('body') ? [bad('body', t('found.noBody'))] : []),
  ]
  return (
    <ul className="rep">
      {findings.map(({ id, icon, hue, text }) => (
        <li key={id}>
          <span className={hue}>
            <Icon name={icon} />
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

const atOnce = 20

interface ProposedProps {
  reading: ImportReading
  onChange: (change: ImportChange) => void
  onShow: (block: number) => void
}

function Proposed({ reading, onChange, onShow }: ProposedProps) {
  const { t } = useTranslation('import')
  const [shown, setShown] = useState(atOnce)
  const proposals = proposalsOf(reading)
  const acceptAll = proposals.length > 1 && (
    <>
      <Button small kind="quiet" onPress={() => onChange({ do: 'acceptAll' })}>
        {t('panel.acceptAll')}
      </Button>
      <Button small kind="quiet" onPress={() => onChange({ do: 'dismissAll' })}>
        {t('panel.leaveAll')}
      </Button>
    </>
  )
  return (
    <PanelSection title={t('panel.proposed')} count={proposals.length} end={acceptAll}>
      {proposals.length === 0 && <p className="small soft">{t('panel.nothing')}</p>}
      <ul className="proposals">
        {proposals.slice(0, shown).map(({ block, suggestion, suggestions, line }) => {
          const found = reading.blocks[block]
          const { before, after } = excerptOf({ text: found ? checkedText(found) : '', suggestions })
          return (
            <li
              key={`${block} ${suggestions[0]?.from} ${suggestions[0]?.rule}`}
              className="sug-row"
              onPointerEnter={() => onShow(block)}
            >
              <div className="ex" lang="ar" dir="rtl">
                <bdi className="was">{before}</bdi>
                <Icon name="chev" size="s" />
                <bdi className="now">{after}</bdi>
              </div>
              <div className="why">
                {t('panel.line', { line })} · {t(`rule.${suggestions[0]?.rule ?? 'doubleSpace'}`)}
              </div>
              <div className="acts">
                <Button small onPress={() => onChange({ do: 'accept', block, suggestion })}>
                  {t('panel.accept')}
                </Button>
                <Button small kind="quiet" onPress={() => onChange({ do: 'dismiss', block, suggestion })}>
                  {t('panel.leave')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {proposals.length > shown && (
        <Button small kind="quiet" onPress={() => setShown(shown + atOnce)}>
          {t('panel.more', { count: proposals.length - shown })}
        </Button>
      )}
    </PanelSection>
  )
}
