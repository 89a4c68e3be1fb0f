import { describe, expect, it } from 'vitest';
import { toHangul, toLatin, turned } from '../../src/search/layout.ts';

describe('keyboard layout', () => {
  it.each([
    ['zjsxpdlsj', '컨테이너'],
    ['Rhc', '꽃'],
    ['rhk', '과'],
    ['zxds', 'ㅋㅌㅇㄴ'],
  ])('%s writes %s', (latin, hangul) => expect(toHangul(latin)).toBe(hangul));

  it.each([
    ['애찯ㄱ', 'docker'],
    ['ㅔㅐㅇ', 'pod'],
    ['ㅏ8ㄴ', 'k8s'],
    ['쏘ㄷ', 'The'],
  ])('%s writes %s', (hangul, latin) => expect(toLatin(hangul)).toBe(latin));

  it('turns only what can be turned', () => {
    expect(turned('쿠qjspxltm')).toContain('쿠버네티스');
    expect(turned('애찯ㄱsms')).toContain('docker는');
    // A phone's first large letter is no Shift.
    expect(turned('Ehzj')).toContain('도커');
    expect(turned('컨테이너')).not.toContain('컨테이너');
  });
});
