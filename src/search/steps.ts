/** Work that may be put down after every step. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does it all at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does it a few milliseconds at a time, so that keys and frames get between. */
export async function inSlices<Result>(steps: Steps<Result>, ms = 4): Promise<Result> {
  for (;;) {
    const end = performance.now() + ms;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resume) => setTimeout(resume));
  }
}
