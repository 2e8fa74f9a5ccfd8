import type { PrintedName } from '@/newsroom/editions/types'
import type { Reading } from './reading'

/** A printed name in the page's language; one that exists only in the other script says so to the browser. */
export function Name({ name, reading }: { name: PrintedName; reading: Reading }) {
  const own = name[reading.language]
  const shown = own || name[reading.other]
  const isForeign = reading.language === 'en' && /\p{Script=Arabic}/u.test(shown)
  return <bdi lang={isForeign ? 'ar' : undefined}>{shown}</bdi>
}
