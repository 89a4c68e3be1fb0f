import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Swatch } from '../../ui/swatch.tsx';
import { MODEL_NAMES } from '../model-names.ts';
import { GLYPHS } from './glyphs.ts';
import type { Failure } from './params.ts';
import { everyResult, type ModelResult } from './result.ts';
import { cellHint, cellWords, FAILURE_NAMES, OVERVIEW_WORDS } from './summary.ts';

interface OverviewProps {
  /** The failure that the drawing shows. */
  failure: Failure;
  /** Whether there is a script: without one the cells are no buttons. */
  alive: boolean;
  /** The reader chose a failure, and the building to see it in. */
  onChoose(failure: Failure, model: ModelResult['model']): void;
}

const STEPS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One failure in one model: a slab as wide as the cell, of which the share that falls is hatched. */
function Cell({ failure, result, alive }: { failure: Failure; result: ModelResult; alive: boolean }) {
  const { count, note, share } = cellWords(result);
  const hatch = failure === 'app' ? 'fallen' : `${GLYPHS[failure]}-fail`;
  return (
    <>
      {share > 0 && (
        <svg aria-hidden="true">
          <rect width={`${Math.round(share * 1000) / 10}%`} height="100%" fill={`url(#h-${hatch})`} />
        </svg>
      )}
      <span class="of">
        {count}
        {note && <small>{note}</small>}
      </span>
      {alive && <span class="sr">{cellHint(result, failure)}</span>}
    </>
  );
}

/** Every failure against every model, at one glance. A cell leads to its building; all cells are one tab stop. */
export function Overview({ failure, alive, onChoose }: OverviewProps) {
  const rows = everyResult();
  const [stop, setStop] = useState<readonly [number, number]>();
  const [stopRow, stopColumn] = stop ?? [rows.findIndex((row) => row.failure === failure), 0];
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTableSectionElement>) => {
    const step = STEPS[event.key];
    const cell = (event.target as Element).closest('td');
    const body = event.currentTarget;
    if (!step || !cell) return;
    const row = (cell.parentElement as HTMLTableRowElement).sectionRowIndex + step[0];
    // The row's name is its first cell.
    const column = cell.cellIndex - 1 + step[1];
    const next = body.rows[row]?.cells[column + 1]?.querySelector('button');
    if (!next) return;
    event.preventDefault();
    setStop([row, column]);
    next.focus();
  };
  return (
    <div class="matrix">
      <table>
        <caption>
          <b>{OVERVIEW_WORDS.title}</b> {OVERVIEW_WORDS.key}
        </caption>
        <thead>
          <tr>
            <th scope="col">{OVERVIEW_WORDS.corner}</th>
            {rows[0]?.results.map(({ model }) => (
              <th scope="col" key={model}>
                {MODEL_NAMES[model]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {rows.map(({ failure: name, results }, row) => (
            <tr key={name} class={name === failure ? 'now' : undefined}>
              <th scope="row">
                <span>
                  <Swatch of={GLYPHS[name]} />
                  {FAILURE_NAMES[name]}
                </span>
              </th>
              {results.map((result, column) => (
                <td key={result.model}>
                  {alive ? (
                    <button
                      type="button"
                      class={`cell ${cellWords(result).kind}`}
                      tabIndex={row === stopRow && column === stopColumn ? 0 : -1}
                      onClick={() => {
                        setStop([row, column]);
                        onChoose(name, result.model);
                      }}
                    >
                      <Cell failure={name} result={result} alive={alive} />
                    </button>
                  ) : (
                    <span class={`cell ${cellWords(result).kind}`}>
                      <Cell failure={name} result={result} alive={alive} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
