// The site below a path of its host, and told the host's address: nothing reaches out of the path.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, open } from '../fixtures';
import { Calculator } from './calculator';
import { Host } from './host';

const root = fileURLToPath(new URL('../../../target/site/host-below', import.meta.url));
const BASE = '/a/b/';
const ORIGIN = 'https://example.org';

const pages = readdirSync(join(root, BASE), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => BASE + file.slice(0, -'index.html'.length))
  .sort();

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await Host.start(root);
    await use(host);
    host.stop();
  },
  baseURL: async ({ host }, use) => use(host.address),
  folder: root,
  serviceWorkers: 'allow',
});

test('every page comes alive there, and leads nowhere else on the host', async ({ page, host }) => {
  // Every page, and machines are shared.
  test.slow();
  expect(pages.length).toBeGreaterThan(40);
  const led = new Set<string>();
  for (const path of pages) {
    await open(page, path);
    const isFramed = path.includes('/embed/');
    const canonical = page.locator('link[rel=canonical]');
    if (!isFramed) await expect(canonical, path).toHaveAttribute('href', ORIGIN + path);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')].map(
        (one) => new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', document.baseURI).href,
      ),
    );
    for (const address of addresses) led.add(address.split('#')[0] ?? '');
  }
  const here = [...led].filter((address) => address.startsWith(host.address));
  expect(here.length).toBeGreaterThan(pages.length);
  for (const address of here) {
    expect(new URL(address).pathname.startsWith(BASE), address).toBe(true);
    expect((await fetch(address)).status, address).toBe(200);
  }
  const there = [...led].filter((address) => address.startsWith(ORIGIN));
  for (const address of there) {
    expect(pages, address).toContain(new URL(address).pathname);
  }
  expect(host.asked.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

test.describe('without a network', () => {
  test.use({ expectedConsole: [/ERR_INTERNET_DISCONNECTED/] });

  test('it is kept with what it needs', async ({ page, host, context }) => {
    await open(page, BASE);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(host.address + BASE);
    host.silent = true;
    await context.setOffline(true);
    await open(page, `${BASE}en/kommuner/`);
    await open(page, `${BASE}refusion/`);
    const calculator = new Calculator(page);
    const before = await calculator.primary.innerText();
    await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
    await expect(calculator.primary).not.toHaveText(before);
  });
});
