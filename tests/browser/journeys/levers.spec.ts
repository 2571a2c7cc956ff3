// The six recommendations on one municipality: what they may be worth, and what is not known.
import { controls, expect, test } from '../fixtures';
import { sticksOut } from './layout';
import { Levers, everything, levers, leversLink } from './levers';
import { Tool } from './tool';
import { langs } from './words';

/** Lets the browser say that it has room for so many workers. */
const room = (hands: number) => `Object.defineProperty(navigator, 'hardwareConcurrency', {
  get: () => ${hands},
})`;

for (const lang of langs) {
  test(`${lang}: both views of a saving, together and alone, by party and year`, async ({ page }) => {
    const it = await Levers.open(page, lang);
    await it.drawn();
    await expect(it.priors).toHaveCount(2);
    const [sceptical, stated] = await it.priors.locator('strong').allInnerTexts();
    expect(sceptical).not.toBe(stated);
    // All together and each alone; measuring alone is only its cost, which nobody has filled in.
    expect(await Tool.rows(it.table('together'), 'tbody')).toHaveLength(levers.length);
    for (const prior of ['sceptical', 'stated']) {
      const name = it.say('payers-of', {
        caption: it.say('payers-caption'),
        prior: it.say('prior', { prior }),
      });
      const table = page.getByRole('table', { name, exact: true });
      expect(await Tool.rows(table, 'tbody')).toHaveLength(4);
      expect((await Tool.rows(table, 'thead')).flat()).toHaveLength(6);
    }
    await expect(it.table('knowing')).toBeVisible();
    for (const chart of ['together', 'payers']) {
      await expect(page.locator(`svg[id^="${chart}-"]`).filter({ visible: true })).toHaveCount(1);
    }
    await expect(page.getByRole('region', { name: it.say('doubt-heading') })).toContainText(
      lang === 'da' ? 'Lodtrækning i tre kommuner' : 'A randomised trial',
    );
  });
}

test('what a council has to fill in is said loudly, and is gone once it has', async ({ page }) => {
  const it = await Levers.open(page);
  const alert = page.locator('.levers-empty');
  await expect(alert).toContainText(it.say('field', { field: 'cultureFixed' }));
  await expect(alert).not.toContainText(it.say('field', { field: 'price' }));
  await it.type(it.of('price'), '');
  await expect(alert.getByText(it.say('field', { field: 'price' }), { exact: true })).toBeVisible();
  await it.button(it.say('fill')).click();
  await expect(it.of('price')).toHaveValue('3918,20');
  await it.show(leversLink(everything));
  await expect(alert).toHaveCount(0);
});

test('a lever that is off has no part in it', async ({ page }) => {
  const it = await Levers.open(page);
  await it.drawn();
  const before = await it.findings();
  await it.lever('assessment').uncheck();
  await it.drawn();
  expect(await it.findings()).not.toEqual(before);
  await expect(it.table('together')).not.toContainText(it.say('name', { lever: 'assessment' }));
  await it.button(it.words.undo).click();
  await it.drawn();
  expect(await it.findings()).toEqual(before);
});

test('a municipality of box 3.1 brings its courses', async ({ page }) => {
  const it = await Levers.open(page);
  await it.button('Aarhus').click();
  await expect(it.of('courses')).toHaveValue('31066');
  await expect(page.locator('.primary-period')).toContainText('31.066');
});

test('the same result with one worker and with four', async ({ browser, baseURL }) => {
  const found: string[][][] = [];
  for (const hands of [1, 4]) {
    const context = await browser.newContext({ baseURL, locale: 'da-DK' });
    await context.addInitScript(room(hands));
    const page = await context.newPage();
    const it = await Levers.open(page);
    await it.drawn();
    expect(page.workers()).toHaveLength(hands);
    found.push(await it.findings());
    await context.close();
  }
  expect(found[0]).toEqual(found[1]);
});

