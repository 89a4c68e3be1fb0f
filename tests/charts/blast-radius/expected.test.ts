import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateKey, type Rates, specification } from '../../../src/charts/blast-radius/expected-params.ts';
import { expectedOf } from '../../../src/charts/blast-radius/expected-result.ts';
import { expectedScene, rulerEnd } from '../../../src/charts/blast-radius/expected-scene.ts';
import { expectedSentence, expectedTable } from '../../../src/charts/blast-radius/expected-summary.ts';
import { specification as first } from '../../../src/charts/blast-radius/params.ts';
import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../../src/models/deployment/components.ts';
import type { Mark, TextMark } from '../../../src/scene/mark.ts';
import { sceneToSvg } from '../../../src/scene/svg.ts';
import { textWidth } from '../../../src/scene/text-width.ts';
import { formatQuery, parseQuery } from '../../../src/state/query.ts';

const INITIAL = parseQuery(specification, '').values;
const NONE = Object.fromEntries(Object.keys(specification).map((key) => [key, 0])) as Rates;
const expected = (change: Partial<Rates>, model: DeploymentModel, from = NONE) =>
  expectedOf({ ...from, ...change }).find((result) => result.model === model);

/** Texts with their place on the sheet. */
const texts = (marks: readonly Mark[], dx = 0, dy = 0): TextMark[] =>
  marks.flatMap((mark) =>
    mark.mark === 'group'
      ? texts(mark.children, dx + (mark.x ?? 0), dy + (mark.y ?? 0))
      : mark.mark === 'text'
        ? [{ ...mark, x: mark.x + dx, y: mark.y + dy }]
        : [],
  );

describe('expected app failures a year', () => {
  it('of one kernel failure are all six apps where they share it, and none where copies remain', () => {
    expect(expected({ 'kernel-rate': 1 }, 'traditional')?.below).toBe(6);
    expect(expected({ 'kernel-rate': 1 }, 'container')?.below).toBe(6);
    expect(expected({ 'kernel-rate': 1 }, 'virtualized')?.below).toBe(0);
    expect(expected({ 'kernel-rate': 1 }, 'kubernetes')?.below).toBe(0);
  });

  it('of the guest systems are as many in all as of one kernel: walls divide what falls at once, not the sum', () => {
    expect(expected({ 'guest-os-rate': 1 }, 'virtualized')).toMatchObject({ below: 6, layers: { 'guest-os': 6 } });
    expect(expected({ 'guest-os-rate': 1 }, 'container-on-vm')?.below).toBe(6);
  });

  it('of the runtime are those of dockerd', () => {
    expect(expected({ 'runtime-rate': 1 }, 'container')?.below).toBe(6);
    expect(expected({ 'runtime-rate': 1 }, 'container-on-vm')?.below).toBe(6);
    expect(expected({ 'runtime-rate': 1 }, 'kubernetes')?.below).toBe(0);
  });

  it('of the apps themselves stand apart; with copies a crash stops no app', () => {
    for (const model of DEPLOYMENT_MODELS) {
      const result = expected({ 'app-rate': 2 }, model);
      expect(result?.own).toBe(model === 'kubernetes' ? 0 : 12);
      expect(result?.below).toBe(0);
    }
  });

  it('grow in proportion to the rates', () => {
    for (const { model, own, below } of expectedOf(INITIAL)) {
      const twice = Object.fromEntries(Object.entries(INITIAL).map(([key, rate]) => [key, rate * 2])) as Rates;
      expect(expected({}, model, twice)?.own).toBeCloseTo(own * 2, 9);
      expect(expected({}, model, twice)?.below).toBeCloseTo(below * 2, 9);
    }
  });
});

describe('the sheet', () => {
  it('says who comes off worst, and who best', () => {
    expect(expectedSentence(expectedOf(INITIAL))).toBe(
      '아래층의 고장에 딸려 앱이 멈추는 일은 한 해에 VM 위의 컨테이너가 8.1회로 가장 많고, 쿠버네티스가 0.0회로 가장 적습니다.',
    );
    expect(expectedSentence(expectedOf(NONE))).toContain('어느 배포 모델에서나 한 해에 0.0회');
  });

  it('has its sums in the table', () => {
    const { columns, rows } = expectedTable(expectedOf(INITIAL));
    expect(rows.map(({ cells }) => cells[columns.indexOf('아래층에 딸려 멈춤')])).toEqual([
      '1.5회',
      '2.1회',
      '7.5회',
      '8.1회',
      '0.0회',
    ]);
  });

  it('shares no key of the address with the sheet above it', () => {
    for (const key of Object.keys(specification)) expect(Object.keys(first)).not.toContain(key);
  });

  it('has a ruler that ends at or after the longest bar', () => {
    expect([0, 0.05, 1.5, 8.1, 10, 312].map(rulerEnd)).toEqual([0.1, 0.1, 2, 10, 10, 500]);
  });

  const rates = fc.record(
    Object.fromEntries(
      Object.entries({
        'app-rate': [365, 1],
        'runtime-rate': [50, 2],
        'kernel-rate': [10, 10],
        'guest-os-rate': [10, 10],
        'hypervisor-rate': [10, 10],
        'hardware-rate': [2, 20],
      }).map(([key, [max = 1, parts = 1]]) => [key, fc.nat(max * parts).map((steps) => steps / parts)]),
    ) as Record<RateKey, fc.Arbitrary<number>>,
  );

  it('of any rates goes through the address, and is drawn without a label cut or on another', () => {
    fc.assert(
      fc.property(rates, fc.constantFrom(350, 760), (values, width) => {
        expect(parseQuery(specification, formatQuery(specification, values))).toEqual({ values, ignored: [] });
        const scene = expectedScene(expectedOf(values), width);
        expect(sceneToSvg(scene)).not.toMatch(/NaN|Infinity|undefined/);
        const boxes = texts(scene.marks).map(({ text, x, y, size, anchor = 'start' }) => {
          const wide = textWidth(text, size);
          const left = x - wide * { start: 0, middle: 0.5, end: 1 }[anchor];
          expect(size).toBeGreaterThanOrEqual(13);
          expect(left, text).toBeGreaterThanOrEqual(-1);
          expect(left + wide, text).toBeLessThanOrEqual(width + 12);
          return { text, left, right: left + wide, top: y - size * 0.75, bottom: y };
        });
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
            expect(apart, `'${box.text}' over '${other.text}' at ${width} px`).toBe(true);
          }
        }
      }),
    );
  });
});
