import { fold } from '@/domain/text/fold'
import { endsInTerminator, sentencesOf } from '@/domain/text/sentences'
import { countWords } from '@/domain/text/words'
import { findSource } from './findSource'
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
  /^(?:تصوير|عدسه|بعدسه|الصوره|صوره|المصور|المصوره|photo|getty|credit|courtesy|handout|pool)(?: |$)/
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

function isCredit(inside: string, before: string, register: readonly NamedSource[]): boolean {
  const folded = fold(inside)
  if (archive.test(folded) || photoWords.test(folded)) return true
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
