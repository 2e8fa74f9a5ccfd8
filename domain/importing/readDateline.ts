import { fold } from '@/domain/text/fold'
import { isOnlyDate } from './dateWords'
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
/** On a line of its own, longer ones are what a picture shows. */
const maxPlaceWordsAlone = 3
const saying = /^[وف]?(?:قال|اعلن|ذكر|افاد|نقل|اكد|اضاف|صرح|كتب|said|according)/
/** `LONDON, Jan 4`, `المنامة في 4 يناير`, `الكويت 4 - 1` */
const dateAfterPlace = /(?:\s*[،,][^،,\p{Nd}]*|\s+في\s+|\s+[-–]?\s*)\p{Nd}.*$/u
/** "Agencies": a dateline, but of no one source. */
const severalAgencies = new Set(['وكالات', 'الوكالات', 'agencies'])
/** What stands in the place's stead in some newsrooms' datelines. */
const noPlace = new Set(['خاص', 'متابعة', 'متابعات', 'تقرير'])

/** What stands before a source's name and is no place. */
const notPlace =
  /^(?:عاجل|هام|شاهد|فيديو|بالفيديو|صور|بالصور|حصري|كتب|كتبت|بقلم|المصدر|مصدر|نقلا|عن|ترجمه|تحرير|اعداد|صوره|تصوير|عدسه|source|photo|by|via)(?: |$)/

function placeOf(text: string): string | null {
  const place = text
    .trim()
    .replace(dateAfterPlace, '')
    .replace(/[,،\s]+$/, '')
  const isPlace =
    /\p{L}/u.test(place) && !/[.!?؟«»"؛;:]/.test(place) && place.split(/\s+/).length <= maxPlaceWords
  if (!isPlace || saying.test(fold(place)) || notPlace.test(fold(place))) return null
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

/** `PLACE 3 نوفمبر 2026 م AGENCY` */
function spelledDateForm(head: string, register: Register): Parties | null {
  const match = /^([^\p{Nd}]+?)\s(\p{Nd}.*\p{Nd}\s*\p{L}?)\s+([^\p{Nd}\s]+(?:\s[^\p{Nd}\s]+){0,2})$/u.exec(
    head,
  )
  if (!match || !isOnlyDate(match[2] ?? '')) return null
  return partiesOf(match[3] ?? '', match[1] ?? '', register)
}

/** `AGENCY/`, `(AGENCY) -`: the agency alone, with a mark that no sentence has there. */
function agencyForm(text: string, register: Register): FoundDateline | null {
  const match = /^(?:\(([^()]{2,40})\)\s*[-–—]{1,2}|([^/()]{3,30})\/)\s+(?=\S)/.exec(text)
  const name = (match?.[1] ?? match?.[2] ?? '').trim()
  const source = match && findSource(name, register)
  return source ? { agency: source.key, place: '', text: name, cut: match[0] } : null
}

/** `PLACE 3 نوفمبر 2026 (AGENCY) …`: with a day before the brackets no mark is needed after them. */
function datedBracketForm(text: string, register: Register): FoundDateline | null {
  const match = /^([^():]{2,60}\p{Nd}[^():]{0,30}\([^()]{2,40}\))\s+(?=[\p{L}«"“])/u.exec(
    text.slice(0, maxLength),
  )
  const parties = match && bracketForm(match[1] ?? '', register)
  return match && parties && { ...parties, text: match[1] ?? '', cut: match[0] }
}

/** `لندن: «الشرق الأوسط»`, as a line of its own */
function colonForm(line: string, register: Register): Parties | null {
  const [place = '', agency = '', ...more] = line.split(/\s*[:：]\s*/)
  return more.length === 0 && agency !== '' ? partiesOf(agency, place, register) : null
}

function readHead(head: string, register: Register): Parties | null {
  const text = head.trim()
  const forms = [fromForm, separatedForm, bracketForm, datedForm, spelledDateForm]
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
  return datedBracketForm(text, register) ?? agencyForm(text, register)
}

/** The dateline that a line is, on its own: `لندن - رويترز`. */
export function readWholeDateline(line: string, register: Register): FoundDateline | null {
  if (line.length > maxLength) return null
  const text = line.trim().replace(/\s*[-–—:：/]+$/, '')
  const parties = readHead(text, register) ?? colonForm(text, register)
  if (parties && !/\p{Nd}/u.test(text) && parties.place.split(/\s+/).length > maxPlaceWordsAlone) return null
  return parties && { ...parties, text, cut: '' }
}

/** The dateline that a line under a headline is when it names nothing but a source: `الأناضول`, `وكالات`. */
export function readSoleSource(line: string, register: Register): FoundDateline | null {
  const text = line.replace(/\s*[-–—:：/]+$/, '').trim()
  const agency = text === '' ? undefined : agencyOf(text, register)
  return agency === undefined ? null : { agency, place: '', text, cut: '' }
}
