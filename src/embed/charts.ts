import type { Chart } from '../charts/chart.ts';

const CHARTS = import.meta.glob<Chart>('../charts/*/chart.ts', { import: 'chart' });

/**
 * Loads what a chart can do besides its island, when somebody asks for a file or a slide of it.
 * @throws Error when there is no such chart
 */
export async function loadChart(id: string): Promise<Chart> {
  const load = CHARTS[`../charts/${id}/chart.ts`];
  if (!load) throw new Error(`no chart '${id}'`);
  return load();
}
