import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/charts/blast-radius/params.ts';
import { failModel, type ModelResult } from '../../src/charts/blast-radius/result.ts';
import { DEPLOYMENT_MODELS, type DeploymentModel } from '../../src/models/deployment/components.ts';
import { deadNode } from '../../src/models/recovery/node-failure.ts';

const article = readFileSync('content/guide/comparison.mdx', 'utf8');

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Every table of the article: its heads, and its rows. */
const tables = [...article.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => {
  const [heads = '', , ...rows] = table.trim().split('\n');
  return { heads: cells(heads), rows: rows.map(cells) };
});

/** Columns that count apps, and the failures that they are of; the first that a model has a layer for counts. */
const COLUMNS: Record<string, Failure[]> = {
  '앱 하나': ['app'],
  '앱 아래의 커널': ['guest-os', 'kernel'],
  하드웨어: ['hardware'],
  containerd: ['containerd'],
  dockerd: ['dockerd'],
  하이퍼바이저: ['hypervisor'],
};

function said(results: readonly ModelResult[]): string {
  const result = results.find(({ cause }) => cause);
  if (!result) return '없음';
  return result.replicasDown > 0
    ? `${result.appsDown.length}(사본 ${result.replicasDown})`
    : String(result.appsDown.length);
}

const counted = tables.flatMap(({ heads, rows }) =>
  heads.flatMap((head, column) =>
    COLUMNS[head] ? DEPLOYMENT_MODELS.map((model, row) => [head, model, rows[row]?.[column] ?? ''] as const) : [],
  ),
);

describe('the comparison', () => {
  it('counts every failure in every model', () => {
    expect(counted).toHaveLength(Object.keys(COLUMNS).length * DEPLOYMENT_MODELS.length);
  });

  it.each(counted)('%s in %s: %s, as the model has it', (head, model: DeploymentModel, cell) => {
    expect(cell).toBe(said((COLUMNS[head] ?? []).map((failure) => failModel(model, failure))));
  });

  it('gives the time that a dead node takes as the model does', () => {
    const replaced = deadNode().find(({ event }) => event === 'replaced')?.at;
    expect(Math.round((replaced?.latest ?? 0) / 60)).toBe(6);
    expect(article).toContain('6분쯤 뒤');
  });

  it('has a row for every model in every table that compares them', () => {
    const comparing = tables.filter(({ heads }) => heads[0] === '모델');
    for (const { rows } of comparing) {
      expect(rows.map(([model]) => model)).toEqual(['전통적', '가상화', '컨테이너', 'VM 위의 컨테이너', '쿠버네티스']);
    }
    expect(comparing.length).toBeGreaterThanOrEqual(8);
  });

  it('keeps its tables narrow enough for a phone', () => {
    expect(tables.filter(({ heads }) => heads.length > 4)).toEqual([]);
  });
});
