import type { PersonId } from '@/domain/segments/types'

/**
 * Who may not approve: everyone whose words stand in the working copy and have not been approved since. Every
 * write goes through one of these, so that no way of bringing words in loses their author.
 */
type Authors = readonly PersonId[]

/** After a change by this person. */
export function withAuthor(authors: Authors, person: PersonId): PersonId[] {
  return unite(authors, [person])
}

/**
 * After an older revision was brought back: those who had written it count again, and so does the person who
 * restored it. Otherwise an author could have a colleague restore her words and approve them herself.
 */
export function authorsAfterRestore({
  current,
  revision,
  person,
}: {
  current: Authors
  revision: Authors
  person: PersonId
}): PersonId[] {
  return unite(current, revision, [person])
}

/** Rows that were merged, split or given each other's blocks share the authors of all of them. */
export function authorsOfRegrouped(rows: readonly { authors: Authors }[], person: PersonId): PersonId[] {
  return unite(...rows.map(({ authors }) => authors), [person])
}

function unite(...lists: Authors[]): PersonId[] {
  return [...new Set(lists.flat())].sort((one, other) => one - other)
}
