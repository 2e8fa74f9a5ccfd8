'use client'

import { useTranslation } from 'react-i18next'
import { classes, Icon } from '@/app/(desk)/_ui'

interface HeadRowProps {
  name: 'headline' | 'standfirst'
  value: string
  onWrite: (text: string) => void
}

/** What a story should have and the text has not: it may be written here. */
export function HeadRow({ name, value, onWrite }: HeadRowProps) {
  const { t } = useTranslation('import')
  const isWritten = value.trim() !== ''
  return (
    <li className="row">
      <div />
      <div className="src">
        <p className="note">{t('notInText')}</p>
      </div>
      <div className={classes('spine', isWritten ? 's-approved' : 's-stale')}>
        <Icon name={isWritten ? 'approved' : 'warn'} />
        <span className="kind">{t(`kind.${name}`)}</span>
        <span className="why">{isWritten ? t('written') : t('missing')}</span>
      </div>
      <div className="tgt">
        <div className={classes('ar', 'block-text', name === 'headline' && 'h1')} lang="ar">
          <div className="marked" aria-hidden>
            {value || t(`empty.${name}`)}{' '}
          </div>
          <textarea
            dir="rtl"
            rows={1}
            aria-label={t(`kind.${name}`)}
            placeholder={t(`empty.${name}`)}
            value={value}
            onChange={({ target }) => onWrite(target.value.replace(/\s*\n\s*/g, ' '))}
          />
        </div>
      </div>
    </li>
  )
}
