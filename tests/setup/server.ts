import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

interface Options {
  /** How many pieces a page is sent in. */
  pieces?: number;
  /** Time between two pieces; ms. */
  pause?: number;
  /** A port of one's choice; any free one when left out. */
  port?: number;
}

export interface StaticServer {
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host does: index files, a redirect to the address with its slash, the site's own 404 page. */
export async function serve(folder: string, { pieces = 1, pause = 0, port = 0 }: Options = {}): Promise<StaticServer> {
  const server: Server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    let path = '';
    try {
      // normalize keeps `..` inside the folder, for the path starts with a slash.
      path = join(folder, normalize(decodeURIComponent(pathname)));
    } catch {
      // A broken escape is an address that nothing answers to.
    }
    const found = path ? await stat(path).catch(() => undefined) : undefined;
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    const file = found?.isDirectory() ? join(path, 'index.html') : path;
    const body = found && (await readFile(file).catch(() => undefined));
    if (!body) {
      const missing = await readFile(join(folder, '404.html')).catch(() => '');
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end(missing);
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    const size = Math.ceil(body.length / (extname(file) === '.html' ? pieces : 1)) || 1;
    for (let at = 0; at < body.length; at += size) {
      if (at > 0) await sleep(pause);
      response.write(body.subarray(at, at + size));
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
