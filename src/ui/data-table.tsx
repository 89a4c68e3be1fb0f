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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section with a name would be one more landmark for each chart. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
      <div class="table" tabIndex={0} role="group" aria-label={caption}>
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
      </div>
    </details>
  );
}
