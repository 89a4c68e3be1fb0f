import { build } from 'esbuild';

/**
 * Bundles browser code into one classic script. A frame in a sandbox has no origin, and browsers load modules and their
 * parts only from an origin that allows it; a classic script they load from anywhere, and a file from disk can carry it.
 * @param code of the entry; its imports are resolved from the project's root
 * @throws when something cannot be resolved
 */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** The script that brings the slides of one chart to life. */
export const chartScript = (chart: string): Promise<string> =>
  bundle(`import { chart } from './src/charts/${chart}/chart.ts';
import { mount } from './src/embed/mount.tsx';
mount(chart);`);
