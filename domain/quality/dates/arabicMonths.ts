import { arabicNumber } from '../numbers/arabicWords'
import type { Token } from '../tokens'
import { type Month, month } from './month'
import { arabicMonths, arabicPairs, hijri, hijriMonths, homographs } from './monthNames'

const timeWords = new Set(
  'شهر شهري الشهر مطلع بدايه اوايل اواخر نهايه منتصف خلال منذ حتي في وفي مستهل اواسط هلال غره عام يوم'.split(
    ' ',
  ),
)
const laterWords = new Set(
  'الماضي المقبل القادم الجاري الحالي الفايت عام سنه العام المنصرم المبارك الفضيل'.split(' '),
)
/** Of what a month is only the name. */
const namedAfter =
  /^(?:ال)?(?:حرب|ثوره|احتجاجات|مدينه|جسر|شارع|صحيفه|جامعه|انتفاضه|تظاهرات|حراك|ساحه|مجزره|مفاعل)$/

/** The month without و, ب and the like before it. */
function bareMonth(key: string, known: (key: string) => boolean): string | null {
  if (known(key)) return key
  const and = /^[وف]/.test(key) ? key.slice(1) : key
  if (known(and)) return and
  const bare = /^[بلك]/.test(and) ? and.slice(1) : and
  return known(bare) ? bare : null
}

interface Found {
  number: number
  length: number
  isHomograph: boolean
}

function pairAt(tokens: readonly Token[], at: number): Found | null {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'arabic' || second?.kind !== 'arabic') return null
  const known = bareMonth(first.key, (key) => arabicPairs.has(`${key} ${second.key}`))
  const number = known === null ? undefined : arabicPairs.get(`${known} ${second.key}`)
  return number === undefined
    ? null
    : { number, length: 2, isHomograph: number > hijri && !known?.startsWith('ذ') }
}

const monthOf = (key: string): number | undefined => arabicMonths.get(key) ?? hijriMonths.get(key)

function nameAt(tokens: readonly Token[], at: number): Found | null {
  const pair = pairAt(tokens, at)
  if (pair) return pair
  const token = tokens[at]
  if (token?.kind !== 'arabic') return null
  const known = bareMonth(token.key, (key) => monthOf(key) !== undefined)
  const number = known === null ? undefined : monthOf(known)
  if (known === null || number === undefined) return null
  return { number, length: 1, isHomograph: homographs.has(known) || known !== token.key }
}

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' ||
  (token?.kind === 'arabic' && ['ordinal', 'unit', 'ten', 'tens'].includes(arabicNumber(token)?.kind ?? ''))

/** A word that is also something else is a month beside a number, a year, another month, or "in". */
function isInDate(tokens: readonly Token[], at: number, { number, length }: Found): boolean {
  const [before, earlier, after] = [tokens[at - 1], tokens[at - 2], tokens[at + length]]
  if (before?.key === 'من' || before?.key === 'شهر') return before.key === 'شهر' || isNumber(earlier)
  if (isNumber(before)) return true
  const isYear = after?.kind === 'number' && after.text.length === 4
  if (isYear || laterWords.has(after?.key ?? '')) return true
  if (number < hijri && timeWords.has(before?.key ?? ''))
    return tokens[at]?.key !== 'اب' || /^آ/.test(tokens[at]?.text ?? '')
  if (/^[/(]$/.test(before?.key ?? '') || /^\/$/.test(after?.key ?? ''))
    return nameAt(tokens, at - 2) !== null || nameAt(tokens, at + length + 1) !== null
  return (
    nameAt(tokens, at + length)?.number === number ||
    nameAt(tokens, at - 1)?.number === number ||
    nameAt(tokens, at - 2)?.number === number
  )
}

/** The other name of a month that stands right after it: كانون الثاني يناير, كانون الثاني/يناير, آب (أغسطس). */
function otherName(
  tokens: readonly Token[],
  to: number,
  first: number,
): { number: number; to: number } | null {
  const mark = tokens[to]
  const next = nameAt(tokens, to)
  if (next && next.number < hijri && tokens[to]?.key[0] !== 'و')
    return { number: next.number, to: to + next.length }
  const isMark = mark?.kind === 'mark' && /^[/(\-–]$/.test(mark.key)
  const later = isMark ? nameAt(tokens, to + 1) : null
  if (!later || (later.number !== first && /^[-–]$/.test(mark?.key ?? ''))) return null
  return { number: later.number, to: to + 1 + later.length }
}

function monthAt(tokens: readonly Token[], at: number): Month | null {
  const found = nameAt(tokens, at)
  if (!found || (found.isHomograph && !isInDate(tokens, at, found))) return null
  const other = otherName(tokens, at + found.length, found.number)
  const to = other?.to ?? at + found.length
  const numbers = other && other.number !== found.number ? [found.number, other.number] : [found.number]
  return month({
    numbers,
    from: at,
    to,
    start: tokens[at]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    isDemanded: !namedAfter.test(tokens[at - 1]?.key ?? ''),
  })
}

/** تشرين alone is October or November. */
function autumnAt(tokens: readonly Token[], at: number): Month | null {
  const token = tokens[at]
  if (token?.key !== 'تشرين') return null
  const { start, end } = token
  return month({ numbers: [10, 11], from: at, to: at + 1, start, end, isDemanded: false, isSure: false })
}

/** The months that an Arabic text names, in all the sets that papers use. */
export function arabicMonthsOf(tokens: readonly Token[]): Month[] {
  const months: Month[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = monthAt(tokens, at) ?? autumnAt(tokens, at)
    if (found) months.push(found)
    at = found?.to ?? at + 1
  }
  return months
}
