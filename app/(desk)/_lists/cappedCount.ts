import { formatNumber } from '@/locales/digits'
import type { Manner } from '../_lib/i18n'

/** A number that was counted up to a limit, in the person's digits: `1,000+` for so many or more. */
export function cappedCount(
  { count, limit }: { count: number; limit: number },
  { language, digits }: Manner,
): string {
  const number = formatNumber(Math.min(count, limit), language, digits)
  return count >= limit ? `${number}+` : number
}
