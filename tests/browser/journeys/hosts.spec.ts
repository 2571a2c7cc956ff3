// What the build writes for hosts says what the pages say; and one such host, started.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, hydrated } from '../fixtures';
import { Early } from './early';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const site = join(root, 'dist/site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const asset = (end: RegExp) =>
  `/assets/${readdirSync(join(site, 'assets')).find((file) => end.test(file))}`;

/** The policy as the page of a path carries it. */
function policyOf(path: string): string {
  const page = read(`${path}index.html`);
  return /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
}
const unframed = `${policyOf('/')}; frame-ancestors 'none'`;
const framed = `${policyOf('/')}; frame-ancestors *`;

const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
const pages = files
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);
const isEmbed = (path: string) => /^\/(en\/)?embed\//.test(path);

base('every page carries the one policy', () => {
  expect(policyOf('/')).toContain("default-src 'none'");
  for (const path of pages) expect(policyOf(path), path).toBe(policyOf('/'));
  expect(pages.filter(isEmbed).length).toBeGreaterThan(5);
});

base('Netlify is told so for every page, and the same thing once', () => {
  const rules = new Map<string, Record<string, string>>();
  let path = '';
  for (const line of read('_headers').trimEnd().split('\n')) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === '') rules.set((path = line), {});
    else rules.set(path, { ...rules.get(path), [name]: value });
  }
  const applies = (rule: string, to: string) =>
    rule.endsWith('*') ? to.startsWith(rule.slice(0, -1)) : rule === to;
  for (const page of [...pages, asset(/\.wasm$/), '/sw.js']) {
    const headers = [...rules].filter(([rule]) => applies(rule, page)).map(([, told]) => told);
    const names = headers.flatMap((told) => Object.keys(told));
    expect(names, page).toEqual([...new Set(names)]);
    const all = Object.assign({}, ...headers);
    expect(all['X-Content-Type-Options']).toBe('nosniff');
    if (page.startsWith('/assets/')) {
      expect(all['Cache-Control']).toContain('immutable');
    } else {
      expect(all['Content-Security-Policy'], page).toBe(isEmbed(page) ? framed : unframed);
      expect(all['Cache-Control']).toBe('no-cache');
    }
  }
});

base('Azure is told so', () => {
  const config = JSON.parse(read('staticwebapp.config.json'));
  expect(config.globalHeaders['Content-Security-Policy']).toBe(unframed);
  for (const route of ['/embed/*', '/en/embed/*']) {
    const told = config.routes.find((one: { route: string }) => one.route === route).headers;
    expect(told['Content-Security-Policy']).toBe(framed);
    expect(told['X-Frame-Options']).toBe('');
  }
  expect(config.responseOverrides['404']).toEqual({ rewrite: '/404.html', statusCode: 404 });
});

interface Nginx {
  address: string;
  program: ChildProcess;
  /** How large the page is that was compressed before. */
  packed: number;
}

const test = base.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({}, use, info) => {
      const nginx = await start(join(info.project.outputDir, 'nginx'));
      await use(nginx);
      nginx.program.kill();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => use(nginx.address),
});

// Installed, or unpacked by xtask.
const system = ['/', join(root, 'target/tools/nginx/')].find((folder) =>
  existsSync(join(folder, 'usr/sbin/nginx')),
);

test.describe('nginx', () => {
  test.skip(system === undefined, 'SKIPPED: there is no nginx here (Debian: apt-get install nginx)');
  test.describe.configure({ mode: 'serial' });

  const get = (nginx: Nginx, path: string, headers = {}) =>
    fetch(nginx.address + path, { redirect: 'manual', headers });

  test('gives pages, frames and assets their headers', async ({ nginx }) => {
    for (const path of ['/', '/refusion/', '/en/fakta/', '/embed/refusion/', '/en/embed/refusion/']) {
      const { status, headers } = await get(nginx, path);
      expect(status, path).toBe(200);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('content-security-policy')).toBe(isEmbed(path) ? framed : unframed);
      expect(headers.get('x-frame-options')).toBe(isEmbed(path) ? null : 'DENY');
      expect(headers.get('cross-origin-resource-policy')).toBe(
        isEmbed(path) ? 'cross-origin' : 'same-origin',
      );
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('server')).toBe('nginx');
    }
    for (const [path, type] of [
      [asset(/\.wasm$/), 'application/wasm'],
      [asset(/\.css$/), 'text/css; charset=utf-8'],
      [asset(/^page-.*\.js$/), 'application/javascript; charset=utf-8'],
      [asset(/\.woff2$/), 'font/woff2'],
    ] as const) {
      const { headers } = await get(nginx, path);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const worker = await get(nginx, '/sw.js');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const manifest = await get(nginx, '/en/manifest.webmanifest');
    expect(manifest.headers.get('content-type')).toMatch(/^application\/manifest\+json/);
    expect(manifest.headers.get('content-security-policy')).toBe(unframed);
  });

  test('sends a folder on to its slash, and says when there is nothing', async ({ nginx }) => {
    const folder = await get(nginx, '/en/refusion?from=letter');
    expect(folder.status).toBe(301);
    expect(folder.headers.get('location')).toBe('/en/refusion/?from=letter');
    for (const path of ['/nowhere', '/embed/nowhere/', '/assets/nothing.js']) {
      const missing = await get(nginx, path);
      expect(missing.status, path).toBe(404);
      expect(await missing.text()).toContain('Siden findes ikke');
      expect(missing.headers.get('content-security-policy')).toBe(unframed);
      expect(missing.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('sends what was compressed before as it is, and compresses the rest', async ({ nginx }) => {
    const page = await get(nginx, '/refusion/', { 'accept-encoding': 'gzip' });
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('vary')).toBe('Accept-Encoding');
    expect(page.headers.get('content-length')).toBe(String(nginx.packed));
    const program = await get(nginx, asset(/^refusion.*\.wasm$/), { 'accept-encoding': 'gzip' });
    expect(program.headers.get('content-encoding')).toBe('gzip');
    const plain = await get(nginx, '/refusion/', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBe(null);
  });

  test('pages come alive under both policies, and their workers draw', async ({ page }) => {
    for (const path of ['/refusion/', '/tidlig-indsats/', '/embed/refusion/']) {
      await page.goto(path);
      await hydrated(page);
    }
    const early = await Early.open(page);
    await early.drawn();
  });
});

/** A server started as root would read files as somebody who may not. */
const USER = process.getuid?.() === 0 ? 'user root;' : '';

/** nginx with the file that the build wrote, but for its port and folder. */
async function start(folder: string): Promise<Nginx> {
  mkdirSync(folder, { recursive: true });
  cpSync(site, join(folder, 'site'), { recursive: true });
  const packed = join(folder, 'site/refusion/index.html');
  execFileSync('gzip', ['-9', '-k', '-f', packed]);

  const probe = createServer().listen(0, 'localhost');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));

  const told = readFileSync(join(root, 'dist/hosts/nginx.conf'), 'utf8');
  const server = told
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/fremdrift;', `root ${folder}/site;`);
  expect(server).not.toContain('/var/www');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr crit; ${USER}
     events {}
     http { include ${join(system ?? '/', 'etc/nginx/mime.types')}; access_log off; ${temporary.join(' ')} ${server} }`,
  );
  const program = spawn(join(system ?? '/', 'usr/sbin/nginx'), ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://localhost:${port}`;
  await expect.poll(() => fetch(address).then(({ status }) => status, () => 0)).toBe(200);
  return { address, program, packed: statSync(`${packed}.gz`).size };
}
