interface AsTableProps {
  summary: string
  caption: string
  heads: string[]
  /** The first cell of a row is its head. */
  rows: string[][]
}

/** The numbers of a plot, for reading one by one. */
export function AsTable({ summary, caption, heads, rows }: AsTableProps) {
  return (
    <details className="as-table">
      <summary>{summary}</summary>
      <div className="as-table-scroll">
        <table className="tbl">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, index) => (
                <th key={head} scope="col" className={index > 0 ? 'num' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={heads[index + 1]} className="num">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
