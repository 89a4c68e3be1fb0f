import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './setup/closing-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { 'astro:content': fileURLToPath(new URL('setup/astro-content.ts', import.meta.url)) };

/**
 * Three projects: `unit` needs nothing but the sources; `site` reads the built site (`SITE_DIST`, by default `dist`) and
 * drives it in a browser. `slides` drives real slide tools, which are installed apart
 * (tests/slides). `site` runs after `unit`, for its tests watch what a busy machine would disturb.
 */
export default defineConfig({
  root,
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/e2e/**', 'tests/slides/**'],
          // Properties try hundreds of drawings; a busy machine must not fail them.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/setup/site.ts'],
          // What a page does may take long on a busy machine; no test fails on a clock.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root,
        test: {
          name: 'slides',
          include: ['tests/slides/*.test.ts'],
          globalSetup: ['tests/setup/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
