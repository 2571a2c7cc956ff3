// The package's examples with the real site: each calculator on somebody else's page, which forbids
// everything but the script and the frame.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { expect, hydrated, test } from '../fixtures';
import { tools } from './tools';

const PACKAGE = fileURLToPath(new URL('../../../dist/toolkit', import.meta.url));
// Where the examples say that the site is, and where they themselves lie here.
const SITE = 'https://fremdrift.example';
const HOST = 'https://kommune.example';

test.use({ hosts: [SITE, HOST] });

/** Opens an example as it is; the page in its frame, once the element says that it is alive. */
async function example(page: Page, baseURL: string, tool: string): Promise<Frame> {
  await page.route(`${HOST}/**`, (route) => {
    const path = PACKAGE + new URL(route.request().url()).pathname;
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await page.route(`${SITE}/**`, async (route) => {
    const url = route.request().url().replace(SITE, baseURL);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.addInitScript(() => {
    const said: unknown[] = [];
    const events: string[] = [];
    Object.assign(window, { said, events });
    addEventListener('message', ({ data }) => said.push(data));
    for (const name of ['fremdrift-ready', 'fremdrift-theme-refused']) {
      addEventListener(name, () => events.push(name));
    }
  });
  await page.goto(`${HOST}/examples/${tool}.html`);
  // Two pages and a Wasm, each through this process: on a shared machine that takes a while.
  await expect.poll(() => events(page), { timeout: 30_000 }).toContain('fremdrift-ready');
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('there is no frame');
  await hydrated(frame);
  return frame;
}

const events = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { events: string[] }).events);

/** Waits until the element is as high as what is in it. */
async function fits(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const box = await page.locator('iframe').boundingBox();
      const inside = await frame.evaluate(() => [
        document.documentElement.getBoundingClientRect().height,
        document.documentElement.scrollWidth - innerWidth,
      ]);
      return [Math.abs((box?.height ?? 0) - (inside[0] ?? 0)) < 1, inside[1]];
    })
    .toEqual([true, 0]);
}

for (const { id: tool } of tools) {
  test(`the example of ${tool} lives`, async ({ page, baseURL }) => {
    const frame = await example(page, baseURL ?? '', tool);
    await fits(page, frame);
    expect(await frame.evaluate(() => document.getElementById('app')?.dataset.route)).toBe(tool);
    const lang = await page.locator('html').getAttribute('lang');
    await expect(frame.locator('html')).toHaveAttribute('lang', lang ?? '');
    const title = await page.locator('iframe').getAttribute('title');
    expect(await frame.title()).toContain(title ?? 'a title');
    await expect(page.getByText(lang === 'en' ? 'Open the page' : 'Åbn siden')).toBeHidden();
    // Only what the contract names has come out of the frame.
    const said = await page.evaluate(() => (window as unknown as { said: object[] }).said);
    for (const message of said) {
      expect(message).toEqual({
        fremdrift: 1,
        type: expect.stringMatching(/^(ready|height)$/),
        tool,
        height: expect.any(Number),
      });
    }
    expect(await events(page)).toEqual(['fremdrift-ready']);
  });
}

test('case and colours of an example arrive; what cannot be read is refused', async ({
  page,
  baseURL,
}) => {
  const frame = await example(page, baseURL ?? '', 'refusion');
  const element = page.locator('fremdrift-refusion');
  const ground = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe('rgb(244, 248, 245)');
  const day = new URLSearchParams((await element.getAttribute('case')) ?? '').get('firstDay');
  const typed = await frame.getByRole('textbox').evaluateAll((fields) =>
    fields.slice(0, 3).map((field) => (field as HTMLInputElement).value),
  );
  expect(typed.reverse().join('-')).toBe(day);

  await element.evaluate((it) => it.setAttribute('color-text', '#eee'));
  await expect.poll(() => events(page)).toContain('fremdrift-theme-refused');
  expect(await ground()).toBe('rgb(244, 248, 245)');
  await element.evaluate((it) => {
    for (const { name } of [...it.attributes]) if (name.startsWith('color-')) it.removeAttribute(name);
  });
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
});

test('an element that is put elsewhere, or narrower, lives and fits again', async ({
  page,
  baseURL,
}) => {
  await example(page, baseURL ?? '', 'regler');
  await page.setViewportSize({ width: 360, height: 700 });
  await page.evaluate(() => {
    const section = document.body.appendChild(document.createElement('section'));
    section.append(document.querySelector('fremdrift-regler') ?? '');
  });
  await expect
    .poll(() => events(page), { timeout: 30_000 })
    .toEqual(['fremdrift-ready', 'fremdrift-ready']);
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('there is no frame');
  await hydrated(frame);
  await fits(page, frame);
});
