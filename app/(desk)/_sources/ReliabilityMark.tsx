'use client'

import { useTranslation } from 'react-i18next'
import type { Reliability } from '@/newsroom/queries/sourceList'
import { Icon, type IconName } from '../_ui'

const looks: Record<Reliability, { icon: IconName; hue: string }> = {
  high: { icon: 'approved', hue: 's-approved' },
  medium: { icon: 'work', hue: 's-work' },
  low: { icon: 'warn', hue: 's-stale' },
  unknown: { icon: 'waiting', hue: 'soft' },
}

/** How far the newsroom trusts a source, as glyph and word. */
export function ReliabilityMark({ of }: { of: Reliability }) {
  const { t } = useTranslation('sources')
  const { icon, hue } = looks[of]
  return (
    <span className={`st ${hue}`}>
      <Icon name={icon} />
      <span>{t(`reliabilities.${of}`)}</span>
    </span>
  )
}
