import type { ReactNode } from 'react'
import { RowKeys } from './RowKeys'

export interface Column {
  label: string
  /** Its cells are numbers: they stand at the inline end, under their head. */
  isNumber?: boolean
}

interface ListTableProps {
  /** What is listed, for its columns' widths. */
  of: 'articles' | 'translations' | 'sources' | 'terms' | 'profiles'
  columns: Column[]
  /** One `tr` a row, its first link marked `data-row`. */
  children: ReactNode
}

/** A list of the desk: a head, hairlines, and rows that the arrow keys go through. */
export function ListTable({ of, columns, children }: ListTableProps) {
  return (
    <RowKeys className="list">
      <table className={`tbl ${of}`}>
        <thead>
          <tr>
            {columns.map(({ label, isNumber }) => (
              <th key={label} scope="col" className={isNumber ? 'num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </RowKeys>
  )
}
