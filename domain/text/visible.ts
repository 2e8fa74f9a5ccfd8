/** How the editor shows characters that cannot be seen: a mark to draw, and a name to look up in `locales/`. */
export interface VisibleMark {
  mark: string
  name: InvisibleName
}

export type InvisibleName =
  | 'tab'
  | 'lineFeed'
  | 'nbsp'
  | 'narrowNbsp'
  | 'softHyphen'
  | 'zwsp'
  | 'zwnj'
  | 'zwj'
  | 'wordJoiner'
  | 'bom'
  | 'lrm'
  | 'rlm'
  | 'alm'
  | 'embedding'
  | 'override'
  | 'isolate'
  | 'popDirection'
  | 'tatweel'
  | 'space'

const marks: Record<string, VisibleMark> = {
  ' ': { mark: '·', name: 'space' },
  '\t': { mark: '⇥', name: 'tab' },
  '\n': { mark: '↵', name: 'lineFeed' },
  '\u00A0': { mark: '⍽', name: 'nbsp' },
  '\u202F': { mark: '⍽', name: 'narrowNbsp' },
  '\u00AD': { mark: '¬', name: 'softHyphen' },
  '\u200B': { mark: '|', name: 'zwsp' },
  '\u200C': { mark: '‹|›', name: 'zwnj' },
  '\u200D': { mark: '›|‹', name: 'zwj' },
  '\u2060': { mark: '⁀', name: 'wordJoiner' },
  '\uFEFF': { mark: '⁀', name: 'bom' },
  '\u200E': { mark: '→', name: 'lrm' },
  '\u200F': { mark: '←', name: 'rlm' },
  '\u061C': { mark: '←', name: 'alm' },
  '\u202A': { mark: '⇢', name: 'embedding' },
  '\u202B': { mark: '⇠', name: 'embedding' },
  '\u202C': { mark: '⇥', name: 'popDirection' },
  '\u202D': { mark: '⇒', name: 'override' },
  '\u202E': { mark: '⇐', name: 'override' },
  '\u2066': { mark: '⟦', name: 'isolate' },
  '\u2067': { mark: '⟦', name: 'isolate' },
  '\u2068': { mark: '⟦', name: 'isolate' },
  '\u2069': { mark: '⟧', name: 'popDirection' },
  ـ: { mark: '▬', name: 'tatweel' },
}

/** The mark for one character, or null when it can be seen. */
export const visibleMark = (char: string): VisibleMark | null =>
  Object.hasOwn(marks, char) ? (marks[char] ?? null) : null

export interface VisiblePlace extends VisibleMark {
  /** Offset of the character in the text, in UTF-16 units. */
  at: number
  char: string
}

/** Every character of a text that cannot be seen, in order. */
export function visiblePlaces(text: string): VisiblePlace[] {
  const places: VisiblePlace[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    const found = visibleMark(char)
    if (found) places.push({ ...found, at, char })
  }
  return places
}
