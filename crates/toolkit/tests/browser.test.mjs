// The package in a browser: as it is, in a worker, and as vite builds it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { folder, host, launch, open } from './browser.mjs';
import { install } from './packed.mjs';

const vite = new URL('../../../web/node_modules/vite/', import.meta.url);
const VITE = fileURLToPath(new URL('bin/vite.js', vite));
const { createServer } = await import(new URL('dist/node/index.js', vite));
const CALL = "refusion({ firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' })";
const MUNICIPALITY = '165052.14';
// All that a page needs to allow.
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

const { project } = install();
const browser = await launch();

const shell = (script) => `<!doctype html><title>-</title><script type="module" src="./${script}"></script>`;

/** A page of the project with this script; its address below the project. */
function write(name, script) {
  mkdirSync(join(project, name), { recursive: true });
  writeFileSync(join(project, name, 'index.html'), shell('main.js'));
  writeFileSync(join(project, name, 'main.js'), script);
  return `/${name}/index.html`;
}

const title = (page, wanted) => page.waitForFunction((wanted) => document.title === wanted, wanted);

const plain = (from) => `import init, { refusion } from '${from}';
await init();
document.title = ${CALL}.value.totals.municipality;`;

test('a plain module script, under a strict policy', async () => {
  const path = write('plain', plain('../node_modules/fremdrift/fremdrift.js'));
  const origin = await host(folder(project, { 'content-security-policy': POLICY }));
  const { page, complaints } = await open(browser, origin + path);
  await title(page, MUNICIPALITY);
  assert.deepEqual(complaints, []);
});

test("without 'wasm-unsafe-eval' there is no Wasm", async () => {
  const path = write(
    'refused',
    `import init from '../node_modules/fremdrift/fremdrift.js';
    document.title = await init().then(() => 'made', (error) => error.name);`,
  );
  const policy = POLICY.replace(" 'wasm-unsafe-eval'", '');
  const origin = await host(folder(project, { 'content-security-policy': policy }));
  const { page } = await open(browser, origin + path);
  await title(page, 'CompileError');
});

test('a module worker', async () => {
  const path = write(
    'worker',
    `const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => (document.title = data.value.totals.municipality);`,
  );
  writeFileSync(
    join(project, 'worker/worker.js'),
    `import init, { refusion } from '../node_modules/fremdrift/fremdrift.js';
    await init();
    postMessage(${CALL});`,
  );
  const origin = await host(folder(project, { 'content-security-policy': POLICY }));
  const { page, complaints } = await open(browser, origin + path);
  await title(page, MUNICIPALITY);
  assert.deepEqual(complaints, []);
});

/** Builds an app of the project with vite; the names of what comes out, and where it is served. */
async function built(name, script) {
  write(name, script);
  const root = join(project, name);
  execFileSync(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: root });
  const origin = await host(folder(join(root, 'dist'), { 'content-security-policy': POLICY }));
  return { origin, files: readdirSync(join(root, 'dist/assets')) };
}

test('vite builds an app of it: the Wasm is a file of its own, under a hashed name', async () => {
  const { origin, files } = await built('app', plain('fremdrift'));
  assert.ok(files.some((file) => /^fremdrift_bg-.*\.wasm$/.test(file)), files.join());
  const { page, complaints } = await open(browser, `${origin}/index.html`);
  await title(page, MUNICIPALITY);
  assert.deepEqual(complaints, []);
});

test("vite's own server, where the package is served as it is", async () => {
  const root = join(project, 'app');
  const config = { configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } };
  const server = await createServer({ ...config, root, optimizeDeps: { exclude: ['fremdrift'] } });
  await server.listen();
  try {
    const { page } = await open(browser, server.resolvedUrls.local[0]);
    await title(page, MUNICIPALITY);
  } finally {
    await server.close();
  }
});

test('vite builds an app of the elements alone: they are kept, and no Wasm comes with them', async () => {
  const { origin, files } = await built('elements', "import 'fremdrift/elements';");
  assert.deepEqual(files.filter((file) => !file.endsWith('.js')), []);
  const { page, complaints } = await open(browser, `${origin}/index.html`);
  await page.evaluate(() => customElements.whenDefined('fremdrift-regler'));
  assert.deepEqual(complaints, []);
});
