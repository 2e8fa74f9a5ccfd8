export const ingestVersion = 1

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const controls = /(?![\t\n])\p{Cc}/gu
const unwanted = /[\u00AD\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/g
const presentationForms = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDEF\uFE70-\uFEFC]+/g
const spaces = /[\t\p{Zs}]+/gu

/**
 * The form in which text is stored: NFC, letters instead of presentation forms, LF line ends, no invisible
 * direction controls (U+202A–202E, U+2066–2069), single spaces. Keeps ZWNJ, LRM, hamzas, harakat, quotation marks,
 * and a single space at either end: a text node may end in one. Idempotent.
 *
 * Control characters and half surrogate pairs go as well, because PostgreSQL refuses them.
 */
export function ingest(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replace(controls, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(unwanted, '')
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .normalize('NFC')
    .replace(spaces, ' ')
}
