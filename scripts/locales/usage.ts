import { type Messages, pluralBases } from './messages'

const literalUse = /(?:\bt\(\s*|\bi18nKey=\{?\s*)(['"])([\w-]+:[\w.-]+)\1/g

/** The message names that a source file uses literally with their namespace, such as `t('desk:today.empty')`. */
export function namesUsedIn(source: string): string[] {
  return [...source.matchAll(literalUse)].map(([, , name]) => name ?? '')
}

/** The names among `used` that no message answers to: neither itself, nor its plural, nor a context of it. */
export function unknownNames(used: readonly string[], messages: Messages): string[] {
  const plurals = pluralBases(messages)
  const names = [...messages.keys()]
  const isKnown = (name: string) =>
    messages.has(name) || plurals.has(name) || names.some((each) => each.startsWith(`${name}_`))
  return [...new Set(used)].filter((name) => !isKnown(name)).sort()
}
