/** Western (0–9) or Arabic-Indic (٠–٩). */
export type Digits = 'latn' | 'arab'

const zeros = { latn: 0x30, arab: 0x660 } as const

/**
 * Writes every Western, Arabic-Indic and Persian digit in the given set; all else stays.
 * @example toDigits('14:30', 'arab') // '١٤:٣٠'
 */
export function toDigits(text: string, digits: Digits): string {
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) =>
    String.fromCharCode(zeros[digits] + (digit.charCodeAt(0) % 16)),
  )
}
