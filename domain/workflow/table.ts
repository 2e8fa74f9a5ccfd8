import { refusal } from './refusals'
import type { Refusal } from './types'

interface Line<Stage extends string, Action extends string, Party extends string> {
  from: readonly Stage[]
  action: Action
  to: Stage
  who: readonly Party[]
}

interface Question<Stage extends string, Action extends string, Party extends string, Found> {
  lines: readonly (Line<Stage, Action, Party> & Found)[]
  kind: 'article' | 'translation'
  stage: Stage
  action: Action
  is: (party: Party) => boolean
}

/**
 * Finds the line of a stage table by which this person may act now. Somebody whom no line of the action admits
 * hears `role.missing` at every stage, and so does somebody whose colleague could act now; otherwise it is the
 * stage that is wrong.
 */
export function findTransition<Stage extends string, Action extends string, Party extends string, Found>(
  question: Question<Stage, Action, Party, Found>,
): { line: (Line<Stage, Action, Party> & Found) | null; refusal: Refusal | null } {
  const { kind, stage, action, is } = question
  const ofAction = question.lines.filter((line) => line.action === action)
  const mine = ofAction.filter((line) => line.who.some(is))
  if (mine.length === 0) return { line: null, refusal: missingRole(ofAction) }
  const line = mine.find(({ from }) => from.includes(stage))
  if (line) return { line, refusal: null }
  const colleagues = ofAction.filter(({ from, who }) => from.includes(stage) && who.some(isPerson))
  if (colleagues.length > 0) return { line: null, refusal: missingRole(colleagues) }
  return { line: null, refusal: refusal('stage.wrong', { details: { kind, stage, action } }) }
}

function isPerson(party: string): boolean {
  return party !== 'system'
}

function missingRole(lines: readonly { who: readonly string[] }[]): Refusal {
  return refusal('role.missing', { missing: [...new Set(lines.flatMap(({ who }) => who.filter(isPerson)))] })
}
