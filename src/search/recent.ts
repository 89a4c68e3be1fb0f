/** Recent searches, kept in this browser only. */
const STORE = 'recent-searches';
const MOST = 5;

/** The latest searches, newest first; empty when the browser refuses storage. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the others. */
export function rememberSearch(query: string): void {
  const text = query.trim();
  if (!text) return;
  write([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(queries: string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(STORE, JSON.stringify(queries));
    else localStorage.removeItem(STORE);
  } catch {
    // Storage may be full or forbidden; searching works without it.
  }
}
