// A page that somebody else changes: a host's minifier or an extension before it wakes, a browser's
// translation while it is open. It answers all the same.
import type { Page } from '@playwright/test';
import { expect, hydrated, open, test } from '../fixtures';
import { tools } from './tools';
import { Calculator } from './calculator';

const EXAMPLE = '67.993';

/** Serves pages as somebody else would leave them. */
async function changed(page: Page, path: string, change: (html: string) => string) {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = change(html);
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });
  await page.goto(path);
  await hydrated(page);
}

const withoutComments = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');

async function expectAnswer(page: Page) {
  const calculator = new Calculator(page);
  const before = await calculator.primary.innerText();
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3000');
  await expect(calculator.primary).not.toHaveText(before);
  await expect(calculator.primary).toContainText('51.771');
  await expect(calculator.stale).toBeHidden();
}

test('a page is of the shape that it says', async ({ page }) => {
  for (const lang of ['', '/en', '/embed', '/en/embed']) {
    for (const { id } of tools) {
      await open(page, `${lang}/${id}/`);
      await expect(page.locator('#app'), `${lang}/${id}/`).toHaveAttribute('data-drawn', 'woken');
    }
  }
});

test.describe('before it wakes', () => {
  test('comments are gone', async ({ page }) => {
    await changed(page, '/refusion/', withoutComments);
    await expect(page.locator('.primary-number')).toContainText(EXAMPLE);
    await expectAnswer(page);
  });

  for (const { id } of tools) {
    test(`${id}: comments are gone, and it is drawn anew`, async ({ page }) => {
      await changed(page, `/${id}/`, withoutComments);
      await expect(page.locator('#app')).toHaveAttribute('data-drawn', 'anew');
      await expect(page.locator('h1')).toHaveCount(1);
      await page.locator(`footer a[href="/${id === 'regler' ? 'kommuner' : 'regler'}/"]`).click();
      await hydrated(page);
      await expect(page.locator('#app')).toHaveAttribute('data-drawn', 'woken');
    });
  }

  test('an element is gone', async ({ page }) => {
    await changed(page, '/refusion/', (html) => html.replace(/<nav [^>]*breadcrumbs[\s\S]*?<\/nav>/, ''));
    await expectAnswer(page);
  });

  test('texts stand in other elements', async ({ page }) => {
    await changed(page, '/refusion/', (html) =>
      html.replace(/(<h1[^>]*>)([^<]*)/, '$1<font><font>$2</font></font>'),
    );
    await expectAnswer(page);
  });
});

/** What a browser's translation does: every text gives way to another, in elements of its own. */
const translate = (page: Page, moved: boolean) =>
  page.evaluate((moved) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) all.push(texts.currentNode as Text);
    for (const text of all.filter(({ data }) => data.trim() !== '')) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      if (moved) {
        text.replaceWith(outer);
        inner.append(text);
      } else {
        inner.append(`${text.data}`);
        text.replaceWith(outer);
      }
    }
  }, moved);

for (const moved of [true, false]) {
  test(`while it is open: texts ${moved ? 'moved into' : 'replaced by'} other elements`, async ({ page }) => {
    await open(page, '/refusion/');
    await translate(page, moved);
    await expectAnswer(page);
    // Again, as a translator does when something changes; and what appears and goes with an answer.
    await translate(page, moved);
    const calculator = new Calculator(page);
    await calculator.type(calculator.field('Sygedagpenge om ugen'), 'x');
    await expect(calculator.stale).toBeVisible();
    await translate(page, moved);
    await calculator.type(calculator.field('Sygedagpenge om ugen'), '4000');
    await expect(calculator.stale).toBeHidden();
    await translate(page, moved);
    await page.locator('footer a[href="/forloeb/"]').click();
    await hydrated(page);
    await expect(page).toHaveURL('/forloeb/');
  });
}

for (const { id } of tools) {
  test(`${id}: answers change on a translated page`, async ({ page }) => {
    await open(page, `/${id}/`);
    await translate(page, false);
    const inputs = page.locator('.tool-inputs').locator('input[type="text"]:visible, input[type="radio"]');
    const words = () => page.locator('main').innerText();
    const before = await words();
    const radio = page.locator('.tool-inputs input[type="radio"]:not(:checked)').first();
    const text = page.locator('.tool-inputs input[type="text"]:visible').first();
    expect(await inputs.count()).toBeGreaterThan(0);
    if (await text.count()) await text.fill('x');
    else await radio.evaluate((one) => (one as HTMLInputElement).click());
    await expect.poll(words).not.toBe(before);
  });
}

test.describe('a program that has broken off', () => {
  // It says why it has broken off.
  test.use({ expectedConsole: [/./] });

  test('it begins anew, with what was typed', async ({ page, guard }) => {
    await open(page, '/refusion/');
    await page.getByRole('radio', { name: 'Ledig', exact: true }).check();
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => {
      // As a program that has broken off is told of.
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      });
    });
    await loaded;
    await hydrated(page);
    await expect(page.getByRole('radio', { name: 'Ledig', exact: true })).toBeChecked();
    await expectAnswers(page);
    // Not again and again.
    await page.evaluate(() => {
      Object.assign(window, { same: true });
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      });
    });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    expect(guard.splice(0).every((problem) => problem.includes('unreachable'))).toBe(true);
  });
});

async function expectAnswers(page: Page) {
  const calculator = new Calculator(page);
  const before = await calculator.primary.innerText();
  await calculator.type(calculator.field('Sygedagpenge om ugen'), '3000');
  await expect(calculator.primary).not.toHaveText(before);
}
