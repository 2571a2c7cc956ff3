// The site without a network, as an app, and when there is a new version of it.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect, hydrated, open } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger } from './cases';
import { Early } from './early';
import { text } from './fluent';
import { Host } from './host';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const site = join(root, 'dist/site');

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await Host.start(site);
    await use(host);
    host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });

/** Every page but those for frames, as paths. */
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && !/^(en\/)?embed\//.test(file))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

/** Opens a page and waits until the browser has kept the whole site. */
async function keepAll(page: Page, path: string) {
  await open(page, path);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

async function goOffline(host: Host, context: BrowserContext) {
  host.silent = true;
  await context.setOffline(true);
}

const notice = (page: Page, name: string) => page.locator(`#notice-${name}`);

test.describe('without a network', () => {
  test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED/] });

  test('after one visit every page opens and comes alive, and the tools calculate', async ({
    page,
    host,
    context,
    guard,
  }) => {
    // Every page, and machines are shared.
    test.slow();
    await keepAll(page, '/');
    await goOffline(host, context);
    await expect(notice(page, 'offline')).toBeVisible();

    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      await open(page, path);
      const lang = path.startsWith('/en/') ? 'en' : 'da';
      await expect(notice(page, 'offline')).toContainText(text(lang, 'notice-offline'));
    }

    // A link that nobody here has opened before.
    const known = ledger({ firstDay: '2016-02-10' });
    const calculator = await Calculator.open(page, 'da', fragment(known.case));
    await expect(calculator.primary).toHaveText('113.457 kr.');
    await calculator.typeDate('Sidste fraværsdag', '2016-03-31');
    await expect(calculator.primary).not.toHaveText('113.457 kr.');

    // What is drawn in the background comes from files that were never asked for before.
    const early = await Early.open(page);
    await early.drawn();

    // Addresses as they are typed or passed on.
    for (const path of ['/refusion', '/refusion/index.html', '/refusion/?from=letter']) {
      await open(page, path);
      await expect(page.locator('#app')).toHaveAttribute('data-route', 'refusion');
    }
    await page.goto('/nowhere/');
    await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
    // Whether the host has it after all, the service worker has to ask.
    expect(guard.splice(0)).toEqual(['GET /nowhere/ ']);

    const hide = notice(page, 'offline').getByRole('button');
    await hide.click();
    await expect(notice(page, 'offline')).toBeHidden();
  });

  test('before the site is kept, an open page says what works', async ({ page, host, context }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    const calculator = await Calculator.open(page);
    await goOffline(host, context);
    await expect(notice(page, 'cut-off')).toBeVisible();
    await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
    await expect(calculator.primary).not.toHaveText('67.993 kr.');

    // Whoever saves data is spared what was not asked for.
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    // The program, and what this page needs of it.
    expect(host.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(2);
    await context.setOffline(false);
    await expect(notice(page, 'cut-off')).toBeHidden();
  });
});

