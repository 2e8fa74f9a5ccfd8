import type { ReactNode } from 'react'
import type { PublicSource } from '@/newsroom/queries/reader/publicSource'
import type { Reading } from '../reading'
import { countryName } from './countryName'
import { websiteOf } from './website'

interface Props {
  reading: Reading
  source: PublicSource
  /** What stands before the country and the website. */
  before?: ReactNode
}

/** The small line about a source: where it is at home, and its website. */
export function SourceFacts({ reading, source, before }: Props) {
  const country = countryName(source.country, reading.language)
  const website = websiteOf(source.website)
  if (!before && !country && !website) return null
  return (
    <p className="meta">
      {before}
      {country && <span>{country}</span>}
      {website && (
        <a href={website.href} rel="noopener">
          <bdi dir="ltr">{website.host}</bdi>
        </a>
      )}
    </p>
  )
}
