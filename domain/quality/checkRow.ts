import { attributionFindings } from './attribution'
import { bracketFindings } from './brackets'
import { type Checked, readText } from './checkedText'
import { factFindings } from './checkFacts'
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
 * What is wrong, or looks wrong, with the English of a row: one finding a code and detail, blocking ones first. Nothing
 * while there is no English. Deterministic, linear in the length of the texts, throws nothing.
 */
export function checkRow(row: CheckedRow): QualityFinding[] {
  if (row.target.trim() === '') return []
  const checked: Checked = { row, source: readText(row.source), target: readText(row.target) }
  const untranslated = untranslatedFindings(checked)
  const findings =
    untranslated.length > 0 ? untranslated : checksFor(checked).flatMap((check) => check(checked))
  return mergeFindings(findings, row.target)
}
