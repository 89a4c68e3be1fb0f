import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts of the files of a folder and of the folders in it whose names end so, by path in the folder. */
export async function textsOf(folder: string, ending: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending));
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/**
 * Names of the modules that a text leads to: those that it names, those that they name, and so on; each once.
 * @param modules text of every module by file name
 */
export function modulesNamedIn(text: string, modules: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const follow = (from: string) => {
    for (const [name] of from.matchAll(/[\w.-]+\.js/g)) {
      const module = modules.get(name);
      if (module === undefined || found.has(name)) continue;
      found.add(name);
      follow(module);
    }
  };
  follow(text);
  return [...found];
}
