import { own } from '@/domain/segments/own'
import type { Token } from '../tokens'
import { decadeKey, numberKey, type Quantity, quantity, timeKey } from './quantity'

/** What a word allows for, without being a number. Folded. */
const words: Record<string, number[]> = {
  يوم: [24],
  يوما: [24],
  اليوم: [24],
  يومين: [48],
  يومان: [48],
  اسبوع: [7],
  اسبوعا: [7],
  اسبوعين: [14],
  اسبوعان: [14],
  عقد: [10],
  عقدا: [10],
  العقد: [10],
  عقدين: [20],
  عقدان: [20],
  العقدين: [20],
  قرن: [100],
  قرنا: [100],
  القرن: [100],
  قرنين: [200],
  منفرد: [1],
  وحيد: [1],
  نظيفين: [0],
  رد: [0],
  غره: [1],
  درزن: [12],
  دزينه: [12],
  كلاسيكو: [2],
}
/** What an amount comes to in another unit: three days are 72 hours. */
const units: Record<string, number> = {
  يوم: 24,
  يوما: 24,
  ايام: 24,
  الايام: 24,
  اسبوع: 7,
  اسبوعا: 7,
  اسابيع: 7,
  عقد: 10,
  عقدا: 10,
  عقود: 10,
  العقود: 10,
  قرن: 100,
  قرون: 100,
}
const fractions: Record<string, number> = {
  ساعه: 60,
  الساعه: 60,
  عام: 12,
  العام: 12,
  سنه: 12,
  السنه: 12,
  يوم: 24,
  عقد: 10,
  قرن: 100,
  القرن: 100,
}
const half = new Set(['ونصف', 'والنصف'])
const notDual = /(?:ستان|فلسطين|بوتين|ارجنتين|تبيان|كتمان|لبنان|عنوان)$/
const places = new Set(
  'هاتين هاتان اللتين اللتان اثنتين اثنتان ستين قسطنطين بساتين روتين مارتين ميتين سجلماستين'.split(' '),
)

function hint(token: Token, at: number, keys: string[], given: Partial<Quantity> = {}): Quantity {
  const { start, end } = token
  return quantity({
    kind: 'hint',
    start,
    end,
    from: at,
    to: at + 1,
    value: Number.NaN,
    isDemanded: false,
    keys,
    ...given,
  })
}

const dual = (token: Token, at: number): Quantity[] => {
  const bare = token.key.replace(/^[وف]?[بلك]?(?:ال)?/, '')
  if (bare.length < 5 || !/(?:ان|ين|تي|تا)$/.test(bare)) return []
  const isClear = /(?:تين|تان)$/.test(bare) && !notDual.test(bare) && !places.has(bare)
  return [
    hint(token, at, [numberKey(2), numberKey(2.5)], isClear ? { label: '2', mantissa: 2, parts: [] } : {}),
  ]
}

/** Allowances that a word gives: a dual allows for "two", a day for "24". */
export function arabicHints(tokens: readonly Token[], at: number): Quantity[] {
  const token = tokens[at]
  if (token?.kind !== 'arabic') return []
  const bare = token.key.replace(/^(?:[وفبلك](?=.{3}))/, '')
  const known = words[token.key] ?? words[bare]
  const found = known ? [hint(token, at, known.map(numberKey))] : []
  if (half.has(token.key)) found.push(hint(token, at, [numberKey(1.5), numberKey(18), numberKey(90)]))
  if (bare === 'منتصف' && tokens[at + 1]?.key === 'الليل')
    found.push(hint(token, at, [timeKey(0, 0), numberKey(12), numberKey(0)]))
  if (/^(?:ال)?ظهر/.test(bare)) found.push(hint(token, at, [timeKey(12, 0)]))
  if (bare === 'مدار' && tokens[at + 1]?.key === 'الساعه')
    found.push(hint(token, at, [numberKey(24), numberKey(7)]))
  if (/^(?:ال)?قرن$/.test(bare) && tokens[at + 1]?.key === 'الماضي')
    found.push(hint(token, at, [numberKey(20)]))
  if (/^(?:ال)?الفيه$/.test(bare)) found.push(hint(token, at, [decadeKey(2000), numberKey(2000)]))
  return [...found, ...dual(token, at)]
}

/** Other ways to say an amount, by the word after it: 72 for "three days", 30 for "half an hour". */
export function inOtherUnits(value: number, next: Token | undefined, isFraction: boolean): number[] {
  const unit = own(isFraction ? fractions : units, next?.key ?? '')
  return unit === undefined ? [] : [value * unit]
}
