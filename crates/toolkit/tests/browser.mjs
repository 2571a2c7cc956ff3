// A browser, and hosts for it: what the tests of pages share.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';

// The browser tests' own installation; xtask names the browser that it found.
const require = createRequire(new URL('../../../tests/browser/package.json', import.meta.url));
const { chromium } = require('@playwright/test');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** Chromium, closed after the file's last test. */
export async function launch() {
  const browser = await chromium.launch({
    executablePath: process.env.FREMDRIFT_BROWSER,
    // Chromium's sandbox does not start as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  after(() => browser.close());
  return browser;
}

/**
 * A host on a port of its own; its origin. `answer` gives for a path the text or bytes and perhaps
 * headers, or nothing, which is a 404.
 */
export async function host(answer) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const { body, headers } = answer(path) ?? {};
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headers });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  server.unref();
  return `http://127.0.0.1:${server.address().port}`;
}

/** The files of a folder. */
export const folder = (root, headers) => (path) => {
  try {
    return { body: readFileSync(join(root, normalize(path))), headers };
  } catch {
    return undefined;
  }
};

/** A page, and everything that it complains about. */
export async function open(browser, url) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  return { page, complaints };
}
