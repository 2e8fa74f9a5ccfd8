import type { PersonId } from '@/domain/segments/types'
import type { LockedStory } from '../stories/load'
import type { TranslationRecord } from '../stories/types'

/**
 * Whoever has a story's English in hand may see it under embargo; once it is out of hand, no longer. `changed` is the
 * translation as it is about to be.
 */
export function assigneesOf({ translations }: LockedStory, changed: TranslationRecord): PersonId[] {
  const all = [...translations.filter(({ id }) => id !== changed.id), changed]
  const people = all.flatMap(({ translator, reviewer }) => [translator, reviewer])
  return [...new Set(people.filter((person) => person !== null))]
}
