import { useEffect, useRef, useState } from 'preact/hooks';
import { type AddressWriter, addressWriter } from './address-writer.ts';
import { formatQuery, type Ignored, parseQuery, type Specification, type Values } from './query.ts';

export interface QueryState<S extends Specification> {
  values: Values<S>;
  ignored: Ignored[];
  /** The state as a query string; non-defaults only. */
  query: string;
  set(change: Partial<Values<S>>): void;
}

/**
 * A chart's state. It starts as the server drew it; with `bound`, it reads the page's address after hydration and keeps
 * the address up to date (replaced, so that Back leaves the page and not the last click).
 * @param initialQuery the state that the server drew
 */
export function useQueryState<S extends Specification>(
  specification: S,
  initialQuery: string,
  bound: boolean,
): QueryState<S> {
  const [values, setValues] = useState(() => parseQuery(specification, initialQuery).values);
  const [ignored, setIgnored] = useState<Ignored[]>([]);

  const writer = useRef<AddressWriter>();

  useEffect(() => {
    if (!bound) return;
    const write = addressWriter((query) => {
      const address = new URL(location.href);
      for (const key of Object.keys(specification)) address.searchParams.delete(key);
      const whole = [address.searchParams.toString(), query].filter(Boolean).join('&');
      history.replaceState(history.state, '', `${address.pathname}${whole && `?${whole}`}${address.hash}`);
    });
    writer.current = write;
    const read = () => {
      write.flush();
      const own = Object.keys(specification).some((key) => new URLSearchParams(location.search).has(key));
      const parsed = parseQuery(specification, own ? location.search : initialQuery);
      setValues(parsed.values);
      setIgnored(parsed.ignored);
    };
    read();
    addEventListener('popstate', read);
    // The last step of a slider must not be lost with the page.
    addEventListener('pagehide', write.flush);
    return () => {
      write.flush();
      removeEventListener('popstate', read);
      removeEventListener('pagehide', write.flush);
    };
  }, [bound]);

  return {
    values,
    ignored,
    query: formatQuery(specification, values),
    set(change) {
      const next = { ...values, ...change };
      setValues(next);
      setIgnored([]);
      writer.current?.(formatQuery(specification, next));
    },
  };
}
