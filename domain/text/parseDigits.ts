import { toDigits } from './digits'

const number = /^-?[0-9]+(?:\.[0-9]+)?$/

/**
 * The number that a text is, in any digit set; null when it is none. A comma (or ٬) before exactly three digits
 * separates thousands, before one or two it is a decimal comma.
 * @example parseDigits('١٬٢٥٠٫٥') // 1250.5
 */
export function parseDigits(text: string): number | null {
  const plain = toDigits(text.trim(), 'latn')
    .replace(/[−–]/g, '-')
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g, '')
    .replace(/(?<=[0-9]),(?=[0-9]{1,2}$)/g, '.')
  return number.test(plain) ? Number(plain) : null
}
