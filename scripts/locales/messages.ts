/** One language's messages by their full name, such as `desk:today.empty`. */
export type Messages = ReadonlyMap<string, string>

/** Flattens a namespace file: nested keys are joined with dots. A value that is no text throws. */
export function flatten(namespace: string, content: unknown): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (value: unknown, path: string[]) => {
    if (typeof value === 'string') found.set(`${namespace}:${path.join('.')}`, value)
    else if (isRecord(value)) for (const [key, each] of Object.entries(value)) visit(each, [...path, key])
    else throw new Error(`${namespace}:${path.join('.')} is neither a text nor a group of texts`)
  }
  visit(content, [])
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const pluralEnding = /_(?:zero|one|two|few|many|other)$/

/** The names that come in plural forms in any of these languages, without their endings. */
export function pluralBases(...languages: Messages[]): Set<string> {
  const names = languages.flatMap((messages) => [...messages.keys()])
  return new Set(names.filter((name) => name.endsWith('_other')).map((name) => name.replace(/_other$/, '')))
}

/** The messages grouped by base name: the forms of a plural together, each other message alone. */
export function groupByBase(
  messages: Messages,
  plurals: ReadonlySet<string>,
): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>()
  for (const [name, text] of messages) {
    const stem = name.replace(pluralEnding, '')
    const base = plurals.has(stem) ? stem : name
    const form = base === name ? '' : name.slice(base.length + 1)
    const group = groups.get(base) ?? new Map<string, string>()
    groups.set(base, group.set(form, text))
  }
  return groups
}

/** The variables and tags of a text, such as `{{count}}` and `<strong>`, sorted. */
export function holesOf(text: string): string[] {
  const variables = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => `{{${name}}}`)
  const tags = [...text.matchAll(/<\/?(\w+)\s*\/?>/g)].map(([, name]) => `<${name}>`)
  return [...new Set([...variables, ...tags])].sort()
}
