/** Somebody who was chosen from the list of names, as her name stands in the text. */
export interface Chosen {
  id: number
  name: string
}

/** Who is still mentioned in a text of those who were chosen while it was written, each once. */
export function mentionsIn(text: string, chosen: readonly Chosen[]): Chosen[] {
  const kept = chosen.filter(({ name }) => text.includes(`@${name}`))
  return [...new Map(kept.map((one) => [one.id, one])).values()]
}

export interface NamedPart {
  text: string
  isName: boolean
  /** Where it begins. */
  at: number
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text in parts: the names that are called in it, and what stands between them. */
export function splitAtNames(text: string, names: readonly string[]): NamedPart[] {
  const known = names.filter((name) => name !== '').sort((a, b) => b.length - a.length)
  if (known.length === 0) return [{ text, isName: false, at: 0 }]
  let at = 0
  return text
    .split(new RegExp(`(@(?:${known.map(escaped).join('|')}))`, 'u'))
    .map((part, index) => {
      const place = at
      at += part.length
      return { text: part, isName: index % 2 === 1, at: place }
    })
    .filter((part) => part.text !== '')
}
