import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { builtPages, DIST } from './dist.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** Path of the browser. */
    chromium: string;
  }
}

/** Once for all tests of the built site: a browser is found, the site is served. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  console.log(`site: ${builtPages().length} pages in ${DIST}`);
  project.provide('chromium', findBrowser(console.log));
  const { origin, close } = await serve(DIST);
  project.provide('origin', origin);
  return close;
}
