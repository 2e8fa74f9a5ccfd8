const deepest = 100

/** The place after a text that begins at `start`. */
function afterText(json: string, start: number): number {
  let place = start + 1
  while (place < json.length && json[place] !== '"') place += json[place] === '\\' ? 2 : 1
  return place + 1
}

/**
 * Whether JSON is nested deeper than any document of ours: what walks through it would run out of stack. Looks at each
 * character once, whatever it is given.
 */
export function isDeep(json: string): boolean {
  let depth = 0
  for (let place = 0; place < json.length; ) {
    const token = json[place]
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    if (depth > deepest) return true
    place = token === '"' ? afterText(json, place) : place + 1
  }
  return false
}
