// The page of early efforts: what it answers, and that it never keeps anybody waiting.
import { controls, expect, test } from '../fixtures';
import { Early, earlyLink, three } from './early';
import { tabTo } from './focus';
import { sticksOut } from './layout';
import { Tool } from './tool';
import { langs } from './words';

/** Lets the browser say that it has room for so many workers. */
const room = (hands: number) => `Object.defineProperty(navigator, 'hardwareConcurrency', {
  get: () => ${hands},
})`;

for (const lang of langs) {
  test(`${lang}: a chance of a saving under both views, and what it hangs on`, async ({ page }) => {
    const early = await Early.open(page, lang);
    await early.drawn();
    await expect(early.progress).toHaveText(early.like('run'));
    await expect(page.getByText(early.like('primary'))).toBeVisible();
    const [sceptical, stated] = await early.chances.allInnerTexts();
    expect(sceptical).not.toBe(stated);
    for (const caption of ['gains', 'both', 'years', 'knowing', 'roskilde']) {
      await expect(early.table(caption)).toBeVisible();
    }
    for (const chart of ['curves-benefit', 'curves-work', 'curves-out', 'wait']) {
      await expect(page.locator(`svg[id^="${chart}-"]`).filter({ visible: true })).toHaveCount(1);
    }
    for (const chart of ['fan', 'histogram', 'tornado']) {
      await expect(page.locator(`svg[id^="${chart}-"]`).filter({ visible: true })).toHaveCount(2);
    }
    // Both calibrations of Roskilde: worked out from the published weeks, 2.10 and 1.32.
    const rows = await Tool.rows(early.table('roskilde'), 'tbody');
    expect(rows.map(([, ratio]) => ratio?.replace(',', '.'))).toEqual([
      '',
      expect.stringContaining('2.1'),
      expect.stringContaining('1.32'),
    ]);
    await expect(page.getByText('TTA').filter({ visible: true }).first()).toBeVisible();
  });
}

test('the same result with one worker and with four', async ({ browser, baseURL }) => {
  const found: string[][][] = [];
  for (const hands of [1, 4]) {
    const context = await browser.newContext({ baseURL, locale: 'da-DK' });
    await context.addInitScript(room(hands));
    const page = await context.newPage();
    const early = await Early.open(page, 'da');
    await early.drawn();
    expect(page.workers()).toHaveLength(hands);
    found.push(await early.findings());
    await context.close();
  }
  expect(found[0]).toEqual(found[1]);
  expect(found[0]?.length).toBeGreaterThan(5);
});

test('the page never blocks while it draws', async ({ page }) => {
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const early = await Early.open(page);
  // Loading a page is not what this is about.
  await page.waitForTimeout(300);
  // A busy machine may hold up a frame now and then, a page that draws by itself always.
  let longest = Number.POSITIVE_INFINITY;
  for (const people of ['467', '468', '469']) {
    await page.evaluate(() => ((window as unknown as { long: number[] }).long.length = 0));
    await early.type(early.of('entrants'), people);
    await early.drawn();
    const long = await page.evaluate(() => (window as unknown as { long: number[] }).long);
    console.log(`  long tasks: ${long.map((ms) => ms.toFixed(0)).join(', ') || 'none'} ms`);
    longest = Math.min(longest, Math.max(0, ...long));
  }
  expect(longest).toBeLessThan(200);
});

test('a run can be stopped and goes on, and a change begins another', async ({ page }) => {
  await page.addInitScript(room(1));
  const early = await Early.open(page, 'da', earlyLink({ ...three, draws: 100000 }));
  const [stop, goOn] = [early.button(early.say('stop')), early.button(early.say('go-on'))];
  await stop.click();
  await expect(goOn).toBeVisible();
  await expect(page.getByText(early.say('run-stopped'))).toBeVisible();
  await page.waitForTimeout(1_000);
  const stopped = await early.progress.innerText();
  await page.waitForTimeout(700);
  expect(await early.progress.innerText()).toBe(stopped);
  await goOn.click();
  await expect(early.progress).not.toHaveText(stopped);
  await page.locator('summary').filter({ hasText: early.say('more-draws') }).click();
  await early.type(early.of('draws'), '1000');
  await early.drawn();
  await expect(early.progress).toContainText('1.000 af 1.000');
});

test('the slider says at once what waiting costs', async ({ page }) => {
  const early = await Early.open(page);
  const slider = page.getByLabel(early.say('wait-slider'));
  await slider.focus();
  const before = await page.locator('.early-slider output').innerText();
  await page.keyboard.press('End');
  await expect(early.of('e1-startWeek')).toHaveValue('52');
  await expect(page.locator('.early-slider output')).not.toHaveText(before);
  await early.button(early.words.undo).click();
  await expect(early.of('e1-startWeek')).toHaveValue('19,9');
});

