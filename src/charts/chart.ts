import type { Scene } from '../scene/mark.ts';
import type { Specification } from '../state/query.ts';

/** A control of a chart beside its drawing: which parameter it turns, and what the reader is told about it. */
export interface Knob {
  /** A key of the chart's specification. */
  param: string;
  label: string;
  /** A choice: its values in order, each with its name. Without it the knob is a range over the parameter's numbers. */
  options?: readonly { value: string; text: string }[];
  /** A range: smallest and largest number, the step, and how a number is said with its unit. */
  range?: { min: number; max: number; step: number; say(value: number): string };
}

/** A room for a drawing; px. */
export interface Box {
  width: number;
  height: number;
}

/**
 * What every chart can do without a page of its own: read a query, draw it, say it. Built pages, embedded slides, files and
 * tests go through this.
 */
export interface Chart {
  specification: Specification;
  /** The whole drawing as one scene, laid out for a width in px. */
  draw(query: string, options: { width: number }): Scene;
  /** What the drawing says in this state, in one or a few sentences. */
  sentence(query: string): string;
  /**
   * The drawing for a slide of 1280 x 720: it fits the box, nothing is written under 20 px, and lines are 1.5 times as heavy
   * as on a page.
   */
  slide(query: string, box: Box): Scene;
  /** The sentence under a slide: the point of this state in at most some 70 syllables. */
  point(query: string): string;
  /** The controls that go with a slide, two at most. */
  knobs: readonly Knob[];
  /** Spoken names of the parts of the slide's drawing that can be chosen, by id. */
  parts?(query: string): ReadonlyMap<string, string>;
  /** The query after a part was chosen; undefined when the part stands for nothing. */
  pick?(query: string, part: string): string | undefined;
}
