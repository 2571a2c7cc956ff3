import type { Frame, Page } from '@playwright/test';

/**
 * Words that are hard to read on what lies behind them. axe leaves some undecided: letters in a
 * picture, and words beside an icon or a drawn box. Here their colour is held against whatever is
 * painted at their ends and their middle: a background, an area, both colours of a pattern, the
 * halo of the letters, or the page. WCAG asks for 4.5:1.
 */
export function faintWords(page: Page | Frame, undecided: string[]): Promise<string[]> {
  return page.evaluate((selectors) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');

    /** Red, green, blue and opacity of a CSS colour. */
    const channels = (colour: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [a, b] = [luminance(one), luminance(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    const opaque = (colour: string): boolean => colour !== 'none' && channels(colour)[3] === 255;

    /** What the browser paints where nothing else does; black in some forced colours. */
    const paper = (() => {
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.forcedColorAdjust = 'none';
      probe.style.color = 'Canvas';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    })();

    /** The colours an element paints; none if one can look through it. */
    const paints = (element: Element): string[] => {
      const style = getComputedStyle(element);
      if (!(element instanceof SVGGeometryElement)) {
        return opaque(style.backgroundColor) ? [style.backgroundColor] : [];
      }
      const pattern = /^url\("?#(.+?)"?\)/.exec(style.fill)?.[1];
      if (!pattern) return opaque(style.fill) ? [style.fill] : [];
      const shapes = [...(document.getElementById(pattern)?.querySelectorAll('*') ?? [])];
      return shapes
        .flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke])
        .filter(opaque);
    };

    const ground = (words: Element, x: number, y: number): string[] => {
      const style = getComputedStyle(words);
      if (style.paintOrder.startsWith('stroke') && opaque(style.stroke)) return [style.stroke];
      for (const element of document.elementsFromPoint(x, y)) {
        // A grade's mark stands beside its word, in the same box.
        if (element.closest('text, .chart-overlay, .grade-mark')) continue;
        const colours = paints(element);
        if (colours.length > 0) return colours;
      }
      return [paper];
    };

    const faint: string[] = [];
    const scrolled = [scrollX, scrollY] as const;
    const judged = [...selectors, 'svg text'].join(', ');
    for (const words of document.querySelectorAll(judged)) {
      if (!words.checkVisibility()) continue;
      words.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = words.getBoundingClientRect();
      const points = [left + 2, (left + right) / 2, right - 2];
      const grounds = new Set(points.flatMap((x) => ground(words, x, (top + bottom) / 2)));
      const style = getComputedStyle(words);
      const letters = words instanceof SVGElement ? style.fill : style.color;
      for (const colour of grounds) {
        const ratio = contrast(letters, colour);
        if (ratio >= 4.5) continue;
        faint.push(`${words.textContent}: ${letters} on ${colour} is ${ratio.toFixed(1)}:1`);
      }
    }
    scrollTo({ left: scrolled[0], top: scrolled[1], behavior: 'instant' });
    return faint;
  }, undecided);
}
