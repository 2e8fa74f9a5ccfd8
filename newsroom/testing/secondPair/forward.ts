import type { Person } from '../../person'
import { arabicSteps, articleActions } from './arabicSteps'
import { englishSteps, translationActions } from './englishSteps'
import type { Step, Story } from './story'

type Role = Person['actor']['roles'][number]

const arabic =
  (action: (typeof articleActions)[number]): Step =>
  (person, story) =>
    arabicSteps.moveArabic(person, story, articleActions.indexOf(action))
const english =
  (action: (typeof translationActions)[number]): Step =>
  (person, story) =>
    englishSteps.moveEnglish(person, story, translationActions.indexOf(action))

/** A story's way to its readers, and whose turn it is. */
const way: [Role, Step][] = [
  ['editor', arabic('submit')],
  ['editor', arabicSteps.approveArabic],
  ['editor', arabic('publish')],
  ['translator', english('claim')],
  ['translator', englishSteps.confirmAll],
  ['translator', english('submit')],
  ['reviewer', englishSteps.approveClean],
  ['reviewer', english('approve')],
  ['reviewer', english('publish')],
]

export const wholeWay = way.length

/** Those who have a role, in turn; every other time first those who have several, and meet their own work. */
function inTurn(hands: Person[], role: Role, turn: number): Person[] {
  const able = hands.filter(({ actor }) => actor.roles.includes(role))
  if (turn % 2 === 1) return able.sort((one, other) => other.actor.roles.length - one.actor.roles.length)
  const first = (turn / 2) % able.length
  return [...able.slice(first), ...able.slice(0, first)]
}

interface Forward {
  hands: Person[]
  /** How many steps of the way. */
  steps: number
  /** Decides who comes first among those who may. */
  turn: number
}

/** Brings a story forward by those whose turn it is, so that random steps meet it at every stage. */
export async function goForward(story: Story, { hands, steps, turn }: Forward): Promise<void> {
  for (const [role, step] of way.slice(0, steps))
    for (const person of inTurn(hands, role, turn)) await step(person, story, 0)
}
