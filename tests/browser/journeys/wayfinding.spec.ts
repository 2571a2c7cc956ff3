// Everybody finds the way: the menu, the trail, the foot of the page, and no link that leads nowhere.
import { expect, open, test } from '../fixtures';
import { text } from './fluent';
import { sticksOut } from './layout';
import { pages } from './site';
import { langs } from './words';

const summary = 'header summary';

for (const lang of langs) {
  const home = lang === 'da' ? '/' : '/en/';

  test(`${lang}: the menu opens in place, by keyboard, and names the page one is on`, async ({
    page,
    expectAccessible,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `${home}kommuner/`);
    const header = page.getByRole('banner');
    expect((await header.boundingBox())?.height).toBeLessThan(64);
    const menu = page.getByRole('navigation', { name: text(lang, 'menu-label') });
    await expect(menu.getByRole('link')).toHaveCount(0);

    await page.locator(summary).focus();
    await page.keyboard.press('Enter');
    for (const group of ['citizen', 'policy', 'casework', 'reference']) {
      const pages = menu.getByRole('group', { name: text(lang, `menu-${group}`) });
      expect(await pages.getByRole('link').count()).toBeGreaterThan(1);
    }
    const current = menu.getByRole('link', { name: text(lang, 'menu-kommuner') });
    await expect(current).toHaveAttribute('aria-current', 'page');
    // Nothing is covered: the page begins where the menu ends.
    const [menuBox, main] = [await menu.boundingBox(), await page.getByRole('main').boundingBox()];
    expect(main?.y).toBeGreaterThanOrEqual((menuBox?.y ?? 0) + (menuBox?.height ?? 0));
    expect(await sticksOut(page)).toEqual([]);
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(menu).toBeHidden();
  });

  test(`${lang}: the trail leads back, and the foot of the page to every page`, async ({ page }) => {
    await open(page, `${home}fakta/`);
    const trail = page.getByRole('navigation', { name: text(lang, 'trail-label') });
    await expect(trail.locator('[aria-current="page"]')).toHaveText(text(lang, 'menu-fakta'));
    const foot = page.getByRole('contentinfo');
    await expect(foot).toContainText(text(lang, 'footer-privacy'));
    await expect(foot).toContainText(/0\.\d+\.\d+/);
    const linked = await foot.getByRole('link').evaluateAll((all) =>
      all.map((one) => new URL((one as HTMLAnchorElement).href).pathname),
    );
    const own = pages.filter(({ lang: other }) => other === lang).map(({ path }) => path);
    expect(new Set([home, ...linked])).toEqual(new Set(own));
    await trail.getByRole('link').click();
    await expect(page).toHaveURL(home);
    await expect(trail).toHaveCount(0);
  });

  test(`${lang}: each reader's door leads to more than one tool`, async ({ page }) => {
    await open(page, home);
    for (const door of await page.locator('.home-doors > li').all()) {
      expect(await door.getByRole('link').count()).toBeGreaterThan(2);
    }
    await page.getByRole('link', { name: text(lang, 'home-search') }).click();
    await expect(page).toHaveURL(`${home}soeg/`);
    await open(page, home);
    await page.getByRole('link', { name: text(lang, 'home-new') }).click();
    await expect(page.locator('main h2').first()).toBeVisible();
    await expect(page.locator('main h3').first()).toHaveText(lang === 'da' ? 'Lov' : 'Law');
  });
}

test('every link of every page leads to a page and a place that exist', async ({ request }) => {
  const found = new Map<string, string>();
  for (const { path } of pages) found.set(path, await (await request.get(path)).text());
  const ids = new Map(
    [...found].map(([path, html]) => [path, [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)]),
  );
  const nowhere: string[] = [];
  for (const [path, html] of found) {
    expect(new Set(ids.get(path)).size, `${path}: ids are unique`).toBe(ids.get(path)?.length);
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site${path}`);
      if (url.host !== 'site') continue;
      const place = decodeURIComponent(url.hash.slice(1));
      const there = ids.get(url.pathname);
      if (!there || (place && !there.includes(place))) nowhere.push(`${path}: ${href}`);
    }
    // A mark opens an explanation that is there, and every page with words of art has marks.
    const marks = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, id]) => id);
    for (const id of marks) if (!ids.get(path)?.includes(id)) nowhere.push(`${path}: ${id}`);
    const isText = /^(\/en)?\/((om|was|ordbog|nyt|soeg)\/)?$/.test(path);
    if (!isText) expect(marks.length, path).toBeGreaterThan(4);
  }
  expect(nowhere).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, and the index is there', async ({ page }) => {
    await page.goto('/refusion/');
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' });
    await page.locator(summary).click();
    await menu.getByRole('link', { name: 'Ordbog' }).click();
    await expect(page).toHaveURL('/ordbog/');
    await page.getByRole('link', { name: 'Søg', exact: true }).first().click();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('#index li')).not.toHaveCount(0);
    const term = { name: 'refusionstrappe', exact: true };
    await page.locator('#index').getByRole('link', term).click();
    await expect(page.locator('#refusionstrappe')).toBeInViewport();
  });
});
