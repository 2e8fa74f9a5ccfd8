/** The parts of a text, without the spaces around them and without empty ones: its lines, or what stands between others. */
export const partsOf = (text: string, between: string | RegExp = '\n'): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
