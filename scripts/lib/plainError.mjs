/** Trouble that a person can understand and act on: shown as one sentence, without a stack. */
export class PlainError extends Error {
  name = 'PlainError'
}

/** Ends the process with code 1; a PlainError shows its sentence only, a bug shows its stack too. */
export function exitWithError(error) {
  console.error(error instanceof PlainError ? `\n${error.message}\n` : error)
  process.exit(1)
}
