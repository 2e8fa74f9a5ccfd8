/** The strings of a value that should be a list of them; nothing where it is no list. */
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
