/**
 * The drawing's vocabulary. A scene is plain data: coordinates in px at scale 1, y down, inks and materials instead of
 * colours. The page maps inks to CSS variables, files map them to literal colours.
 */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'sheet'
  | 'line'
  | 'line-soft'
  | 'fail'
  | 'fail-tint'
  | 'on-fail'
  | 'focus'
  | 'focus-tint';

export type Material = 'hardware' | 'kernel' | 'hypervisor' | 'guest-os' | 'runtime';
export type Tone = 'plain' | 'fail' | 'focus';

/** A hatch: a material in a tone, or one of the fills that are no material. */
export type Hatch = `${Material}` | `${Material}-${'fail' | 'focus'}` | 'fallen' | 'demand' | 'unmet' | 'earth';

export type Fill = { ink: Ink } | { hatch: Hatch };

interface Outline {
  stroke?: Ink;
  /** Line weight in px. */
  weight?: number;
  dash?: readonly number[];
}

export interface RectMark extends Outline {
  mark: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Fill;
}

/** A path of absolute M, L, H, V, Q and Z commands only, so that every output can follow it. */
export interface PathMark extends Outline {
  mark: 'path';
  d: string;
  fill?: Fill;
  round?: boolean;
}

export interface CircleMark extends Outline {
  mark: 'circle';
  x: number;
  y: number;
  r: number;
  fill?: Fill;
}

export interface TextMark {
  mark: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  weight?: 400 | 700;
  anchor?: 'start' | 'middle' | 'end';
  ink: Ink;
}

export interface GroupMark {
  mark: 'group';
  /** Origin of the children's coordinates. */
  x?: number;
  y?: number;
  /** Degrees, clockwise, around the group's origin. */
  rotate?: number;
  /** Id of the component that the group draws, for focus and picking. */
  part?: string;
  children: readonly Mark[];
}

export type Mark = RectMark | PathMark | CircleMark | TextMark | GroupMark;

export interface Scene {
  /** Left, top, width, height. */
  viewBox: readonly [number, number, number, number];
  /** What the drawing shows, in one sentence: the accessible name. */
  title: string;
  marks: readonly Mark[];
}

/** One decimal: server, browser and golden files agree to the byte, and the eye sees no more. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
