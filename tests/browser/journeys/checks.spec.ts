// The checks of accessibility notice what they are there for.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../fixtures';
import {
  colourAlone,
  coveredPictures,
  head,
  loneHeadings,
  moving,
  poorCharts,
  pressable,
  smallTargets,
  squeezedCaptions,
  unmarked,
  unseenFocus,
} from './checks';
import { sticksOut } from './layout';
import { terms } from './terms';

interface Spoilt {
  check: (page: Page) => Promise<string[]>;
  spoil: () => unknown;
  media?: 'print';
}

const checks: Record<string, Spoilt> = {
  'a second first heading': {
    check: (page) => head(page, 'en'),
    spoil: () => document.querySelector('main')?.append(document.createElement('h1')),
  },
  'a title that is too long': {
    check: (page) => head(page, 'en'),
    spoil: () => (document.title = 'title '.repeat(20)),
  },
  'a page that says it is of another language': {
    check: (page) => head(page, 'en'),
    spoil: () => (document.documentElement.lang = 'da'),
  },
  'a Danish term that is not marked': {
    check: (page) => unmarked(page, terms),
    spoil: () => document.querySelector('main')?.append('the sygedagpenge of a week'),
  },
  'a small target beside another': {
    check: smallTargets,
    spoil: () => {
      for (const button of [...document.querySelectorAll('main button')]
        .filter((one) => one.checkVisibility())
        .slice(0, 2)) {
        (button as HTMLElement).style.cssText =
          'position: fixed; inset: 0 auto auto 0; width: 12px; height: 12px; min-width: 0; ' +
          'min-height: 0; padding: 0; overflow: hidden';
      }
    },
  },
  'focus that is not seen': {
    check: unseenFocus,
    spoil: () => {
      const button = document.querySelector('main button') as HTMLElement;
      button.style.cssText = 'outline: none !important; box-shadow: none !important;';
    },
  },
  'what covers a picture': {
    check: coveredPictures,
    spoil: () => {
      const box = document.querySelector('.chart-wide')?.appendChild(document.createElement('p'));
      box?.style.setProperty('background', '#fff');
      box?.style.setProperty('position', 'absolute');
      box?.style.setProperty('inset', '0');
    },
  },
  'what moves': {
    check: moving,
    spoil: () =>
      document
        .querySelector<HTMLElement>('main')
        ?.style.setProperty('transition', 'color 1s', 'important'),
  },
  'a picture without its numbers': {
    check: poorCharts,
    spoil: () => {
      for (const table of document.querySelectorAll('table')) table.remove();
    },
  },
  'a picture that only a pointer can read': {
    check: poorCharts,
    spoil: () => document.querySelector('input[type="range"]')?.remove(),
  },
  'areas that only their colour tells apart': {
    check: colourAlone,
    spoil: () => {
      const areas = [...document.querySelectorAll('.chart-wide [fill^="url("]')];
      for (const [at, area] of areas.entries()) area.setAttribute('fill', at % 2 ? '#c00' : '#0a7a3c');
    },
  },
  'lines that only their colour tells apart': {
    check: colourAlone,
    spoil: () => {
      const lines = [...document.querySelectorAll('.chart-wide [stroke]:not([fill])')];
      for (const [at, line] of lines.entries()) {
        line.setAttribute('fill', 'none');
        line.setAttribute('stroke', at % 2 ? '#c00' : '#0a7a3c');
      }
    },
  },
  'words cut at the edge of their picture': {
    check: sticksOut,
    spoil: () => document.querySelector('.chart-wide text')?.setAttribute('x', '-20'),
  },
  'a button on paper': {
    check: pressable,
    media: 'print',
    spoil: () => document.body.append(document.createElement('button')),
  },
  'a heading over nothing on paper': {
    check: loneHeadings,
    media: 'print',
    spoil: () => {
      const section = document.createElement('section');
      section.append(document.createElement('h2'), document.createElement('p'));
      section.lastElementChild?.setAttribute('hidden', '');
      document.querySelector('main')?.append(section);
    },
  },
  'a squeezed caption': {
    check: squeezedCaptions,
    spoil: () => {
      const caption = [...document.querySelectorAll<HTMLElement>('caption:not(.sr-only)')].at(-1);
      caption?.style.setProperty('display', 'block');
      caption?.style.setProperty('width', '60px');
    },
  },
  'what is too wide': {
    check: sticksOut,
    spoil: () =>
      document.querySelector<HTMLElement>('main p')?.style.setProperty('min-width', '3000px'),
  },
};

for (const [what, { check, spoil, media }] of Object.entries(checks)) {
  test(`${what} is noticed`, async ({ page }) => {
    await page.emulateMedia({ media: media ?? null, reducedMotion: 'reduce' });
    await open(page, '/en/refusion/');
    expect(await check(page)).toEqual([]);
    await page.evaluate(spoil);
    expect(await check(page)).not.toEqual([]);
  });
}

test('axe notices faint words, in a picture too, and a nameless field', async ({
  page,
  expectAccessible,
}) => {
  const spoil: (() => unknown)[] = [
    () => document.querySelector<HTMLElement>('main p')?.style.setProperty('color', '#bbb'),
    () => document.querySelector('.chart-wide text')?.setAttribute('fill', '#bbb'),
    () => document.querySelector('label[for="benefit"]')?.remove(),
  ];
  for (const change of spoil) {
    await open(page, '/refusion/');
    await page.evaluate(change);
    await expect(expectAccessible(page)).rejects.toThrow();
  }
});
