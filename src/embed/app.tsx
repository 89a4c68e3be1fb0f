import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chart } from '../charts/chart.ts';
import { parseQuery } from '../state/query.ts';
import { overlay, readAddress } from './address.ts';
import { answer } from './answer.ts';
import { forwardKeys, framed, giveFocusBack, moveByKeys, tell } from './frame.ts';
import { readMessage } from './messages.ts';
import { SlideView } from './slide-view.tsx';
import { type Story, viewOf } from './view.ts';

interface AppProps {
  chart: Chart;
  story: Story;
  /** Query string of the page's address. */
  search: string;
}

/** A slide that lives in a frame: it takes steps and states from the page around it, and says what became of them. */
export function App({ chart, story, search }: AppProps) {
  const [{ frame, query: first, ignored: refused }] = useState(() =>
    readAddress(search, chart.specification, story.steps),
  );
  const [state, setState] = useState({ query: first, step: frame.step });
  const [ignored, setIgnored] = useState(refused);
  const [said, say] = useState('');
  // Messages come between two drawings; they must see the newest state.
  const now = useRef(state);

  const show = (next: typeof state) => {
    const before = now.current;
    now.current = next;
    setState(next);
    setIgnored([]);
    say(chart.point(next.query));
    tell({ type: 'state', query: next.query });
    if (next.step !== before.step) tell({ type: 'step', n: next.step });
  };
  const go = (step: number) => {
    const view = story.steps[step];
    if (view) show({ query: view.query, step });
    else tell({ type: 'error', reason: `장면은 0부터 ${story.steps.length - 1}까지입니다: ${step}` });
  };
  const set = (text: string) => {
    const query = overlay(chart.specification, '', text);
    const { ignored: wrong } = parseQuery(chart.specification, query);
    show({ query, step: now.current.step });
    setIgnored(wrong);
    for (const { key, text: value, accepts } of wrong)
      tell({ type: 'error', reason: `${key}=${value}: 쓸 수 있는 값은 ${accepts}` });
  };

  useEffect(() => {
    if (framed()) return;
    const stops = [giveFocusBack(), moveByKeys((by) => go(now.current.step + by))];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => {
    if (!framed()) return;
    const greet = () => {
      tell({ type: 'ready', steps: story.steps.length, width: 1280, height: 720 });
      tell({ type: 'state', query: now.current.query });
    };
    const size = () => tell({ type: 'size', height: Math.round((document.documentElement.clientWidth * 9) / 16) });
    const listen = ({ source, data }: MessageEvent) => {
      if (source !== window.parent) return;
      // reveal.js says this when the slide around the frame comes into view.
      if (data === 'slide:start') return greet();
      const message = readMessage(data);
      if (message?.type === 'step') go(message.n);
      if (message?.type === 'set') set(message.query);
      if (message?.type === 'get') greet();
      if (message?.type === 'export') answer(message, viewOf(chart, story, now.current.query), frame);
    };
    addEventListener('message', listen);
    addEventListener('resize', size);
    const stops = [giveFocusBack(), ...(frame.keys === 'forward' ? [forwardKeys()] : [])];
    greet();
    size();
    return () => {
      removeEventListener('message', listen);
      removeEventListener('resize', size);
      for (const stop of stops) stop();
    };
  }, []);

  return (
    <SlideView
      chart={chart}
      story={story}
      frame={frame}
      {...state}
      ignored={ignored}
      said={said}
      onStep={go}
      onQuery={(query) => show({ query, step: state.step })}
    />
  );
}
