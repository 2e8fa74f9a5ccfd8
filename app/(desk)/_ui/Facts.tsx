import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
}

/** Label over value, side by side in a page's bar. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
