import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/catalogue.ts';
import { raster } from '../../src/integrations/raster.ts';
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

describe('the pictures', () => {
  const glyph = async (character: string) =>
    Buffer.from(
      await raster(
        `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text y="20" font-size="20">${character}</text></svg>`,
      ),
    ).toString('base64');

  it('are written in a font that has every sign of theirs', async () => {
    const texts = globSync('embed/*.svg', { cwd: DIST }).flatMap((file) =>
      [...readFileSync(join(DIST, file), 'utf8').matchAll(/<text\b[^>]*>([^<]*)</g)].map((match) => match[1] ?? ''),
    );
    // The font has all of ASCII and Hangul; signs are what it may lack.
    const signs = [...new Set(texts.join(''))].filter((character) => !/[ -~가-힣]/.test(character));
    expect(signs).toContain('×');
    const nothing = await glyph('\ue000');
    for (const sign of signs) expect(await glyph(sign), sign).not.toBe(nothing);
  });
});
