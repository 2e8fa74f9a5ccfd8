import { toDigits } from '@/domain/text/digits'
import { parseDigits } from '@/domain/text/parseDigits'

const fractions: Record<string, number> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 }
/** Longer runs of digits are no numbers that anybody reads. */
const longest = 40

export interface Digits {
  /** What it may mean, the likeliest first: `1.250` is a thousand in some Arabic papers. */
  values: [number, ...number[]]
  /** Written with digits only, no separator. */
  isPlain: boolean
}

const pointThousands = /^[0-9]{1,3}(?:\.[0-9]{3})+$/

/**
 * A number in digits of any set, with decimal and thousands separators; null where the separators make none (a list
 * such as `10,20,30`, an address such as `192.168.1.1`).
 */
export function readDigits(written: string, side: 'ar' | 'en'): Digits | null {
  const text = written.replace(/\s/g, '')
  const fraction = fractions[text]
  if (fraction !== undefined) return { values: [fraction], isPlain: false }
  if (text.length > longest) return null
  const plain = toDigits(text, 'latn')
  const asThousands = pointThousands.test(plain) ? Number(plain.replaceAll('.', '')) : null
  const value = parseDigits(text)
  if (value === null) return asThousands === null ? null : { values: [asThousands], isPlain: false }
  const others = asThousands !== null && side === 'ar' && asThousands !== value ? [asThousands] : []
  return { values: [value, ...others], isPlain: /^[0-9]+$/.test(plain) && text === written }
}

/** The runs of digits in a text that is no one number, with their offsets. */
export function digitRuns(text: string): { at: number; text: string }[] {
  return [...text.matchAll(/[0-9٠-٩۰-۹]+/g)].map((match) => ({ at: match.index, text: match[0] }))
}
