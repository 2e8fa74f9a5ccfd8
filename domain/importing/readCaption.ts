import { fold } from '@/domain/text/fold'
import { endsInTerminator, sentencesOf } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { findSource } from './findSource'
import { opensSpeech } from './shapes'
import type { NamedSource } from './types'

export interface FoundCaption {
  caption: string
  credit: string
}

const maxWords = 80
const prefix = /^(?:ال)?(?:صورة|صوره|تعليق الصورة|شرح الصورة|photo|image|picture|caption)\s*[:：]\s*/i
/** `صورة أرشيفية للميناء`: a caption without a colon. */
const describedPicture = /^(?:صوره|لقطه) (?:ارشيفيه|تعبيريه|توضيحيه|متداوله|من الارشيف)(?: |$)/
const archive = /ارشيف|archive|file photo|file image/
const photoWords =
  /^(?:تصوير|عدسه|بعدسه|الصوره|صوره|المصور|المصوره|غيتي|جيتي|غيتي ايمجز|انترنت|الانترنت|مواقع التواصل|photo|getty|credit|courtesy|handout|pool)(?: |$)/
const looseCredit =
  /[\s\-–—|/.,،]\s*((?:تصوير|عدسة|بعدسة|photo by|photo|credit|©)\s*[:：/]?\s*[^:：().!?؟]{2,50})$/i

/** Whether a line says of itself that it is a caption: `صورة: …`. */
export const hasCaptionPrefix = (line: string): boolean => prefix.test(line)

function trailingBrackets(text: string): { before: string; inside: string } | null {
  const end = text.endsWith(').') || text.endsWith(')،') ? text.length - 2 : text.length - 1
  if (text.charAt(end) !== ')') return null
  const start = text.lastIndexOf('(', end)
  if (start < 0 || end - start > 80) return null
  return { before: text.slice(0, start).trim(), inside: text.slice(start + 1, end).trim() }
}

/** Whether a line ends in "(… ارشيف …)". */
export function endsInArchiveCredit(line: string): boolean {
  const brackets = trailingBrackets(line)
  return brackets !== null && archive.test(fold(brackets.inside))
}

const maxCreditedWords = 25

/** Whether a line ends in the name of a known agency in brackets, like the caption of its picture. */
export function endsInKnownCredit(line: string, register: readonly NamedSource[]): boolean {
  const brackets = trailingBrackets(line)
  if (!brackets || brackets.before === '' || countWords(line) > maxCreditedWords) return false
  return isCredit(brackets.inside, brackets.before, register)
}

/** Whether a line is nothing but a credit in brackets. */
export const isCreditAlone = (line: string): boolean => trailingBrackets(line)?.before === ''

const goesOnInBrackets =
  /(?:^| )(?:[لب]?وكاله|[لب]?قناه|[لب]?صحيفه|[لب]?موقع|في|من|الي|علي|عن|مع|عبر|لدي|بين|و)$/

/** Whether a name in brackets is part of the sentence before it: `قال المدير لوكالة (رويترز)`. */
function isSpoken(before: string): boolean {
  return opensSpeech(before) || goesOnInBrackets.test(fold(before))
}

function isCredit(inside: string, before: string, register: readonly NamedSource[]): boolean {
  const folded = fold(inside)
  if (archive.test(folded) || photoWords.test(folded)) return true
  if (isSpoken(before)) return false
  const agencies = inside.split(/\s*[-–—/]\s*/)
  const isKnown = agencies.some((name) => findSource(name, register) !== null)
  return isKnown && !endsInTerminator(before) && sentencesOf(before).length === 1
}

/**
 * A block as the caption of a picture with its credit, or null: it starts with صورة:, or ends in "(… ارشيف …)" or in a
 * photo credit.
 */
export function readCaption(text: string, register: readonly NamedSource[]): FoundCaption | null {
  if (text.length > 1_000 || countWords(text) > maxWords) return null
  const isMarked = prefix.test(text)
  const body = text.replace(prefix, '').trim()
  const brackets = trailingBrackets(body)
  if (brackets && brackets.before !== '' && isCredit(brackets.inside, brackets.before, register)) {
    return { caption: brackets.before, credit: brackets.inside }
  }
  const loose = looseCredit.exec(body.slice(-80))
  const isCreditMark = loose?.[1] !== undefined && /[:：/©]/.test(loose[1])
  if (loose?.[1] !== undefined && (isMarked || isCreditMark)) {
    const caption = body.slice(0, body.length - loose[0].length).trim()
    if (caption !== '') return { caption, credit: loose[1].trim() }
  }
  const isCaption = isMarked || (describedPicture.test(fold(body)) && !endsInTerminator(body))
  return isCaption && body !== '' ? { caption: body, credit: '' } : null
}

/** A text that a person calls a caption: what stands in brackets at its end, if it holds no digit, is the credit. */
export function captionByHand(text: string): FoundCaption {
  const brackets = trailingBrackets(text)
  const isCreditLike = brackets !== null && brackets.before !== '' && !/\p{Nd}/u.test(brackets.inside)
  return readCaption(text, []) ?? (isCreditLike ? creditOf(brackets) : { caption: text, credit: '' })
}

const creditOf = ({ before, inside }: { before: string; inside: string }): FoundCaption => ({
  caption: before,
  credit: inside,
})
