/** Writes a query into the page's address: at once when it has been quiet, else when its turn comes. */
export interface AddressWriter {
  (query: string): void;
  /** Writes what waits. */
  flush(): void;
}

/** Least time between two writes, ms. Safari refuses more than 100 in 10 s; a dragged slider asks for one a frame. */
export const WRITE_EVERY = 250;

/**
 * Keeps writes apart: the first is made at once, of those that come too soon only the last is made, when its time has come.
 * @param write puts a query into the address
 * @param now time in ms
 */
export function addressWriter(
  write: (query: string) => void,
  now: () => number = () => performance.now(),
): AddressWriter {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const query = waiting;
    waiting = undefined;
    last = now();
    write(query);
  };
  const ask = (query: string) => {
    waiting = query;
    const left = last + WRITE_EVERY - now();
    if (left <= 0) flush();
    else timer ??= setTimeout(flush, left);
  };
  return Object.assign(ask, { flush });
}