test.describe('a new version', () => {
  let next: string;

  test.beforeEach(({}, info) => {
    next = info.outputPath('next');
    cpSync(site, next, { recursive: true });
    for (const path of pages) {
      const file = join(next, path, 'index.html');
      const html = readFileSync(file, 'utf8');
      writeFileSync(file, html.replace('<body>', '<body data-version="next">'));
    }
    // A file that the new version has no more.
    for (const file of readdirSync(join(next, 'assets'))) {
      if (/^worker-.*\.js$/.test(file)) rmSync(join(next, 'assets', file));
    }
    execFileSync('node', ['web/vite/offline.js', next, '/'], { cwd: root });
  });

  /** The worker's script, as far as the browser keeps it. */
  const workers = (page: Page) =>
    page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '');
      const kept = (await cache.keys()).map(({ url }) => url);
      return kept.filter((url) => /\/worker-[^/]*\.js$/.test(url));
    });

  const isNext = (page: Page) => expect(page.locator('body[data-version]')).toBeAttached();
  const isFirst = (page: Page) => expect(page.locator('body[data-version]')).not.toBeAttached();
  const look = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  test('is offered, and taken with all that is typed by the page that asks for it alone', async ({
    page,
    context,
    host,
    expectAccessible,
  }) => {
    await keepAll(page, '/refusion/');
    const calculator = new Calculator(page);
    await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
    await calculator.type(calculator.field('Sygedagpenge om ugen'), '3.900,5x');
    const typed = await calculator.inputs();

    const other = await context.newPage();
    await open(other, '/tidlig-indsats/');
    await open(other, '/en/refusion/');
    const elsewhere = new Calculator(other, 'en');
    await elsewhere.type(elsewhere.box('Last day of absence', 'year'), '20');
    const half = await elsewhere.inputs();
    const early = await context.newPage();
    await early.goto('/tidlig-indsats/');

    host.folder = next;
    await look(page);
    for (const open of [page, other]) {
      await expect(notice(open, 'update')).toBeVisible();
      await isFirst(open);
    }
    expect(await calculator.inputs()).toEqual(typed);
    await expectAccessible(page);

    // Later: it stays what it was, also on the next page.
    await notice(other, 'update').getByRole('button', { name: 'Not now' }).click();
    await expect(notice(other, 'update')).toBeHidden();

    await notice(page, 'update').getByRole('button', { name: 'Hent den nye udgave' }).click();
    await isNext(page);
    await hydrated(page);
    expect(await calculator.inputs()).toEqual(typed);
    expect(new URL(page.url()).hash).toBe('');
    await expect(notice(page, 'update')).toBeHidden();

    // The other pages did not move, and still get their own files.
    await isFirst(other);
    expect(await elsewhere.inputs()).toEqual(half);
    await isFirst(early);
    const [worker = ''] = await workers(early);
    expect(await early.evaluate(async (url) => (await fetch(url)).status, worker)).toBe(200);
    expect((await fetch(worker)).status).toBe(404);

    // Once they are closed, what only the old version needed goes.
    await other.close();
    await early.close();
    await page.reload();
    await expect.poll(() => workers(page)).toEqual([]);
  });

  test('comes by itself when all pages have been closed, and not before', async ({
    page,
    context,
    host,
  }) => {
    await keepAll(page, '/');
    host.folder = next;
    await look(page);
    await notice(page, 'update').getByRole('button', { name: 'Ikke nu' }).click();
    await page.reload();
    await isFirst(page);
    await expect(notice(page, 'update')).toBeVisible();
    await page.close();
    await expect(async () => {
      const later = await context.newPage();
      await later.goto('/');
      try {
        await expect(later.locator('body[data-version]')).toBeAttached({ timeout: 500 });
      } finally {
        await later.close();
      }
    }).toPass();
  });

  test('a host that gives the site up is obeyed', async ({ page, host }) => {
    await keepAll(page, '/');
    cpSync(join(root, 'web/src/site/no-sw.js'), join(next, 'sw.js'));
    host.folder = next;
    await look(page);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    await page.reload();
    await isNext(page);
  });
});

for (const [path, start] of [
  ['/refusion/', '/'],
  ['/en/refusion/', '/en/'],
] as const) {
  test(`${path} can be installed, and begins at ${start}`, async ({ page, context, host }) => {
    await keepAll(page, path);
    const browser = await context.newCDPSession(page);
    const { url, data, errors } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}');
    expect(new URL(manifest.start_url, url).pathname).toBe(start);
    expect(manifest.lang).toBe(start === '/' ? 'da' : 'en');
    expect(manifest.description).toBe(text(manifest.lang, 'site-description'));
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = readFileSync(join(site, src));
      if (type !== 'image/png') continue;
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // Tests run in what the browser takes for a private window.
    const told = installabilityErrors.map(({ errorId }) => errorId);
    expect(told.filter((id) => id !== 'in-incognito')).toEqual([]);
    expect(host.asked).toContain(new URL(url).pathname);
  });
}
