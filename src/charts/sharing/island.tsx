import { useMemo, useState } from 'preact/hooks';
import { parseQuery } from '../../state/query.ts';
import { useQueryState } from '../../state/use-query-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { IgnoredNote } from '../../ui/ignored-note.tsx';
import { SceneView } from '../../ui/scene-view.tsx';
import { TitleBlock } from '../../ui/title-block.tsx';
import { Controls, FEW } from './controls.tsx';
import { APPS, type Params, specification } from './params.ts';
import { type Division, resultOf } from './result.ts';
import { drawing, scene } from './scene.ts';
import { APP_NAMES, announcement, conditions, readout, table, WALL_NAMES, WALL_NOTES } from './summary.ts';

interface SharingProps {
  /** The state that the server draws; a query string. */
  query?: string;
  /** Whether the page's address holds the state. */
  bound?: boolean;
  /** Number of the drawing in its title block. */
  number: string;
  /** `few`: two knobs, for articles. */
  controls?: 'few' | 'all';
}

const KEYS = Object.keys(specification) as (keyof Params)[];

function Readout({ division, params }: { division: Division; params: Params }) {
  const { words, note } = readout(division, params);
  return (
    <div class="read">
      <p class="n">
        {words.map((piece) =>
          typeof piece === 'string' ? piece : <b class={piece.lacking ? 'lacks' : undefined}>{piece.figure}</b>,
        )}
      </p>
      <p class="sub">{note}</p>
    </div>
  );
}

function Key() {
  return (
    <ul class="key">
      {APPS.map((app) => (
        <li key={app}>
          <b>{app}</b> {APP_NAMES[app]}
        </li>
      ))}
      <li>
        <svg width="30" height="18" aria-hidden="true">
          <rect width="30" height="18" fill="url(#h-demand)" />
        </svg>
        받아서 쓰는 양
      </li>
      <li>
        <svg width="30" height="18" aria-hidden="true">
          <rect width="30" height="18" fill="url(#h-unmet)" />
        </svg>
        받지 못한 양
      </li>
      <li>
        <svg width="38" height="18" class="bare" aria-hidden="true" fill="none" stroke="currentColor">
          <path d="M4 2v14" stroke-width="1.25" stroke-dasharray="2.5 3" />
          <path d="M4 9h28m-6-4l6 4-6 4" stroke-width="1.5" />
        </svg>
        똑같이 나눈 자리에서 벽이 움직인 거리
      </li>
    </ul>
  );
}

/** The sharing chart: four apps, one server, and three kinds of walls between them. */
export default function Sharing({ query = '', bound = false, number, controls = 'few' }: SharingProps) {
  const state = useQueryState(specification, query, bound);
  const params = state.values;
  const [commits, setCommits] = useState(0);
  const commit = () => setCommits(commits + 1);
  // Only what the reader has settled on is announced, never the values on the way there.
  const said = useMemo(() => (commits > 0 ? announcement(params) : ''), [commits]);
  const results = resultOf(params);
  const reset = () => {
    state.set(parseQuery(specification, query).values);
    commit();
  };
  return (
    <div class="sheet sharing" data-chart="sharing">
      <IgnoredNote ignored={state.ignored} />
      <Controls params={params} all={controls === 'all'} onSlide={state.set} onCommit={commit} />
      <div class="shares">
        {results.map((division) => (
          <section class="building" key={division.walls}>
            <div class="hd">
              <h3>{WALL_NAMES[division.walls]}</h3>
              <p>{WALL_NOTES[division.walls]}</p>
            </div>
            <SceneView class="house" drawing={division.walls} scene={drawing(division, params)} />
            <Readout division={division} params={params} />
          </section>
        ))}
      </div>
      <Key />
      <DataTable caption="벽마다 앱이 받는 CPU" corner="벽과 앱" {...table(results)} />
      <TitleBlock
        cells={[
          ['도면', number],
          ['조건', conditions(params, controls === 'all' ? KEYS : FEW)],
        ]}
        href={`/charts/sharing/${state.query && `?${state.query}`}`}
        scene={() => scene(results, params, { width: 1080 })}
        file="sharing"
        onReset={state.query === query ? undefined : reset}
      />
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
