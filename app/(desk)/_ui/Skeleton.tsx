/** Hairlines where rows will stand, while a page loads. */
export function Skeleton({ rows = 6, label }: { rows?: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <i key={row} />
      ))}
    </div>
  )
}
