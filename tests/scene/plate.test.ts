import { describe, expect, it } from 'vitest';
import type { RectMark, TextMark } from '../../src/scene/mark.ts';
import { plate } from '../../src/scene/plate.ts';
import { textWidth } from '../../src/scene/text-width.ts';

const draw = (...args: Parameters<typeof plate>) => plate(...args).children as [RectMark, TextMark];

describe('plate', () => {
  it('holds its text with the same room on both sides', () => {
    const [rect, text] = draw(10, 40, '커널(호스트 OS)', { size: 13, pad: 5 });
    expect(rect.x).toBe(10);
    expect(rect.width).toBe(textWidth('커널(호스트 OS)', 13) + 10);
    expect(text.x).toBe(rect.x + rect.width / 2);
    expect(rect.y + rect.height / 2).toBe(40);
  });

  it('stands around its middle when asked to', () => {
    const [rect] = draw(100, 40, '커널', { size: 13, anchor: 'middle' });
    expect(rect.x + rect.width / 2).toBe(100);
  });

  it('takes inks for ground and text', () => {
    const [rect, text] = draw(0, 0, '× 커널 고장', { size: 13, ink: 'on-fail', ground: 'fail', bold: true });
    expect(rect.fill).toEqual({ ink: 'fail' });
    expect(text).toMatchObject({ ink: 'on-fail', weight: 700 });
  });
});
