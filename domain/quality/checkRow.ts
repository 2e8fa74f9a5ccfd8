import { attributionFindings } from './attribution'
import { bracketFindings } from './brackets'
import { type Checked, readText } from './checkedText'
import { factFindings } from './checkFacts'
import { finding } from './finding'
import { lengthFindings } from './length'
import { linkFindings } from './links'
import { mergeFindings } from './mergeFindings'
import { doubleDotFindings } from './punctuation'
import { questionFindings } from './question'
import { quoteFindings } from './quotes'
import { scriptFindings } from './script'
import { bidiFindings, doubleSpaceFindings, spaceBeforeFindings } from './spacing'
import { termFindings } from './terms'
import type { CheckedRow, QualityFinding } from './types'
import { untranslatedFindings } from './untranslated'

type Check = (checked: Checked) => QualityFinding[]

/** What is wrong with any English text. */
const ofEnglish: readonly Check[] = [
  scriptFindings,
  quoteFindings,
  bracketFindings,
  doubleDotFindings,
  doubleSpaceFindings,
  spaceBeforeFindings,
  bidiFindings,
]
/** What is wrong with an English text as the rendering of an Arabic one. */
const ofPair: readonly Check[] = [
  factFindings,
  questionFindings,
  linkFindings,
  lengthFindings,
  attributionFindings,
  termFindings,
]

function checksFor({ row }: Checked): readonly Check[] {
  if (row.kind === 'slug') return [scriptFindings]
  return row.source.trim() === '' ? ofEnglish : [...ofEnglish, ...ofPair]
}

/**
 * Characters. No paragraph is as long; a longer text takes the server's only thread for as long as somebody likes, so that
 * it is read by a person.
 */
export const longestChecked = 50_000

const isTooLong = ({ source, target }: CheckedRow): boolean =>
  source.length > longestChecked || target.length > longestChecked

/**
 * What is wrong, or looks wrong, with the English of a row: one finding a code and detail, blocking ones first. Nothing
 * while there is no English; only that (`text.long`) where either text is too long. Deterministic, linear in the length of
 * the texts, throws nothing.
 */
export function checkRow(row: CheckedRow): QualityFinding[] {
  if (row.target.trim() === '') return []
  if (isTooLong(row)) return [finding({ code: 'text.long' })]
  const checked: Checked = { row, source: readText(row.source), target: readText(row.target) }
  const untranslated = untranslatedFindings(checked)
  const findings =
    untranslated.length > 0 ? untranslated : checksFor(checked).flatMap((check) => check(checked))
  return mergeFindings(findings, row.target)
}
