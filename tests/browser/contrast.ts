import type { Page } from '@playwright/test';

/**
 * Letters in pictures that are hard to read on what lies behind them. axe leaves text in an SVG
 * undecided; here its colour is held against whatever is painted at its ends and its middle: an
 * area, both colours of a pattern, the halo of the letters, or the page. WCAG asks for 4.5:1.
 */
export function faintPictureText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
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

    const ground = (text: SVGTextElement, x: number, y: number): string[] => {
      const style = getComputedStyle(text);
      const halo = style.paintOrder.startsWith('stroke') && opaque(style.stroke);
      if (halo) return [style.stroke];
      for (const element of document.elementsFromPoint(x, y)) {
        if (element.closest('text') || element.closest('.chart-overlay')) continue;
        const colours = paints(element);
        if (colours.length > 0) return colours;
      }
      return ['Canvas'];
    };

    const faint: string[] = [];
    const scrolled = [scrollX, scrollY] as const;
    for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
      if (!text.checkVisibility()) continue;
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const y = (top + bottom) / 2;
      const points = [left + 2, (left + right) / 2, right - 2];
      const grounds = new Set(points.flatMap((x) => ground(text, x, y)));
      const letters = getComputedStyle(text).fill;
      for (const colour of grounds) {
        const ratio = contrast(letters, colour);
        if (ratio < 4.5) {
          faint.push(`${text.textContent}: ${letters} on ${colour} is ${ratio.toFixed(1)}:1`);
        }
      }
    }
    scrollTo({ left: scrolled[0], top: scrolled[1], behavior: 'instant' });
    return faint;
  });
}
