import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  test as base,
  expect,
  type BrowserContext,
  type Frame,
  type Page,
  type Request,
} from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { faintWords } from './contrast';

export { expect };

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const SITE = fileURLToPath(new URL('../../dist/site', import.meta.url));

interface Fixtures {
  /** What the host has. */
  folder: string;
  /** Console messages a test expects, like the status of a missing page. */
  expectedConsole: RegExp[];
  /** The origins of the pages around an embedded tool, which may be asked for as well. */
  hosts: string[];
  /**
   * Every console message, page error, CSP violation and foreign request so far. The test fails if
   * there is one at its end.
   */
  guard: string[];
  /** Fails the test on any accessibility violation of the page, or frame, as it is now. */
  expectAccessible: (page: Page | Frame, looks?: Looks) => Promise<void>;
}

/** What is looked at: everything, unless said otherwise. */
interface Looks {
  /** These rules and no others. */
  only?: string[];
}

export const test = base.extend<Fixtures>({
  folder: [SITE, { option: true }],
  expectedConsole: [[], { option: true }],
  hosts: [[], { option: true }],

  guard: [
    async ({ context, baseURL, folder, expectedConsole, hosts }, use) => {
      const problems: string[] = [];
      await watch(context, { origin: baseURL, folder, hosts, expectedConsole, problems });
      await use(problems);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],

  expectAccessible: async ({ context }, use) => {
    // An init script runs before the page's CSP, which would block a script tag.
    await context.addInitScript({ content: axeSource });
    await use(async (page, { only } = {}) => {
      const results = await page.evaluate(async (only) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        // axe takes the page for white, which it is not in every choice of forced colours.
        const enabled = !matchMedia('(forced-colors: active)').matches;
        // Best practice is on by itself, the size of what one presses is not.
        const rules = { 'color-contrast': { enabled }, 'target-size': { enabled: true } };
        // What passes is not looked at, and describing it takes much of the time.
        const options = { preload: false, iframes: false, rules };
        const runOnly = only && { type: 'rule' as const, values: only };
        const resultTypes = ['violations' as const, 'incomplete' as const];
        return (await axe.run(document, { ...options, runOnly, resultTypes })) as AxeResults;
      }, only);
      const violations = results.violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ')})`,
      );
      expect(violations).toEqual([]);
      if (only && !only.includes('color-contrast')) return;
      // Contrast that axe cannot judge is contrast nobody has judged.
      const undecided = results.incomplete
        .filter(({ id }) => id === 'color-contrast')
        .flatMap(({ nodes }) => nodes.flatMap((node) => node.target.flat()));
      expect(await faintWords(page, undecided)).toEqual([]);
    });
  },
});

/** Playwright's own word where a journey allows no service worker. */
const BLOCKED = /Service Worker registration blocked by Playwright/;

interface Watch {
  origin: string | undefined;
  folder?: string;
  hosts?: string[];
  expectedConsole: RegExp[];
  /** Where everything goes that no page may do. */
  problems: string[];
}

/** Notes what the pages of a context do that no page may. */
export async function watch(
  context: BrowserContext,
  { origin, folder = SITE, hosts = [], expectedConsole, problems }: Watch,
) {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    const text = `${message.type()}: ${message.text()}`;
    if (![BLOCKED, ...expectedConsole].some((known) => known.test(text))) problems.push(text);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().stack}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:'].includes(url.protocol) || hosts.includes(url.origin)) return;
    if (url.origin !== origin) problems.push(`request to ${url.origin}`);
    // Somebody may go anywhere. A page asks for files of the site, and sends nothing along.
    else if (!request.isNavigationRequest() && !isFile(request, url, folder)) {
      problems.push(`${request.method()} ${url.pathname}${url.search} ${request.postData() ?? ''}`);
    }
  });
}

/** Whether a request asks for a file of the site and for nothing else. */
function isFile(request: Request, { pathname, search }: URL, folder: string): boolean {
  const bare = request.method() === 'GET' && request.postData() === null && search === '';
  return bare && existsSync(join(folder, pathname));
}

/** What would be dead without a script. A mark opens its explanation without one (terms.spec.ts). */
export const controls = 'button:not([popovertarget]), input, select, textarea, form';

/** Opens a page and waits until its components answer. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

/** Waits until the Wasm has taken over the prerendered page. */
export async function hydrated(page: Page | Frame): Promise<void> {
  await expect(page.locator('#app[data-live]')).toBeAttached();
}
