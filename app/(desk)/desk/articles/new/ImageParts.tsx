'use client'

import { useTranslation } from 'react-i18next'
import { Icon } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import type { ImportBlock } from '@/domain/importing/types'

interface ImagePartsProps {
  index: number
  block: ImportBlock
  onChange: (change: ImportChange) => void
}

/** The place of an image that is still to come, with what the text says about it. */
export function ImageParts({ index, block, onChange }: ImagePartsProps) {
  const { t } = useTranslation('import')
  const { caption = '', credit = '' } = block
  const field = (name: 'caption' | 'credit', value: string) => (
    <>
      <dt>{t(`image.${name}`)}</dt>
      <dd>
        <input
          dir="rtl"
          lang="ar"
          aria-label={t(`image.${name}`)}
          value={value}
          onChange={({ target }) =>
            onChange({ do: 'caption', block: index, caption, credit, [name]: target.value })
          }
        />
      </dd>
    </>
  )
  return (
    <>
      <div className="slot">
        <Icon name="image" />
        <span>{t('image.later')}</span>
      </div>
      <dl className="kv">
        {field('caption', caption)}
        {field('credit', credit)}
      </dl>
    </>
  )
}
