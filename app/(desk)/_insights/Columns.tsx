import type { ReactNode } from 'react'

/** One part of a column; parts stand on one another in their order, the first at the bottom. */
export interface ColumnPart {
  /** Its look: a class of `insights.css`. */
  look: string
  value: number
}

export interface Column {
  key: string
  /** Under the column; empty where there is no room for every one. */
  label: string
  /** What the pointer is told. */
  title: string
  /** Each stack is a bar of its own; several stand side by side. */
  stacks: ColumnPart[][]
}

interface ColumnsProps {
  columns: Column[]
  /** What a full column stands for. */
  most: number
  /** Values with a line across, and how they are written. */
  ticks: { value: number; label: string }[]
}

/** A column chart that begins where the line begins; the table beside it says the same to a screen reader. */
export function Columns({ columns, most, ticks }: ColumnsProps) {
  const share = (value: number) => `${most === 0 ? 0 : (100 * value) / most}%`
  return (
    <div className="cols" aria-hidden="true">
      <div className="cols-ticks">
        {ticks.map(({ value, label }) => (
          <span key={value} style={{ insetBlockEnd: share(value) }}>
            <i>{label}</i>
          </span>
        ))}
      </div>
      <div className="cols-bars">
        {columns.map(({ key, label, title, stacks }) => (
          <div key={key} className="col" title={title}>
            <div className="col-stacks">
              {stacks.map((parts, index) => (
                <div key={parts[0]?.look ?? index} className="col-stack">
                  {parts
                    .filter(({ value }) => value > 0)
                    .map(({ look, value }) => (
                      <i key={look} className={look} style={{ blockSize: share(value) }} />
                    ))}
                </div>
              ))}
            </div>
            <span className="col-label">{label}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

/** What the looks in a chart mean. */
export function Key({ items }: { items: { look: string; label: string }[] }) {
  return (
    <ul className="key">
      {items.map(({ look, label }) => (
        <li key={look}>
          <i className={look} />
          {label}
        </li>
      ))}
    </ul>
  )
}

/** A section of Insights: a question, its answer in one line, the plot. */
export function Plot({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: ReactNode
  children: ReactNode
}) {
  return (
    <section className="plot" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="plot-lead">{lead}</p>
      {children}
    </section>
  )
}
