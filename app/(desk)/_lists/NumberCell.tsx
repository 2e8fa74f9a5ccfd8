interface NumberCellProps {
  number: string
  /** With what is counted, where no head stands above it. */
  inWords: string
}

/** A number under its head; on a phone, where rows have no heads, in words. */
export function NumberCell({ number, inWords }: NumberCellProps) {
  return (
    <td className="num">
      <span className="in-column">{number}</span>
      <span className="in-words">{inWords}</span>
    </td>
  )
}
