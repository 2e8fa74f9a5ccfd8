export interface UnionFind {
  /** The representative of a member's group; a stranger is a group by itself. */
  find: (member: string) => string
  join: (a: string, b: string) => void
}

/** Groups that grow together, with path halving: practically linear. */
export function unionFind(): UnionFind {
  const parents = new Map<string, string>()
  const parentOf = (member: string) => parents.get(member) ?? member
  const find = (member: string) => {
    let at = member
    while (parentOf(at) !== at) {
      const next = parentOf(parentOf(at))
      parents.set(at, next)
      at = next
    }
    return at
  }
  const join = (a: string, b: string) => {
    const [rootA, rootB] = [find(a), find(b)]
    if (rootA !== rootB) parents.set(rootB, rootA)
  }
  return { find, join }
}
