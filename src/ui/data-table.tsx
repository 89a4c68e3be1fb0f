interface DataTableProps {
  caption: string;
  /** Heading of the first column. */
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
  /** Name of the row that the drawing shows now. */
  current?: string;
}

/** The table that stands behind a drawing. */
export function DataTable({ caption, corner, columns, rows, current }: DataTableProps) {
  return (
    <details class="data">
      <summary>표로 보기</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard. */}
      <section class="table" tabIndex={0} aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name} class={name === current ? 'now' : undefined}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