test('the page never blocks while it draws', async ({ page }) => {
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const it = await Levers.open(page);
  await it.drawn();
  // A busy machine may hold up a frame now and then, a page that draws by itself always.
  let longest = Number.POSITIVE_INFINITY;
  for (const courses of ['5296', '5297', '5298']) {
    await page.evaluate(() => ((window as unknown as { long: number[] }).long.length = 0));
    await it.type(it.of('courses'), courses);
    await it.drawn();
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    console.log(`  long tasks: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'} ms`);
    longest = Math.min(longest, Math.max(0, ...long));
  }
  expect(longest).toBeLessThan(200);
});

test('without workers the first draws stay, and the page says so', async ({ page }) => {
  await page.addInitScript('delete globalThis.Worker');
  const it = await Levers.open(page);
  await expect(it.progress).toHaveText(it.say('draws-failed', { done: 256 }));
  await expect(it.priors).toHaveCount(2);
});

test('another seed draws anew', async ({ page }) => {
  const it = await Levers.open(page);
  await it.drawn();
  const before = await it.findings();
  await it.button(it.say('reseed')).click();
  await expect(it.progress).toContainText('startnummer 2');
  await it.drawn();
  expect(await it.findings()).not.toEqual(before);
});

test('two packages under the same luck', async ({ page }) => {
  const it = await Levers.open(page);
  await it.button(it.say('compare-on')).click();
  await it.lever('culture').uncheck();
  await it.drawn();
  await expect(it.table('compare')).toBeVisible();
  expect(await Tool.rows(it.table('compare'), 'tbody')).toHaveLength(4);
  await page.getByRole('radio', { name: it.say('package', { name: 'A' }) }).check();
  await expect(it.lever('culture')).toBeChecked();
  await it.button(it.say('compare-off')).click();
  await expect(it.table('compare')).toHaveCount(0);
});

test('a mistake keeps the last result, says so, and leads to its box', async ({ page }) => {
  const it = await Levers.open(page);
  await it.type(it.of('reach'), 'mange');
  await expect(it.stale).toBeVisible();
  await it.errors.getByRole('link').click();
  await expect(it.of('reach')).toBeFocused();
  await it.button(it.words.undo).click();
  await expect(it.stale).toHaveCount(0);
});

test('a link brings everything back', async ({ page }) => {
  const it = await Levers.open(page, 'da', leversLink(everything));
  await it.drawn();
  const [inputs, found] = [await it.inputs(), await it.findings()];
  const link = await it.link();
  await page.goto('about:blank');
  await page.goto(link);
  await it.drawn();
  expect(await it.inputs()).toEqual(inputs);
  expect(await it.findings()).toEqual(found);
});

for (const lang of langs) {
  test(`${lang}: every table and picture is a file`, async ({ page }) => {
    const it = await Levers.open(page, lang, leversLink(everything));
    await it.drawn();
    for (const file of ['together', 'payers', 'knowing', 'compare']) {
      const { text } = await it.download(it.say(`csv-${file}`));
      expect(text.trim().split('\r\n').length, file).toBeGreaterThan(2);
    }
    for (const svg of ['together', 'payers']) {
      const { text } = await it.download(it.say(`svg-${svg}`));
      expect(text).toContain(' xmlns="http://www.w3.org/2000/svg"');
    }
  });

  test(`${lang}: a brief of one page, with both views and nothing to press`, async ({ page }) => {
    const it = await Levers.open(page, lang);
    await it.drawn();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(it.priors).toHaveCount(2);
    await expect(it.table('together')).toBeVisible();
    await expect(page.locator('.levers-empty')).toBeVisible();
    await expect(page.getByText(it.like('paper-sources'))).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
    const pressable = page.locator('button, input, select, .result-bar').filter({ visible: true });
    await expect(pressable).toHaveCount(0);
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: the example with its tables, and nothing dead`, async ({ page }) => {
      await page.goto(Levers.path(lang));
      const it = new Levers(page, lang);
      await expect(page.getByText(it.say('no-script'))).toBeVisible();
      await expect(it.priors).toHaveCount(2);
      for (const table of ['together', 'knowing']) await expect(it.table(table)).toBeVisible();
      const dead = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(dead).toEqual([]);
    });
  }
});
