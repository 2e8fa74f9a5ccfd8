/** How long and how much a service may talk. Milliseconds, bytes, UTF-16 units. */
export interface MachineLimits {
  /** Until the first word, for services that stream. */
  firstWord: number
  whole: number
  bytes: number
  /** The longest draft of some Arabic: English takes about half as many letters again, never four times as many. */
  lengthFor: (arabic: string) => number
}

export const machineLimits: MachineLimits = {
  firstWord: 10_000,
  whole: 60_000,
  bytes: 2 * 1024 * 1024,
  lengthFor: (arabic) => Math.max(400, arabic.length * 4),
}
