/** Pages to name: the first, those around this one, the last; `before` and `after` stand for those left out. */
export function pagesShown(page: number, last: number): (number | 'before' | 'after')[] {
  const near = [page - 1, page, page + 1].filter((each) => each > 1 && each < last)
  const [first = 1, end = last] = [near[0], near.at(-1)]
  return [
    1,
    ...(first > 2 && near.length > 0 ? ['before' as const] : []),
    ...near,
    ...(end < last - 1 && near.length > 0 ? ['after' as const] : []),
    ...(last > 1 ? [last] : []),
  ]
}
