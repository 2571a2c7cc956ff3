// Files that the pages give, read as the programs for which they are made read them.
import { expect, type BrowserContext } from '@playwright/test';
import type { Lang } from './words';

/** A file for a spreadsheet, by the rules of its language. */
export function spreadsheet(lang: Lang, text: string): string[][] {
  expect(text.startsWith('\uFEFF'), 'a byte-order mark, for letters like æ').toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const cell = lang === 'da' ? /("(?:[^"]|"")*"|[^;]*)(;|$)/g : /("(?:[^"]|"")*"|[^,]*)(,|$)/g;
  return text
    .slice(1, -2)
    .split('\r\n')
    .map((row) => {
      const cells = [...row.matchAll(cell)];
      // What is found after the cell that nothing follows is no cell.
      return cells
        .slice(0, cells.findIndex(([, , end]) => end === '') + 1)
        .map(([, value = '']) => value.replaceAll(/^"|"$/g, '').replaceAll('""', '"'));
    });
}

/** A picture as it is drawn when it is opened alone. */
export async function drawn(context: BrowserContext, text: string) {
  const alone = await context.newPage();
  await alone.goto(`data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`);
  return alone.evaluate(() => {
    const root = document.documentElement;
    const painted = [...root.querySelectorAll('[fill^="url("]')];
    const patterns = painted.map((area) => area.getAttribute('fill')?.slice(5, -1) ?? '');
    return {
      root: `${root.namespaceURI} ${root.localName}`,
      title: root.querySelector('title')?.textContent,
      broken: root.querySelector('parsererror')?.textContent,
      missing: patterns.filter((id) => !root.querySelector(`pattern[id="${id}"] > *`)),
      kinds: new Set(patterns).size,
      areas: painted.filter((area) => {
        const { width, height } = area.getBoundingClientRect();
        return width > 0 && height > 0;
      }).length,
      size: [root.clientWidth, root.clientHeight],
      words: root.textContent,
    };
  });
}
