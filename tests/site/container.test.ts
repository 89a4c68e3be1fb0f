import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFiles, DIST } from '../setup/dist.ts';

const here = spawnSync('nginx', ['-v']).status === 0 && existsSync('/etc/nginx/mime.types');
if (!here)
  console.warn('nginx가 없어 .deploy/nginx.conf를 띄워 보지 못했습니다 (데비안과 우분투: apt install nginx-light)');

const script = builtFiles().find((file) => /^_astro\/[^/]+\.js$/.test(file)) ?? '';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

describe.skipIf(!here)('the server of the container image', () => {
  let folder: string;
  let origin: string;
  let nginx: ChildProcess;
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { redirect: 'manual', headers });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'baepo-nginx-'));
    // Started as root, nginx serves as nobody.
    chmodSync(folder, 0o755);
    for (const file of [
      'index.html',
      '404.html',
      'guide/index.html',
      'glossary.tsv',
      'glossary.json',
      'favicon.svg',
      script,
    ]) {
      cpSync(join(DIST, file), join(folder, 'site', file));
    }
    const home = join(folder, 'site/index.html');
    writeFileSync(`${home}.gz`, gzipSync(readFileSync(home)));
    const port = await freePort();
    const configuration = readFileSync('.deploy/nginx.conf', 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      // A test's own output is a socket, which nginx cannot open by name.
      .replaceAll('/dev/', `${folder}/`)
      .replace('/srv/site', join(folder, 'site'))
      .replace('listen 8080', `listen 127.0.0.1:${port}`);
    writeFileSync(join(folder, 'nginx.conf'), configuration);
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'ignore' });
    origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 50 && !(await get('/healthz').catch(() => undefined)); tries += 1) await sleep(100);
  });

  afterAll(async () => {
    nginx.kill('SIGQUIT');
    await once(nginx, 'exit');
    rmSync(folder, { recursive: true });
  });

  it('reads its configuration without a complaint', () => {
    const { status, stderr } = spawnSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
    expect(stderr).not.toMatch(/\[(warn|emerg)\]/);
    expect(status).toBe(0);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/glossary.tsv', 'text/tab-separated-values; charset=utf-8'],
    ['/glossary.json', 'application/json; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
    [`/${script}`, expect.stringMatching(/^(application|text)\/javascript; charset=utf-8$/)],
  ])('sends %s as what it is', async (path, type) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toEqual(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets hashed names be kept for good, and has the rest asked for again', async () => {
    expect((await get(`/${script}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('sends what was compressed beforehand to those who take it', async () => {
    const packed = await get('/', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect((await get('/', { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });

  it('leads to the address with its slash without naming a host or a port', async () => {
    const response = await get('/guide');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guide/']);
  });

  it('answers with the 404 page of the site, which nobody keeps', async () => {
    const response = await get('/none/');
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBeNull();
    expect(await response.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
    expect((await get('/404.html')).status).toBe(404);
  });

  it('lets drawings be framed and loaded from elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  it('answers the probes that the manifest names', async () => {
    const paths = [...readFileSync('.deploy/kubernetes/deployment.yaml', 'utf8').matchAll(/^\s+path: (\S+)$/gm)];
    expect(paths).toHaveLength(2);
    for (const [, path = ''] of paths) expect((await get(path)).status).toBe(200);
  });
});
