import { fold } from '@/domain/text/fold'
import { findSource } from './findSource'
import type { NamedSource } from './types'

/** A dateline at the start of a paragraph. */
export interface FoundDateline {
  /** Key of the source; null for "agencies". */
  agency: string | null
  place: string
  /** Without the mark that ends it. */
  text: string
  /** The stretch of the paragraph that is the dateline, with the mark and the space after it. */
  cut: string
}

type Register = readonly NamedSource[]
type Parties = Pick<FoundDateline, 'agency' | 'place'>

/** No dateline is longer, in UTF-16 units. */
const maxLength = 110
const maxPlaceWords = 6
const saying = /^[وف]?(?:قال|اعلن|ذكر|افاد|نقل|اكد|اضاف|صرح|كتب|said|according)/
/** `LONDON, Jan 4`, `المنامة في 4 يناير`, `الكويت 4 - 1` */
const dateAfterPlace = /(?:\s*[،,][^،,\p{Nd}]*|\s+في\s+|\s+[-–]?\s*)\p{Nd}.*$/u
/** "Agencies": a dateline, but of no one source. */
const severalAgencies = new Set(['وكالات', 'الوكالات', 'agencies'])
/** What stands in the place's stead in some newsrooms' datelines. */
const noPlace = new Set(['خاص', 'متابعة', 'متابعات', 'تقرير'])

function placeOf(text: string): string | null {
  const place = text
    .trim()
    .replace(dateAfterPlace, '')
    .replace(/[,،\s]+$/, '')
  const isPlace =
    /\p{L}/u.test(place) && !/[.!?؟«»"؛;:]/.test(place) && place.split(/\s+/).length <= maxPlaceWords
  if (!isPlace || saying.test(fold(place))) return null
  return noPlace.has(place) ? '' : place
}

/** The key of the agency, the first of several; null for "agencies"; undefined when one is not known. */
function agencyOf(text: string, register: Register): string | null | undefined {
  if (severalAgencies.has(text.trim().toLowerCase())) return null
  const whole = findSource(text, register)
  if (whole) return whole.key
  const names = text.split(/[،,]|\s+و\s*(?=\p{L})/u).filter((name) => name.trim() !== '')
  const found = names.map((name) => findSource(name, register))
  return found.every((each) => each !== null) ? found[0]?.key : undefined
}

function partiesOf(agencyText: string, placeText: string, register: Register): Parties | null {
  const agency = agencyOf(agencyText, register)
  const place = placeOf(placeText)
  return agency !== undefined && place !== null ? { agency, place } : null
}

/** `AGENCY من PLACE` */
function fromForm(head: string, register: Register): Parties | null {
  const match = /\s(?:من|from)\s/i.exec(head)
  return match && partiesOf(head.slice(0, match.index), head.slice(match.index + match[0].length), register)
}

/** `PLACE (AGENCY)` */
function bracketForm(head: string, register: Register): Parties | null {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(head)
  return match && partiesOf(match[2] ?? '', match[1] ?? '', register)
}

/** `PLACE - AGENCY`, `PLACE/ AGENCY`, `PLACE، AGENCY`, and the other way about; a reporter's name may stand between. */
function separatedForm(head: string, register: Register): Parties | null {
  for (const separator of [/\s+[-–—]+\s*|\s*[-–—]+\s+|\s*[/|]\s*/, /\s*[-–—/|]\s*/, /\s*[،,]\s*/]) {
    const parts = head.split(separator)
    if (parts.length < 2 || parts.length > 3) continue
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    const parties = partiesOf(last, first, register) ?? partiesOf(first, last, register)
    if (parties) return parties
  }
  return null
}

/** `PLACE 4-1-2022 AGENCY` */
function datedForm(head: string, register: Register): Parties | null {
  const match = /^([^\p{Nd}]+)\s\p{Nd}[\p{Nd}/.-]*\s+([^\p{Nd}]+)$/u.exec(head)
  return match && partiesOf(match[2] ?? '', match[1] ?? '', register)
}

function readHead(head: string, register: Register): Parties | null {
  const text = head.trim()
  const forms = [fromForm, separatedForm, bracketForm, datedForm]
  for (const form of forms) {
    const parties = form(text, register)
    if (parties) return parties
  }
  return null
}

/** Where the head of a dateline may end: a colon, or a dash or slash after brackets or after a first one. */
function endsOf(text: string): { at: number; next: number }[] {
  const start = text.slice(0, maxLength)
  const ends: { at: number; next: number }[] = []
  for (const match of start.matchAll(/\s*(?:[:：]|[-–—]{1,2}|\/)\s*/g)) {
    if (match.index > 0) ends.push({ at: match.index, next: match.index + match[0].length })
    if (/[:：]/.test(match[0]) || ends.length > 5) break
  }
  return ends
}

/** Whether a head without a colon is whole: it must have its own two parties, so that `PLACE -` alone is none. */
const needsMore = (head: string, mark: string): boolean =>
  !/[:：]/.test(mark) && !/[-–—/()]|\s(?:من|from)\s/i.test(head)

/**
 * The dateline that a paragraph begins with: `AGENCY من PLACE:`, `PLACE - AGENCY:`, `PLACE/ AGENCY:`,
 * `PLACE (AGENCY) -`. The agency must be known, so that "قال أحمد من لندن:" is none.
 */
export function readDateline(text: string, register: Register): FoundDateline | null {
  for (const { at, next } of endsOf(text)) {
    const head = text.slice(0, at)
    if (needsMore(head, text.slice(at, next))) continue
    const parties = readHead(head, register)
    if (parties) return { ...parties, text: head.trim(), cut: text.slice(0, next) }
  }
  return null
}

/** The dateline that a line is, on its own: `لندن - رويترز`. */
export function readWholeDateline(line: string, register: Register): FoundDateline | null {
  if (line.length > maxLength) return null
  const text = line.trim().replace(/\s*[-–—:：/]+$/, '')
  const parties = readHead(text, register)
  return parties && { ...parties, text, cut: '' }
}
