'use client'

import { usePathname } from 'next/navigation'
import { useTranslation } from 'react-i18next'
import { Link } from '@/app/(desk)/_ui'
import { formatNumber } from '@/locales/digits'
import { useManner } from '../_lib/Providers'
import { type Section, sectionOf } from './sections'

/** The sections, with the current one marked and what waits for this person counted at Today. */
export function NavLinks({ waiting, sections }: { waiting: number; sections: Section[] }) {
  const { t } = useTranslation('desk')
  const { language, digits } = useManner()
  const current = sectionOf(usePathname())
  return sections.map(({ name, href }) => (
    <Link key={name} href={href} className="nav-item" aria-current={name === current ? 'page' : undefined}>
      <span>{t(`nav.${name}`)}</span>
      {name === 'today' && waiting > 0 && (
        <span className="n">{formatNumber(waiting, language, digits)}</span>
      )}
    </Link>
  ))
}
