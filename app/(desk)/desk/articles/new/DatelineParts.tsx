'use client'

import { useTranslation } from 'react-i18next'
import { useManner } from '@/app/(desk)/_lib/Providers'
import { Button, Icon } from '@/app/(desk)/_ui'
import type { ImportChange } from '@/domain/importing/adjust'
import type { ImportDateline, NamedSource } from '@/domain/importing/types'

interface DatelinePartsProps {
  dateline: ImportDateline
  register: readonly NamedSource[]
  isInHand: boolean
  onChange: (change: ImportChange) => void
}

/** From whom and where: recognised by the register, changed by hand, or refused. */
export function DatelineParts({ dateline, register, isInHand, onChange }: DatelinePartsProps) {
  const { t } = useTranslation('import')
  const { language } = useManner()
  const source = register.find(({ key }) => key === dateline.agency)
  const name = source && (language === 'ar' ? source.nameAr : source.nameEn || source.nameAr)
  const { agency, place, text } = dateline
  return (
    <dl className="kv">
      <dt>{t('dateline.source')}</dt>
      <dd>
        {source ? (
          <>
            <bdi>{name}</bdi> <span className="soft">· {t('dateline.known')}</span>
          </>
        ) : (
          <span className="st s-stale">
            <Icon name="warn" />
            <span>{t('dateline.unknown')}</span>
          </span>
        )}
      </dd>
      <dt>{t('dateline.place')}</dt>
      <dd>
        {isInHand ? (
          <input
            dir="rtl"
            lang="ar"
            aria-label={t('dateline.place')}
            value={place}
            onChange={({ target }) => onChange({ do: 'dateline', agency, place: target.value, text })}
          />
        ) : (
          <bdi>{place || '—'}</bdi>
        )}
      </dd>
      <dt>{t('dateline.text')}</dt>
      <dd>
        {isInHand ? (
          <span className="dateline-edit">
            <input
              dir="rtl"
              lang="ar"
              aria-label={t('dateline.text')}
              value={text}
              onChange={({ target }) => onChange({ do: 'dateline', agency, place, text: target.value })}
            />
            <Button small kind="quiet" onPress={() => onChange({ do: 'refuseDateline' })}>
              {t('dateline.refuse')}
            </Button>
          </span>
        ) : (
          <bdi>{text}</bdi>
        )}
      </dd>
    </dl>
  )
}
