import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelope, readMessage, readSlideMessage } from '../../src/embed/messages.ts';

describe('a message to a slide', () => {
  it.each([
    [{ type: 'step', n: 2 }],
    [{ type: 'set', query: 'limit=2' }],
    [{ type: 'get' }],
    [{ type: 'export', format: 'png', scale: 2 }],
  ] as const)('is read as it was sent: %o', (message) => {
    expect(readMessage(envelope(message))).toEqual(message);
  });

  it('asks for a picture twice the size when it names no scale', () => {
    expect(readMessage({ ns: 'baepo', v: 1, type: 'export', format: 'svg' })).toMatchObject({ scale: 2 });
  });

  it.each([
    [{ ns: 'other', v: 1, type: 'get' }],
    [{ ns: 'baepo', v: 2, type: 'get' }],
    [{ ns: 'baepo', v: 1, type: 'toString' }],
    [{ ns: 'baepo', v: 1, type: '__proto__' }],
    [{ ns: 'baepo', v: 1, type: 'step', n: -1 }],
    [{ ns: 'baepo', v: 1, type: 'step', n: '1' }],
    [{ ns: 'baepo', v: 1, type: 'step', n: 0.5 }],
    [{ ns: 'baepo', v: 1, type: 'set', query: 'x'.repeat(2001) }],
    [{ ns: 'baepo', v: 1, type: 'set', query: {} }],
    [{ ns: 'baepo', v: 1, type: 'export', format: 'exe' }],
    [{ ns: 'baepo', v: 1, type: 'export', format: 'png', scale: 1e9 }],
    ['slide:start'],
    [null],
    [undefined],
    [[]],
  ])('of another shape is not read: %o', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });

  it('never throws, whatever arrives', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc
        .record({
          ns: fc.constant('baepo'),
          v: fc.constant(1),
          type: fc.oneof(fc.string(), fc.constantFrom('step', 'set', 'export')),
        })
        .chain((head) =>
          fc
            .dictionary(fc.constantFrom('n', 'query', 'format', 'scale'), fc.anything())
            .map((rest) => ({ ...rest, ...head })),
        ),
    );
    fc.assert(fc.property(anything, (data) => void readMessage(data)));
  });
});

describe('a message of a slide', () => {
  it('is read without its envelope', () => {
    expect(readSlideMessage(envelope({ type: 'step', n: 1 }))).toEqual({ type: 'step', n: 1 });
    expect(readSlideMessage({ type: 'step', n: 1 })).toBeUndefined();
    expect(readSlideMessage('step')).toBeUndefined();
  });
});
