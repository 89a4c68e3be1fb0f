import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface DataTableProps {
  caption: string;
  /** Heading of the first column. */
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
  /** Name of the row that the drawing shows now. */
  current?: string;
}

function Table({ caption, corner, columns, rows, current }: DataTableProps) {
  return (
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
  );
}

/** The table that stands behind a drawing. While it is closed it is left as it was: a dragged slider has a frame's time. */
export function DataTable(props: DataTableProps) {
  const [open, setOpen] = useState(false);
  const drawn = useRef<VNode>();
  if (open || !drawn.current) drawn.current = <Table {...props} />;
  return (
    <details class="data" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>표로 보기</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls; a section with a name would be one more landmark for each chart. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard. */}
      <div class="table" tabIndex={0} role="group" aria-label={props.caption}>
        {drawn.current}
      </div>
    </details>
  );
}