test('by keyboard alone: another effort, and a second one', async ({ page }) => {
  const early = await Early.open(page);
  await tabTo(page, early.of('e1-preset'));
  await page.keyboard.press('ArrowDown');
  await expect(early.of('e1-until')).toHaveValue('52');
  await early.button(early.say('add')).focus();
  await page.keyboard.press('Enter');
  await expect(early.of('e2-effect')).toBeVisible();
  await expect(early.stale).toBeVisible();
  await early.button(early.say('remove', { number: 2 })).focus();
  await page.keyboard.press('Space');
  await expect(early.of('e2-effect')).toHaveCount(0);
  await expect(early.stale).toHaveCount(0);
  await early.drawn();
  await tabTo(page, early.button(early.say('csv-gains')));
  const given = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await given).suggestedFilename()).toMatch(/\.csv$/);
});

test('whose numbers these are does not hang on how they are written', async ({ page }) => {
  const early = await Early.open(page, 'en');
  const preset = early.of('e1-preset');
  const chosen = preset.locator('option:checked');
  const offered = await chosen.innerText();
  // The white paper's 7.3 weeks, written as in Danish.
  await expect(early.of('e1-effect')).toHaveValue('7.3');
  await early.type(early.of('e1-effect'), '7,30');
  await expect(chosen).toHaveText(offered);
  // The effort is still the supplier's, the draft is now the visitor's.
  await expect(page.locator('.start .badge')).toHaveCount(0);
  // Who chooses their own begins with empty boxes, and the choice stays.
  await preset.selectOption('0');
  await expect(preset).toHaveValue('0');
  await expect(early.of('e1-effect')).toHaveValue('');
  await expect(early.stale.first()).toBeVisible();
  await early.button(early.words.undo).click();
  await expect(chosen).toHaveText(offered);
});

test('rules after 2014 are marked: the curve is older', async ({ page }) => {
  const early = await Early.open(page);
  const mark = page.getByText(early.say('other-rules-badge'));
  await expect(mark).toHaveCount(0);
  await early.show(earlyLink(three));
  await expect(mark).toBeVisible();
});

test.describe('without workers', () => {
  test('the numbers as stated stay, and the page says what is missing', async ({ page }) => {
    await page.addInitScript('delete globalThis.Worker');
    const early = await Early.open(page);
    await expect(page.getByText(early.say('run-failed'))).toBeVisible();
    await expect(early.table('both')).toBeVisible();
    await expect(early.table('years')).toBeVisible();
  });
});

test('a link brings everything back', async ({ page }) => {
  const early = await Early.open(page, 'da', earlyLink(three));
  const inputs = await early.inputs();
  const link = await early.link();
  await page.goto('about:blank');
  await page.goto(link);
  await early.drawn();
  expect(await early.inputs()).toEqual(inputs);
});

for (const lang of langs) {
  test(`${lang}: every table and picture is a file`, async ({ page }) => {
    const early = await Early.open(page, lang);
    await early.drawn();
    for (const file of ['gains', 'both', 'curves', 'years', 'wait', 'fan', 'swings']) {
      const { text } = await early.download(early.say(`csv-${file}`));
      expect(text.trim().split('\r\n').length, file).toBeGreaterThan(2);
    }
    // Chromium drops what is more than ten files a second.
    await page.waitForTimeout(1_100);
    for (const svg of ['curves', 'wait', 'fan', 'histogram']) {
      const { text } = await early.download(early.say(`svg-${svg}`));
      expect(text).toContain(' xmlns="http://www.w3.org/2000/svg"');
    }
  });

  test(`${lang}: on paper, both views, a picture, the assumptions, nothing to press`, async ({
    page,
  }) => {
    const early = await Early.open(page, lang);
    await early.drawn();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    await expect(early.chances).toHaveCount(2);
    await expect(early.table('both')).toBeVisible();
    await expect(page.getByText(early.like('paper-sources'))).toBeVisible();
    expect(await sticksOut(page)).toEqual([]);
    const pressable = page.locator('button, input, select, .result-bar').filter({ visible: true });
    await expect(pressable).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of langs) {
    test(`${lang}: the example with its tables, and nothing dead`, async ({ page }) => {
      await page.goto(Early.path(lang));
      const early = new Early(page, lang);
      await expect(page.getByText(early.say('no-script'))).toBeVisible();
      await expect(page.getByText(early.like('primary-stated'))).toBeVisible();
      for (const table of ['both', 'years', 'roskilde']) {
        await expect(early.table(table)).toBeVisible();
      }
      const dead = await page
        .locator(controls)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80)));
      expect(dead).toEqual([]);
    });
  }
});
