import type { Site } from '@/newsroom/queries/reader/site'
import type { Reading } from './reading'
import { Said } from './Said'

/** Where readers write to about mistakes; nothing where the newsroom has not said. */
export function Contact({ reading, site: { contactEmail } }: { reading: Reading; site: Site }) {
  if (contactEmail === '') return null
  const mail = () => (
    <a href={`mailto:${contactEmail}`}>
      <bdi dir="ltr">{contactEmail}</bdi>
    </a>
  )
  return (
    <p>
      <Said message={reading.t('contact.mistake')} parts={{ mail }} />
    </p>
  )
}
