import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../../src/charts/catalogue.ts';
import { CHARTS } from '../../../src/charts/registry.ts';
import { viewOf } from '../../../src/embed/view.ts';
import { pptx } from '../../../src/export/pptx/deck.ts';
import type { Mark } from '../../../src/scene/mark.ts';
import { xmlFaults } from '../../scene/xml.ts';

const EMU = 9525;
const STORY = { steps: [{ query: '', title: '한 장면 & <둘>' }], name: '도면', number: 'X-00' };

/** The parts of a deck, as text. */
const partsOf = (deck: Uint8Array) =>
  new Map(Object.entries(unzipSync(deck)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const unescapeMarkup = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.mark === 'group' ? textsOf(mark.children) : mark.mark === 'text' ? [mark.text] : []));

describe.each(CHART_IDS)('a deck of %s', (id) => {
  const chart = CHARTS[id];
  const scene = viewOf(chart, STORY, '', 0);
  const slide = { title: STORY.steps[0]?.title ?? '', scene, notes: chart.sentence('') };
  const parts = partsOf(pptx([slide, slide]));

  it('has well-formed parts only', () => {
    for (const [name, xml] of parts) expect(xmlFaults(xml.replace(/^<\?xml[^>]*\?>\s*/, '')), name).toEqual([]);
  });

  it('names a type for every part, and every relation leads to one', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys())
      if (!name.endsWith('.rels') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`);
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue;
      const base = posix.join(posix.dirname(name), '..');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g))
        expect(parts.has(posix.join(base, target)), `${name}: ${target}`).toBe(true);
    }
  });

  it('says the same words as the drawing, in order, as text that can be edited', () => {
    const words = [...(parts.get('ppt/slides/slide1.xml') ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(
      ([, text = '']) => unescapeMarkup(text),
    );
    expect(words).toEqual(textsOf(scene.marks).filter(Boolean));
    expect(parts.get('ppt/notesSlides/notesSlide1.xml')).toContain(slide.notes.split(' ')[0]);
  });

  it('gives every shape a name of its own id', () => {
    const ids = [...(parts.get('ppt/slides/slide1.xml') ?? '').matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)];
    expect(new Set(ids.map(([, number]) => number)).size).toBe(ids.length);
    for (const [, number, name] of ids) if (number !== '1') expect(name).not.toBe('');
  });

  it('stays on the slide', () => {
    const xml = parts.get('ppt/slides/slide1.xml') ?? '';
    const boxes = [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].slice(1);
    expect(boxes.length).toBeGreaterThan(10);
    for (const [, x, y, , height] of boxes) {
      expect(Number(x) / EMU).toBeGreaterThan(-30);
      expect((Number(y) + Number(height)) / EMU).toBeLessThan(750);
    }
  });

  it('is the same file each time', () => {
    expect(pptx([slide])).toEqual(pptx([slide]));
  });
});

describe('a shape', () => {
  const one = (marks: readonly Mark[]) =>
    partsOf(pptx([{ title: 't', notes: '', scene: { viewBox: [0, 0, 1280, 720], title: 's', marks } }])).get(
      'ppt/slides/slide1.xml',
    ) ?? '';

  it('of a hatch is filled with the preset of its material', () => {
    const rect = { mark: 'rect', x: 0, y: 0, width: 10, height: 10 } as const;
    const presets = (
      [
        ['hardware', 'diagCross'],
        ['kernel-fail', 'wdUpDiag'],
        ['hypervisor', 'zigZag'],
        ['guest-os', 'wdDnDiag'],
        ['runtime-focus', 'pct20'],
        ['fallen', 'dkDnDiag'],
      ] as const
    ).map(([hatch, preset]) => [one([{ ...rect, fill: { hatch } }]), preset] as const);
    for (const [xml, preset] of presets) expect(xml).toContain(`<a:pattFill prst="${preset}">`);
  });

  it('lies where the drawing has it, to the pixel', () => {
    const xml = one([
      { mark: 'group', x: 100, y: 50, children: [{ mark: 'rect', x: 1, y: 2, width: 30, height: 40 }] },
    ]);
    expect(xml).toContain(`<a:off x="${101 * EMU}" y="${52 * EMU}"/><a:ext cx="${30 * EMU}" cy="${40 * EMU}"/>`);
  });

  it('that is turned keeps its size and carries its turn', () => {
    const xml = one([
      { mark: 'group', x: 100, y: 100, rotate: 90, children: [{ mark: 'rect', x: 10, y: -5, width: 20, height: 10 }] },
    ]);
    // Around the group's origin a quarter turn brings the middle (20, 0) to (0, 20).
    expect(xml).toContain(
      `rot="5400000"><a:off x="${90 * EMU}" y="${115 * EMU}"/><a:ext cx="${20 * EMU}" cy="${10 * EMU}"/>`,
    );
  });

  it('of a path is a freeform whose points are those of the path', () => {
    const xml = one([{ mark: 'path', d: 'M10 10H30V20Q20 30 10 20Z', stroke: 'line' }]);
    expect(xml).toContain(`<a:off x="${10 * EMU}" y="${10 * EMU}"/><a:ext cx="${20 * EMU}" cy="${20 * EMU}"/>`);
    expect(xml).toContain('<a:quadBezTo>');
    expect(xml).toContain('<a:close/>');
    expect(() => one([{ mark: 'path', d: 'M0 0C1 1 2 2 3 3' }])).toThrow("path command 'C'");
  });

  it('of dashes keeps their lengths as shares of the line', () => {
    expect(one([{ mark: 'path', d: 'M0 0H9', stroke: 'fail', weight: 2, dash: [5, 3] }])).toContain(
      '<a:ds d="250000" sp="150000"/>',
    );
  });
});
