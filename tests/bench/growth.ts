import type { TestContext } from 'vitest';

export interface Contender {
  readonly name: string;
  /** Sets up one size outside the clock and returns what is timed. */
  readonly prepare: (size: number) => () => unknown;
  /** The largest size that is worth waiting for. Default: all. */
  readonly upTo?: number;
}

/** The slowest baselines take seconds, so one run of each is all that is asked for; fast ones are repeated by time. */
const OPTIONS = { iterations: 1, time: 200, warmup: false, throws: true } as const;

/**
 * Times each contender at each size and prints milliseconds and the growth exponent: the slope of log(time) over
 * log(size), 1 for linear and 2 for quadratic growth. Nothing fails on a clock.
 */
export async function compareGrowth(
  bench: TestContext['bench'],
  title: string,
  sizes: readonly number[],
  contenders: readonly Contender[],
): Promise<void> {
  const rows: string[] = [];
  for (const { name, prepare, upTo = Number.POSITIVE_INFINITY } of contenders) {
    const sized = sizes.filter((size) => size <= upTo);
    const times: number[] = [];
    for (const size of sized) {
      const { latency } = await bench(`${name}, ${size}`, prepare(size)).run(OPTIONS);
      times.push(latency.p50);
    }
    const cells = sizes.map((_, index) => inMilliseconds(times[index]).padStart(10)).join('');
    rows.push(`${name.padEnd(36)}${cells}${exponent(sized, times).toFixed(2).padStart(10)}`);
  }
  const head = `${title.padEnd(36)}${sizes.map((size) => String(size).padStart(10)).join('')}${'exponent'.padStart(10)}`;
  console.log([head, ...rows].join('\n'));
}

function inMilliseconds(time: number | undefined): string {
  return time === undefined ? '-' : time.toFixed(time < 10 ? 3 : 0);
}

/** Slope of the least-squares line through (log size, log time). */
export function exponent(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] as number) - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
