'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import type { ImportBlock, ImportLine } from '@/domain/importing/types'

/** The lines of a block as they came, numbered, each with what its end became. */
export function RawLines({
  block: {
    lines: [first, last],
    joins,
  },
  lines,
}: {
  block: ImportBlock
  lines: readonly ImportLine[]
}) {
  const { t } = useTranslation('import')
  const own = lines.slice(first - 1, last).filter(({ text }) => text !== '')
  return (
    <>
      <div className="lines">
        {own.map(({ number }) => (
          <i key={number}>{number}</i>
        ))}
      </div>
      <div className="src">
        <div className="raw" lang="ar" dir="rtl">
          {own.map(({ number, text }) => {
            const isJoined = joins.includes(number)
            return (
              <p key={number}>
                <span>{text}</span>
                <span
                  className={isJoined ? 'eol j' : 'eol'}
                  title={isJoined ? t('end.join') : t('end.paragraph')}
                >
                  <Icon name={isJoined ? 'join' : 'pilcrow'} size="s" />
                </span>
              </p>
            )
          })}
        </div>
      </div>
    </>
  )
}
