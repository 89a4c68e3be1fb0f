import { describe, expect, it } from 'vitest';
import { chart } from '../../../src/charts/placement/chart.ts';

const names = (query: string) => chart.parts?.(query) ?? new Map<string, string>();

describe('the names of the buildings', () => {
  it('say the letters that stand in them, as somebody reads them who sees the drawing', () => {
    const packed = names('strategy=most&moment=placed&fall=none');
    expect(packed.get('node/1')).toMatch(/^노드 1, 영역 1, 파드 [A-Z]+, 무너뜨리기$/);
    expect([...packed.values()].some((name) => name.includes('파드 없음'))).toBe(true);
  });

  it('follow the Pods when they appear elsewhere', () => {
    const letters = (moment: string) =>
      [...names(`strategy=most&fall=node&node=1&moment=${moment}`).values()].map(
        (name) => /파드 ([A-Z]+)/.exec(name)?.[1],
      );
    expect(letters('serving')).not.toEqual(letters('placed'));
  });
});
