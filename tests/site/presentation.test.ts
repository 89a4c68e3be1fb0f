import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { DIST } from '../setup/dist.ts';

const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (!OFFICE) console.log('presentation: LibreOffice is not installed, so no PPTX is opened by another program');

interface Published {
  title: string;
  steps: { title: string }[];
}

describe.skipIf(!OFFICE)('a PPTX in LibreOffice', () => {
  it('has a page for each view, whatever the chart', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pptx-'));
    const files = CHART_IDS.map((id) => join(DIST, `embed/${id}.pptx`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(OFFICE ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
      stdio: 'ignore',
      timeout: 120_000,
    });
    for (const id of CHART_IDS) {
      const pdf = readFileSync(join(folder, `${id}.pdf`), 'latin1');
      const { steps } = JSON.parse(readFileSync(join(DIST, `embed/${id}.json`), 'utf8')) as Published;
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, id).toBe(steps.length);
    }
  }, 150_000);
});

describe('what is published of a story', () => {
  it.each(CHART_IDS)('%s: JSON, oEmbed and the page agree', (id) => {
    const story = JSON.parse(readFileSync(join(DIST, `embed/${id}.json`), 'utf8')) as Published;
    const oembed = JSON.parse(readFileSync(join(DIST, `oembed/${id}.json`), 'utf8')) as Record<string, unknown>;
    const html = readFileSync(join(DIST, `embed/${id}/index.html`), 'utf8');
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 1280, height: 720, title: story.title });
    expect(oembed.html).toContain(`/embed/${id}/`);
    expect(html).toContain(`/oembed/${id}.json`);
    expect(html).toContain(story.title);
    expect(story.steps.length).toBeGreaterThanOrEqual(3);
    expect(story.steps.length).toBeLessThanOrEqual(5);
  });
});
