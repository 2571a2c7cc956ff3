import type { Page } from '@playwright/test';

/** All that a browser can keep for a page after its tab is closed. */
export function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...document.cookie.split(';').filter(Boolean),
  ]);
}

/** What the tab keeps for as long as it is open. */
export function inTab(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(sessionStorage));
}
