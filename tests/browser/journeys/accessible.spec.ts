// Every page in every language and state: one visit, and everything that has to hold of it.
import { faintWords } from '../contrast';
import { expect, test } from '../fixtures';
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
import { OBLIGATORY, built, tools, visits } from './coverage';
import { sticksOut } from './layout';
import { terms } from './terms';
import { expectWhole } from './whole';
import { langs } from './words';

/** 1280 px, and the same at 400 %. */
const desk = { width: 1280, height: 1024 };
const zoomed = { width: 320, height: 256 };
/** The width of A4 in CSS pixels, less the margins of a browser. */
const paper = { width: 718, height: 1000 };

test('every page, language and state is visited', () => {
  const onSite = built.filter(({ frame }) => frame === 'site');
  const calculating = onSite.filter(({ isTool }) => isTool).map(({ route }) => route);
  expect(new Set(calculating), 'a tool without states').toEqual(new Set(Object.keys(tools)));
  // What can stand in a frame calculates; the search only finds.
  const framed = built.filter(({ frame }) => frame === 'embed').map(({ route }) => route);
  expect(framed.length).toBeGreaterThan(0);
  for (const route of framed) {
    expect(Object.keys(tools[route]?.states ?? {}), route).toEqual(
      expect.arrayContaining(OBLIGATORY),
    );
  }
  // The page of unknown addresses is one for both languages.
  const pages = built.filter(({ route }) => route !== 'not-found');
  for (const { frame, route } of pages) {
    const spoken = pages.filter((page) => page.frame === frame && page.route === route);
    expect(new Set(spoken.map(({ lang }) => lang)), route).toEqual(new Set(langs));
  }
  // One visit for each state, so that two pages never pass for one.
  const seen = visits.map(({ address, state }) => `${address} ${state}`);
  expect(new Set(seen).size).toBe(seen.length);
  expect(new Set(visits.map(({ address }) => address))).toEqual(
    new Set(built.map(({ address }) => address)),
  );
});

test('no two pages of the site have one title', () => {
  const titles = built.filter(({ frame }) => frame === 'site').map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

/** On paper a page looks the same in most states. */
const printed = ['everything', 'errors', 'unfolded'];

for (const { address, frame, lang, route, state, reach, ownWords } of visits) {
  // The languages share markup and styles, and a tool in a frame is the one on the page: what takes
  // the longest and depends on no words is looked at in Danish, on the site.
  const closely = lang === 'da' && frame === 'site';

  test(`${address}: ${state}`, async ({ page, expectAccessible }) => {
    // What draws in the background takes its time.
    test.slow();
    await page.setViewportSize(desk);
    await reach(page);
    const none = async (what: string, problems: Promise<string[]>) =>
      expect.soft(await problems, what).toEqual([]);

    await none('title, language, first heading', head(page, lang));
    if (lang === 'en') await none('Danish terms', unmarked(page, terms));
    if (route !== 'not-found' && !ownWords) await expectWhole(page, lang);
    await none('pictures', poorCharts(page));
    await none('told apart by colour alone', colourAlone(page));
    await none('small targets', smallTargets(page));
    await expectAccessible(page);

    for (const width of [1100, 992, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await none(`sideways at ${width} px`, sticksOut(page));
    }
    await page.setViewportSize(zoomed);
    await none('sideways at 400 %', sticksOut(page));
    await none('small targets at 400 %', smallTargets(page));
    await none('squeezed captions at 400 %', squeezedCaptions(page));

    if (closely) {
      await none('faint letters in narrow pictures', faintWords(page, []));
      await expectAccessible(page, { only: ['target-size'] });
      await page.setViewportSize(desk);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await none('moving', moving(page));
      await none('focus that is not seen', unseenFocus(page));
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await none('focus that is not seen in forced colours', unseenFocus(page));
      await none('pictures covered in forced colours', coveredPictures(page));
      await none('faint letters in forced colours', faintWords(page, []));
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    }

    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    await none('wider than paper', sticksOut(page));
    await none('to be pressed on paper', pressable(page));
    await none('headings over nothing on paper', loneHeadings(page));
    if (closely && printed.includes(state)) {
      await expectAccessible(page, { only: ['color-contrast'] });
    }
  });
}
