/** Back to the field of the row in hand, else to the row. */
export function leaveSearch(): void {
  const row = document.querySelector<HTMLElement>('article[aria-current=true]')
  const field = row?.querySelector<HTMLElement>('[data-field]')
  ;(field ?? row)?.focus({ preventScroll: true })
}
