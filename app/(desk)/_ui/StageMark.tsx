'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from './Icon'
import { lookOfStage, type Stage } from './stageLooks'

/** A stage as glyph and word in its own hue; never a coloured chip. */
export function StageMark({ size, hideWord, ...at }: Stage & { size?: 's' | 'm' | 'l'; hideWord?: boolean }) {
  const { t } = useTranslation('workflow')
  const { icon, hue } = lookOfStage(at)
  const word = stageWord(t, at)
  return (
    <span className={`st ${hue}`}>
      <Icon name={icon} size={size} label={hideWord ? word : undefined} />
      {!hideWord && <span>{word}</span>}
    </span>
  )
}

function stageWord(t: ReturnType<typeof useTranslation<'workflow'>>['t'], at: Stage): string {
  if (at.of === 'article') return t(`articleStage.${at.stage}`)
  return at.of === 'translation' ? t(`translationStage.${at.stage}`) : t(`rowState.${at.stage}`)
}
