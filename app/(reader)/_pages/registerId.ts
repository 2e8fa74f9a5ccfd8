/** The id that an address names, as the database gives them: no zeros before, and no more than fit. */
export function registerId(part: string | undefined): number | null {
  return part && /^[1-9]\d{0,9}$/.test(part) && Number(part) < 2 ** 31 ? Number(part) : null
}
