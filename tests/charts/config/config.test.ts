import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/config/chart.ts';
import { type Params, specification } from '../../../src/charts/config/params.ts';
import { resultOf, waysWith } from '../../../src/charts/config/result.ts';
import { drawing } from '../../../src/charts/config/scene.ts';
import { exposure, sentence, table } from '../../../src/charts/config/summary.ts';
import { MOMENTS } from '../../../src/models/configuration/propagation.ts';
import { OBJECTS } from '../../../src/models/configuration/readers.ts';
import type { Mark, Scene } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';

const at = (query: string) => resultOf(parseQuery(specification, query).values);

interface Box {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxesOf(marks: readonly Mark[], dx = 0, dy = 0): Box[] {
  return marks.flatMap((mark) => {
    if (mark.mark === 'group') return boxesOf(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
    if (mark.mark !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    const left = mark.x + dx - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
    const { text, size } = mark;
    return [{ text, size, left, right: left + width, top: mark.y + dy - size * 0.75, bottom: mark.y + dy }];
  });
}

function check({ viewBox: [left, top, width, height], marks }: Scene, least: number): void {
  const boxes = boxesOf(marks);
  boxes.forEach((box, index) => {
    expect(box.size, box.text).toBeGreaterThanOrEqual(least);
    expect(box.left, box.text).toBeGreaterThanOrEqual(left - 1);
    expect(box.right, box.text).toBeLessThanOrEqual(left + width + 1);
    expect(box.top, box.text).toBeGreaterThanOrEqual(top - 1);
    expect(box.bottom, box.text).toBeLessThanOrEqual(top + height + 1);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      expect(apart, `'${box.text}' over '${other.text}'`).toBe(true);
    }
  });
}

describe('what the containers see', () => {
  it('is new in the volume alone after a sync', () => {
    expect(waysWith(at(''), 'new')).toEqual(['volume']);
    expect(waysWith(at(''), 'stale')).toEqual(['env', 'sub-path']);
    expect(sentence(at(''))).toContain('볼륨으로 넣은 파일만');
  });

  it('is left behind everywhere right after the change, and nowhere in a new Pod', () => {
    expect(waysWith(at('moment=changed'), 'stale')).toEqual(['env', 'volume', 'sub-path']);
    expect(waysWith(at('moment=restarted'), 'new')).toEqual(['env', 'volume', 'sub-path']);
  });

  it('is what it was when the change is refused', () => {
    for (const moment of MOMENTS) expect(waysWith(at(`moment=${moment}&immutable=yes`), 'same')).toHaveLength(3);
    expect(sentence(at('immutable=yes'))).toContain('거절합니다');
    expect(sentence(at('moment=before&immutable=yes'))).not.toContain('거절');
  });

  it('stands in the table, place by place', () => {
    expect(table(parseQuery(specification, '').values).rows.map(({ cells }) => cells)).toEqual([
      ['옛 값', '새 값', '새 값', '새 값'],
      ['옛 값', '옛 값', '새 값', '새 값'],
      ['옛 값', '옛 값', '옛 값', '새 값'],
      ['옛 값', '옛 값', '새 값', '새 값'],
      ['옛 값', '옛 값', '옛 값', '새 값'],
    ]);
  });
});

describe('who can read it', () => {
  const numbers = (query: string) =>
    boxesOf(drawing(at(query), 760).marks)
      .map(({ text }) => text)
      .filter((text) => /^\d$/.test(text));

  it('is numbered in the drawing, and etcd falls out with encryption', () => {
    expect(numbers('object=secret')).toEqual(['1', '2', '3', '4']);
    expect(numbers('object=secret&encrypted=yes')).toEqual(['1', '3', '4']);
    expect(exposure(at('object=secret'))).toContain('4가지');
    expect(exposure(at('object=secret&encrypted=yes'))).toContain('3가지');
  });
});

describe('every state', () => {
  const YES_NO = ['no', 'yes'] as const;
  const states = OBJECTS.flatMap((object) =>
    MOMENTS.flatMap((moment) =>
      YES_NO.flatMap((immutable) => YES_NO.map((encrypted): Params => ({ object, moment, immutable, encrypted }))),
    ),
  );
  it.each(states.map((values) => [formatQuery(specification, values), values] as const))(
    '?%s comes back from its query, and has no text on another, outside or too small',
    (query, values) => {
      expect(parseQuery(specification, query)).toEqual({ values, ignored: [] });
      check(chart.slide(query, { width: 1200, height: 450 }), 20);
      for (const width of [340, 1280]) {
        const scene = chart.draw(query, { width });
        check(scene, 13);
        expect(sceneToSvg(scene) + chart.point(query)).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );
});
