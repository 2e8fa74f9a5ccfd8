import type { Address } from './addresses'
import type { Checked } from './checkedText'
import { finding } from './finding'
import type { QualityFinding, Span } from './types'

/** The address without what does not matter: scheme, www, a slash at the end. */
const plainOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/^mailto:/, '')
    .replace(/[/#?]+$/, '')

const hostOf = (address: string): string => plainOf(address).split(/[/?#]/, 1)[0] ?? ''

interface Wanted extends Partial<Span> {
  address: string
}

const ofKinds = (addresses: readonly Address[], ...kinds: Address['kind'][]): Address[] =>
  addresses.filter(({ kind }) => kinds.includes(kind))

/** Links of the Arabic that the English has in no form: another page of the same site will do, it may be the English one. */
function urlFindings({ row, source, target }: Checked): QualityFinding[] {
  const wanted: Wanted[] = [
    ...ofKinds(source.addresses, 'url', 'mail').map(({ text, start, end }) => ({
      address: text,
      start,
      end,
    })),
    ...row.sourceLinks.map((address) => ({ address })),
  ]
  const there = [...ofKinds(target.addresses, 'url', 'mail').map(({ text }) => text), ...row.targetLinks]
  const known = new Set(there.flatMap((address) => [plainOf(address), hostOf(address)]))
  const lost = wanted.filter(({ address }) => !known.has(plainOf(address)) && !known.has(hostOf(address)))
  return lost.map(({ start, end }) =>
    finding({
      code: 'url.missing',
      source: start === undefined || end === undefined ? [] : [{ start, end }],
    }),
  )
}

function mentionFindings({ row, source, target }: Checked): QualityFinding[] {
  const known = new Set(ofKinds(target.addresses, 'mention').map(({ text }) => text.toLowerCase()))
  for (const link of row.targetLinks) known.add(`@${plainOf(link).split('/').at(-1) ?? ''}`)
  return ofKinds(source.addresses, 'mention')
    .filter(({ text }) => !known.has(text.toLowerCase()))
    .map((mention) => finding({ code: 'mention.missing', source: [mention] }))
}

/** Links and @mentions of the Arabic that the English has not. */
export const linkFindings = (checked: Checked): QualityFinding[] => [
  ...urlFindings(checked),
  ...mentionFindings(checked),
]
