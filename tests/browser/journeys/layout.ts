// What the width of the window does to a page.
import type { Page } from '@playwright/test';

/** What reaches past the right edge, outside of what scrolls on its own, and words cut by their picture. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 0.5;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    /** The boxes of an element: its own and those of its words. */
    const boxes = (element: Element): DOMRect[] => {
      const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const ranges = words.map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect();
      });
      return [element.getBoundingClientRect(), ...ranges];
    };
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      // Text for screen readers alone is clipped to a pixel.
      if (!element.checkVisibility() || element.closest('.sr-only')) return false;
      return boxes(element).some(({ right }) => right > edge) && !scrolls(element.parentElement);
    });
    const cut = [...document.querySelectorAll('svg[role="img"] text')].filter((words) => {
      const picture = words.closest('svg')?.getBoundingClientRect();
      if (!picture || !words.checkVisibility()) return false;
      const { left, right } = words.getBoundingClientRect();
      return left < picture.left - 1 || right > picture.right + 1;
    });
    const total = document.documentElement.scrollWidth;
    const wide = total > edge ? [`the page is ${total} px wide`] : [];
    return [...wide, ...[...out, ...cut].map((element) => element.outerHTML.slice(0, 100))];
  });
}
