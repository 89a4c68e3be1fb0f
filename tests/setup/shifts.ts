declare global {
  interface Window {
    /** Sum of the layout shifts since the page began. */
    shift: number;
  }
}

/** Runs in a page, before any script of its own: sums layout shifts from the first paint on. */
export function watchShifts(): void {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
