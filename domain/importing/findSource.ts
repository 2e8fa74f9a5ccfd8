import { fold } from '@/domain/text/fold'
import type { NamedSource } from './types'

const generic =
  /^(?:ال)?(?:وكاله|صحيفه|جريده|موقع|قناه|اذاعه|راديو|تلفزيون|شبكه|مجله|شبكه قنوات|the|agency|newspaper)\s+/
const genericTail = /\s+(?:news agency|newspaper|agency|website|channel)$/

const plain = (name: string): string => {
  const folded = fold(name)
  const bare = folded.replace(generic, '').replace(genericTail, '')
  return bare === '' ? folded : bare
}

const indexes = new WeakMap<readonly NamedSource[], Map<string, NamedSource>>()

function indexOf(register: readonly NamedSource[]): Map<string, NamedSource> {
  const known = indexes.get(register)
  if (known) return known
  const index = new Map<string, NamedSource>()
  for (const source of register) {
    for (const name of [source.nameAr, source.nameEn, ...source.aliasesAr, ...source.aliasesEn]) {
      for (const key of [fold(name), plain(name)]) if (key !== '' && !index.has(key)) index.set(key, source)
    }
  }
  indexes.set(register, index)
  return index
}

/**
 * The source with this name or alias, however it is spelled, with or without وكالة، صحيفة، موقع، قناة before it and
 * an abbreviation in brackets after it; null when the register knows none.
 */
export function findSource<T extends NamedSource>(name: string, register: readonly T[]): T | null {
  const index = indexOf(register) as Map<string, T>
  const [, before = '', inside = ''] = /^([^()]{0,80})\(([^()]{1,40})\)\s*$/.exec(name.trim()) ?? []
  const isAgency = before.trim() === '' || generic.test(`${fold(before)} `)
  for (const candidate of [name, before, isAgency ? inside : '']) {
    const found = index.get(fold(candidate)) ?? index.get(plain(candidate))
    if (found) return found
  }
  return null
}
