/** Shows only after a second: what is quicker needs no sign of waiting. */
export function Spinner() {
  return <span className="spin" aria-hidden />
}
