import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsOf } from './built-files.ts';

/**
 * Rewrites every built page in place; fragments, which are no pages of their own, are left alone.
 * @param dir the folder of the built site
 * @param change the new text of a page; may throw to stop the build
 */
export async function rewritePages(
  dir: URL,
  change: (html: string, name: string) => string | Promise<string>,
): Promise<void> {
  const root = fileURLToPath(dir);
  await Promise.all(
    [...(await textsOf(root, '.html'))].map(async ([name, html]) => {
      if (!html.includes('<html')) return;
      const changed = await change(html, name);
      if (changed !== html) await writeFile(join(root, name), changed);
    }),
  );
}
