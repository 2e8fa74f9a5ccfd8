/** What a list's address says, read safely: one value a name, at most 200 characters. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

export type Address = Record<string, string>

export async function readAddress(searchParams: SearchParams): Promise<Address> {
  const entries = Object.entries(await searchParams)
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value.slice(0, 200)]] : [],
    ),
  )
}

/** One of the values that exist, or nothing. */
export function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((each) => each === value)
}

export function idIn(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The address with some of it changed; a change of the filters goes back to the first page. */
export function withChanges(
  path: string,
  address: Address,
  changes: Record<string, string | undefined>,
): string {
  const { after: _page, ...kept } = address
  const next = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...kept, ...changes })) if (value) next.set(name, value)
  const query = next.toString()
  return query ? `${path}?${query}` : path
}
