import { describe, expect, it } from 'vitest';
import { FAILURES, specification } from '../../src/charts/blast-radius/params.ts';
import { resultOf } from '../../src/charts/blast-radius/result.ts';
import { scene } from '../../src/charts/blast-radius/scene.ts';
import type { Scene } from '../../src/scene/mark.ts';
import { HATCHES } from '../../src/scene/material.ts';
import { hatchesIn, sceneToSvg } from '../../src/scene/svg.ts';
import { parseQuery } from '../../src/state/query.ts';
import { xmlFaults } from './xml.ts';

const drawing = (fail: string): Scene =>
  scene(resultOf(parseQuery(specification, `fail=${fail}`).values), fail as (typeof FAILURES)[number], { width: 1320 });

describe.each(FAILURES)('the SVG file of %s', (fail) => {
  const svg = sceneToSvg(drawing(fail));

  it('is well-formed XML', () => {
    expect(xmlFaults(svg)).toEqual([]);
  });

  it('needs no style sheet and nothing from outside', () => {
    expect(svg).not.toMatch(/\sclass=|\sstyle=|<style|<script|<image|<use|var\(|currentColor/);
    expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('uses only what a PPTX can follow', () => {
    expect(svg).not.toMatch(/<(clipPath|mask|filter|textPath)|mix-blend/);
  });

  it('defines every hatch that it uses, and no other', () => {
    const used = new Set([...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]));
    const defined = [...svg.matchAll(/<pattern id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(used.size);
  });

  it('has coordinates of one decimal at most', () => {
    // Hatches are tiles with weights of their own; everything that the builder placed is rounded.
    const placed = svg.replace(/<defs>.*<\/defs>/, '');
    expect(placed.match(/\s(x|y|d|cx|cy|r|width|height|transform)="[^"]*\d\.\d{2,}[^"]*"/g)).toBeNull();
    expect(placed).not.toMatch(/NaN|Infinity|undefined|-0[^.\d]/);
  });
});

describe('sceneToSvg', () => {
  const marks = [{ mark: 'text', x: 0, y: 10, text: 'a < b & "c"', size: 13, ink: 'ink' }] as const;
  const small: Scene = { viewBox: [0, 0, 100, 20], title: 'A & B', marks };

  it('escapes what a text holds', () => {
    expect(xmlFaults(sceneToSvg(small))).toEqual([]);
    expect(sceneToSvg(small)).toContain('a &lt; b &amp; ');
  });

  it('paints the sheet, or leaves it out for a slide with a ground of its own', () => {
    expect(sceneToSvg(small, 'dark')).toContain('fill="#0f2947"');
    expect(sceneToSvg(small, 'dark', 'transparent')).not.toContain('<rect');
  });

  it('finds hatches at any depth', () => {
    const rect = { mark: 'rect', x: 0, y: 0, width: 1, height: 1, fill: { hatch: 'kernel' } } as const;
    const nested = { mark: 'group', children: [{ mark: 'group', children: [rect] }] } as const;
    expect([...hatchesIn([nested])]).toEqual(['kernel']);
    expect(HATCHES).toContain('kernel');
  });
});
