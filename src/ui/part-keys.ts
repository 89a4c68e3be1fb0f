/**
 * Arrow keys in the drawings of one chart: up and down go through the parts of a building, left and right to the next
 * building. The parts are one tab stop together.
 * @param from the focused part; @param key the pressed key
 * @returns the part that gets the focus, or undefined when the key means nothing here
 */
export function nextPart(from: SVGElement, key: string): SVGElement | undefined {
  const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[key];
  if (!step) return undefined;
  const partsIn = (root: ParentNode) => [...root.querySelectorAll<SVGElement>('[data-part][role="button"]')];
  const svg = from.closest('svg');
  const chart = from.closest('[data-chart]');
  if (!svg || !chart) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const parts = partsIn(svg);
    return parts[parts.indexOf(from) + step];
  }
  // The layout for another width stands in the page too; what is not shown cannot take the focus.
  const buildings = [...chart.querySelectorAll('svg')].filter(
    (building) => building.getClientRects().length > 0 && partsIn(building).length > 0,
  );
  const next = buildings[buildings.indexOf(svg) + step];
  return next && partsIn(next)[0];
}
