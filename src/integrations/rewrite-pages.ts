import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
  await Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(root, name), 'utf8');
      if (!html.includes('<html')) return;
      const changed = await change(html, name);
      if (changed !== html) await writeFile(join(root, name), changed);
    }),
  );
}
