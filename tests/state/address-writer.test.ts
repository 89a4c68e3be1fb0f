import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressWriter, WRITE_EVERY } from '../../src/state/address-writer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('writing the address', () => {
  it('happens at once when nothing was written lately', () => {
    const write = vi.fn();
    const ask = addressWriter(write, Date.now);
    ask('a=1');
    expect(write.mock.calls).toEqual([['a=1']]);
    vi.advanceTimersByTime(WRITE_EVERY);
    ask('a=2');
    expect(write.mock.calls).toEqual([['a=1'], ['a=2']]);
  });

  it('of a slider that is dragged for ten seconds stays far under the hundred that Safari allows, and ends with the last state', () => {
    const write = vi.fn();
    const ask = addressWriter(write, Date.now);
    for (let frame = 0; frame < 600; frame += 1) {
      ask(`a=${frame}`);
      vi.advanceTimersByTime(1000 / 60);
    }
    vi.advanceTimersByTime(WRITE_EVERY);
    expect(write.mock.calls.length).toBeLessThanOrEqual(10_000 / WRITE_EVERY + 2);
    expect(write.mock.lastCall).toEqual(['a=599']);
  });

  it('does not wait when the page is left, and not twice', () => {
    const write = vi.fn();
    const ask = addressWriter(write, Date.now);
    ask('a=1');
    ask('a=2');
    ask.flush();
    vi.advanceTimersByTime(10 * WRITE_EVERY);
    ask.flush();
    expect(write.mock.calls).toEqual([['a=1'], ['a=2']]);
  });
});
