// What must hold of a page in any state; each check gives what is wrong, in words.
import type { Page } from '@playwright/test';

/** The longest title that a tab or a search result shows whole. */
const LONGEST_TITLE = 70;

/** Title, language and the one first heading. */
export function head(page: Page, lang: string): Promise<string[]> {
  return page.evaluate(
    ([wanted, longest]) => {
      const problems: string[] = [];
      const { title } = document;
      if (title.trim() === '' || title.length > longest) problems.push(`title: ${title}`);
      if (document.documentElement.lang !== wanted) problems.push('another language');
      const first = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
      if (first.length !== 1) problems.push(`${first.length} first headings`);
      return problems;
    },
    [lang, LONGEST_TITLE] as const,
  );
}

/** Terms of Danish law that stand in a text of another language, and their marks where they show. */
export function unmarked(page: Page, terms: string[]): Promise<string[]> {
  return page.evaluate((words) => {
    const term = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?:en|et|e|er|erne|ne|s)?(?!\\p{L})`, 'giu');
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      // Code is of no language, and a box for text has one language only.
      if (lang === 'da' || node.parentElement?.closest('code, textarea')) continue;
      // An address is of no language.
      const text = (node.textContent ?? '').replaceAll(/https?:\S+/g, '');
      for (const [word] of text.matchAll(term)) {
        found.push(`${word}: ${node.textContent?.trim().slice(0, 80)}`);
      }
      for (const [mark] of text.matchAll(/_\p{L}+|\p{L}_/gu)) found.push(`a mark shows: ${mark}`);
    }
    return found;
  }, terms);
}

/**
 * What is pressed and smaller than 24 by 24 px (WCAG 2.2, 2.5.8), unless a circle of 24 px around
 * its middle touches nothing else that is pressed, or it stands in a sentence.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    const wanted = 'a[href], button, input, select, textarea, summary';
    /** The boxes of what one presses: those of a drawn radio's or file field's label, too. */
    const boxes = (one: Element): DOMRect[] => {
      const hidden = one.matches('.form-radio, .form-checkbox, .sr-only');
      const labels = [...((one as HTMLInputElement).labels ?? [])];
      return (hidden ? labels : [one]).map((shown) => shown.getBoundingClientRect());
    };
    const inSentence = (one: Element): boolean => {
      if (!one.matches('a') || getComputedStyle(one).display !== 'inline') return false;
      const block = one.closest('p, li, dd, dt, td, th, figcaption, caption, label, summary');
      const others = block?.textContent?.replace(one.textContent ?? '', '').trim();
      return (others ?? '').length > 0;
    };
    const targets = [...document.querySelectorAll(wanted)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches('.skipnav, :disabled'))
      .flatMap((one) => boxes(one).map((box) => ({ one, box })))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const small = targets.filter(
      // Half a pixel is rounding.
      ({ one, box }) => Math.min(box.width, box.height) < SIZE - 0.5 && !inSentence(one),
    );
    const near = (x: number, y: number, box: DOMRect): number => {
      const [dx, dy] = [
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      ];
      return Math.hypot(dx, dy);
    };
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    return small
      .filter(({ one, box }) => {
        const [x, y] = middle(box);
        return targets.some((other) => {
          if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
          if (near(x, y, other.box) < SIZE / 2) return true;
          const isSmall = Math.min(other.box.width, other.box.height) < SIZE - 0.5;
          const [otherX, otherY] = middle(other.box);
          return isSmall && !inSentence(other.one) && Math.hypot(x - otherX, y - otherY) < SIZE;
        });
      })
      .map(({ one, box }) => {
        const size = `${Math.round(box.width)} by ${Math.round(box.height)}`;
        return `${size}: ${one.outerHTML.slice(0, 100)}`;
      });
  });
}

/** What has the focus and does not show it. Begins with a key, as a visitor without a mouse does. */
export async function unseenFocus(page: Page): Promise<string[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const look = (one: Element): string => {
      const labels = [...((one as HTMLInputElement).labels ?? [])];
      const parts = [one, ...labels].flatMap((shown) =>
        ['', '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(shown, pseudo);
          const width = style.outlineStyle === 'none' ? '0' : style.outlineWidth;
          return [width, style.outlineColor, style.boxShadow, style.backgroundColor].join(' ');
        }),
      );
      return parts.join('; ');
    };
    const stops = [...document.querySelectorAll<HTMLElement>(wanted)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches(':disabled'));
    // The key has focused one of them.
    const focused = document.activeElement;
    const blurred = new Map(stops.map((one) => [one, one === focused ? '' : look(one)]));
    const unseen: string[] = [];
    for (const one of stops) {
      if (one === focused) continue;
      one.focus({ preventScroll: true });
      if (document.activeElement !== one) unseen.push(`no focus: ${one.outerHTML.slice(0, 100)}`);
      else if (look(one) === blurred.get(one)) unseen.push(one.outerHTML.slice(0, 100));
    }
    return unseen;
  });
}

/** Pictures over which something is painted. */
export function coveredPictures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const transparent = /^rgba\(.*, 0\)$/;
    const covered: string[] = [];
    for (const picture of document.querySelectorAll('svg[role="img"]')) {
      if (!picture.checkVisibility()) continue;
      picture.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = picture.getBoundingClientRect();
      const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
      const over = stack.slice(0, stack.findIndex((one) => picture.contains(one)));
      for (const one of over) {
        const isBar = getComputedStyle(one).position === 'fixed' || one.closest('.result-bar');
        if (isBar || transparent.test(getComputedStyle(one).backgroundColor)) continue;
        covered.push(`${picture.id} under ${one.outerHTML.slice(0, 80)}`);
      }
    }
    return covered;
  });
}

/** What moves although the visitor asked for less of it. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const long = (durations: string) => durations.split(',').some((time) => parseFloat(time) > 0.01);
    for (const one of document.querySelectorAll('*')) {
      const style = getComputedStyle(one);
      if (long(style.transitionDuration)) problems.push(`fades: ${one.outerHTML.slice(0, 80)}`);
      const animated = style.animationName !== 'none' && long(style.animationDuration);
      if (animated) problems.push(`moves: ${one.outerHTML.slice(0, 80)}`);
      if (style.scrollBehavior === 'smooth') problems.push(`glides: ${one.localName}`);
    }
    return problems;
  });
}

/** What is on paper and could only be pressed. A grade's word and an open panel's are read. */
export function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea, form, .result-bar, summary')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => !one.matches('details:is(.grade, [open]) > summary'))
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}

/** Headings on paper over nothing: what they are about can only be unfolded on a screen. */
export function loneHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main section')]
      .map((section) => [...section.children].filter((child) => child.checkVisibility()))
      .filter((shown) => shown.length > 0 && shown.every((one) => /^H[1-6]$/.test(one.tagName)))
      .map(([heading]) => heading?.textContent ?? ''),
  );
}

/** Captions squeezed into less than half of their table. */
export function squeezedCaptions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('caption:not(.sr-only)')]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.clientWidth < (one.parentElement?.clientWidth ?? 0) / 2)
      .map((one) => one.textContent ?? ''),
  );
}

/** Pictures without their numbers, without words, or that only a pointer can read. */
export function poorCharts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    for (const picture of document.querySelectorAll('svg[role="img"]')) {
      if (!picture.checkVisibility()) continue;
      const say = (what: string) => problems.push(`${picture.id}: ${what}`);
      if (!picture.getAttribute('aria-label')?.trim()) say('no name');
      const around = picture.closest('figure') ?? picture.closest('article, section');
      const beside = picture.closest('article, section');
      const links = [...(around?.querySelectorAll<HTMLAnchorElement>('a[href*="#"]') ?? [])];
      const linked = links.map((link) => document.getElementById(link.hash.slice(1)));
      const places = [around, beside, ...linked.map((one) => one?.closest('section') ?? one)];
      // A picture that says all its numbers itself needs no table.
      const said = picture.getAttribute('aria-label') ?? '';
      const words = [...picture.querySelectorAll('text, tspan')].filter(
        (one) => one.childElementCount === 0,
      );
      const shown = words.flatMap((one) => [...(one.textContent ?? '').matchAll(/\d[\d.,]*/g)]);
      const isSaid = shown.every(([number]) => said.includes(number));
      if (!isSaid && !places.some((place) => place?.querySelector('table'))) say('no table');
      const overlay = picture.parentElement?.querySelector('.chart-overlay');
      if (overlay && !around?.querySelector('input[type="range"]')) say('for a pointer alone');
    }
    return problems;
  });
}

/** Areas with less contrast than this between them look the same without colours. */
const TOLD_APART = 1.5;

/**
 * Areas and lines of a picture that only their colour tells apart: plain areas with the same edge
 * have to differ in lightness, lines of two colours in their dashes. Ink and greys are axes; small
 * marks, and many in one path, belong to the line or the word that they stand at.
 */
export async function colourAlone(page: Page): Promise<string[]> {
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('svg[role="img"]')]
      .filter((picture) => picture.checkVisibility())
      .map((picture) => {
        const shapes = [...picture.querySelectorAll<SVGGeometryElement>('path, rect, circle, polyline')]
          .filter((shape) => !shape.closest('defs'))
          .map((shape) => ({
            style: getComputedStyle(shape),
            box: shape.getBBox(),
            parts: shape.getAttribute('d')?.match(/M/g)?.length ?? 1,
          }));
        const areas = shapes
          .filter(({ box, parts }) => Math.min(box.width, box.height) > 10 && parts === 1)
          .map(({ style: { fill, stroke, strokeDasharray } }) => {
            return { fill, edge: stroke === 'none' ? '' : strokeDasharray };
          });
        const lines = shapes
          .filter(({ style }) => style.fill === 'none' && style.stroke !== 'none')
          .map(({ style }) => [style.strokeDasharray, style.stroke] as const);
        return { id: picture.id, areas, lines };
      }),
  );
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isGrey = (colour: string) => new Set(channels(colour)).size === 1;
  return pictures.flatMap(({ id, areas, lines }) => {
    const plain = areas
      .filter(({ fill }) => fill.startsWith('rgb('))
      .sort((one, other) => luminance(one.fill) - luminance(other.fill));
    const alike = plain.filter(({ fill, edge }, at) => {
      const before = plain.slice(0, at).filter((area) => area.edge === edge && area.fill !== fill);
      const darker = before.at(-1);
      return darker && (luminance(fill) + 0.05) / (luminance(darker.fill) + 0.05) < TOLD_APART;
    });
    const coloured = new Map<string, Set<string>>();
    for (const [dashes, colour] of lines.filter(([, colour]) => !isGrey(colour))) {
      coloured.set(dashes, (coloured.get(dashes) ?? new Set()).add(colour));
    }
    const crossed = [...coloured].filter(([, colours]) => colours.size > 1);
    return [
      ...alike.map(({ fill }) => `${id}: ${fill} and the area one shade darker`),
      ...crossed.map(([dashes, colours]) => `${id}: lines (${dashes}) in ${[...colours].join(', ')}`),
    ];
  });
}
