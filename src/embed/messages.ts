/** The language that an embedded slide and the page around it speak; documented for readers in content/guide/charts-in-slides.mdx. */
export const NAMESPACE = 'baepo';
export const VERSION = 1;

export const FORMATS = ['svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];

/** What the page around it may ask of a slide. */
export type HostMessage =
  | { type: 'step'; n: number }
  | { type: 'set'; query: string }
  | { type: 'get' }
  | { type: 'export'; format: Format; scale: number };

/** What a slide tells the page around it. */
export type SlideMessage =
  | { type: 'ready'; steps: number; width: number; height: number }
  | { type: 'size'; height: number }
  | { type: 'state'; query: string }
  | { type: 'step'; n: number }
  | { type: 'key'; key: string; code: string; shiftKey: boolean }
  | { type: 'file'; format: Format; data: string | Blob }
  | { type: 'error'; reason: string };

/** Longest query that is looked at; characters. Every state of every chart is far shorter. */
const LONGEST = 2000;
const LARGEST_SCALE = 8;

type Loose = Record<string, unknown>;

const record = (value: unknown): Loose | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : undefined;

const readers: Record<HostMessage['type'], (message: Loose) => HostMessage | undefined> = {
  step: ({ n }) => (Number.isInteger(n) && (n as number) >= 0 ? { type: 'step', n: n as number } : undefined),
  set: ({ query }) => (typeof query === 'string' && query.length <= LONGEST ? { type: 'set', query } : undefined),
  get: () => ({ type: 'get' }),
  export({ format, scale = 2 }) {
    const known = FORMATS.find((candidate) => candidate === format);
    const fits = typeof scale === 'number' && scale > 0 && scale <= LARGEST_SCALE;
    return known && fits ? { type: 'export', format: known, scale } : undefined;
  },
};

/** Reads a message of the host; undefined when it is not one of ours or not well formed. */
export function readMessage(data: unknown): HostMessage | undefined {
  const message = record(data);
  if (message?.ns !== NAMESPACE || message.v !== VERSION || typeof message.type !== 'string') return undefined;
  return Object.hasOwn(readers, message.type) ? readers[message.type as HostMessage['type']](message) : undefined;
}

/** The message as it is posted. */
export const envelope = <M extends SlideMessage | HostMessage>(message: M) => ({
  ns: NAMESPACE,
  v: VERSION,
  ...message,
});

/** Reads a message of a slide, for the page around it; only its type is checked, because the host asked for the frame. */
export function readSlideMessage(data: unknown): SlideMessage | undefined {
  const { ns, v, ...message } = record(data) ?? {};
  return ns === NAMESPACE && v === VERSION && typeof message.type === 'string' ? (message as SlideMessage) : undefined;
}
