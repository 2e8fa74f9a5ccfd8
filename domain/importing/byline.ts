import { fold } from '@/domain/text/fold'
import { countWords } from '@/domain/text/words'

const maxWords = 8
const nameAfter = /^(?:كتب|كتبت|بقلم|اعداد|by) \p{L}+(?: \p{L}+){1,2}$/u
const fromName = /^من (?!اجل |اين |يوم |بين )\p{L}+ (?!الي |حتي |في |علي )\p{L}+(?: \p{L}+)?$/u
const label =
  /^(?:كتب|كتبت|بقلم|اعداد|تقرير|ترجمه|تحرير|حوار|حاوره|حاورها|اجري الحوار|متابعه|المصدر|المصادر|للتواصل|by|source|sources|translated by|edited by)$/

/** Whether a line names who wrote, translated or edited a story, or whence it was taken: `بقلم سامي ناصر`. */
export function isCreditLine(line: string): boolean {
  const [before = '', ...rest] = line.split(/\s*[:：/]\s*/)
  const isLabelled = rest.length > 0 && label.test(fold(before))
  return (
    (isLabelled || [nameAfter, fromName].some((form) => form.test(fold(line)))) &&
    countWords(line) <= maxWords
  )
}

/** Whether a line may be a name with a place or the other way about: `سامي ناصر - بيروت`, `لندن: سامي ناصر`. */
export function mayBeNameAndPlace(line: string): boolean {
  if (/[«»"“”؟?!،,.]/.test(line)) return false
  const parts = line.split(/\s+[-–—|]\s*|\s*[-–—|]\s+|\s*[/:：]\s*/)
  const sizes = parts.map((part) => part.split(/\s+/).filter((word) => word !== '').length)
  return parts.length === 2 && sizes.every((size) => size >= 1 && size <= 3) && Math.max(...sizes) >= 2
}
