/** The value below which a share `p` (0 to 1) of the values lies; NaN where there are none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? sorted[0] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Milliseconds as they are printed: "7.4 ms", "212 ms". */
export function milliseconds(value: number): string {
  return `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ms`
}

/** A rate or a count with its thousands apart. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US')

export const perSecond = (value: number): string => `${grouped(value)}/s`

export const times = (ours: number, other: number): string => `${(ours / other).toFixed(2)} ×`
