// Nothing is kept unless the visitor says so, what is kept comes back or says why not, and one button
// removes everything.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, ledger } from './cases';
import { text } from './fluent';
import { stored } from './storage';
import { Keeper, answersOf, tools } from './tools';

const CPR = '010170-1234';

for (const tool of tools) {
  const { key } = tool;

  test(`${tool.id}: kept only with consent, and one button removes everything`, async ({
    page,
  }) => {
    const keeper = await Keeper.open(page, tool.id);
    const value = () => page.evaluate((name) => localStorage.getItem(name), key);
    await expect(keeper.remember).not.toBeChecked();
    await keeper.give(tool.path);
    await keeper.told('keep-opened');
    await keeper.button('Lav et link').click();
    expect(await keeper.answers()).toEqual(answersOf(tool.written));
    expect(await stored(page)).toEqual([]);

    await keeper.remember.check();
    expect(await stored(page)).toEqual([key]);
    expect(await value()).toBe(tool.kept);

    // It is there again in another tab, in either language.
    const context = page.context();
    await page.close();
    page = await context.newPage();
    let english = await Keeper.open(page, tool.id, 'en');
    await english.told('keep-opened');
    await expect(english.remember).toBeChecked();
    expect(await english.answers()).toEqual(answersOf(tool.written));

    // What cannot be read is told and left alone: it may be a newer version's.
    const other = tools.find(({ id, subject }) => id === subject && id !== tool.id) ?? tool;
    const unread: [string, string][] = [
      [`${tool.case}&x=\u0000`, 'damaged'],
      [tool.case.replace('v=1', 'v=3'), 'newer'],
      [other.case, 'other-tool'],
    ];
    for (const [kept, reason] of unread) {
      await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, kept]);
      const next = await context.newPage();
      await page.close();
      page = next;
      english = await Keeper.open(page, tool.id, 'en');
      const names = { from: 'storage', tool: text('en', `menu-${other.id}`) };
      await english.told(`keep-open-${reason}`, names);
      await english.told('keep-open-storage-unchanged');
      await expect(english.remember).not.toBeChecked();
      expect(await value()).toBe(kept);
    }

    await page.evaluate((names) => {
      for (const name of names) localStorage.setItem(name, 'v=1');
    }, [...tools.map(({ id }) => `fremdrift-${id}`), 'fremdrift-of-old']);
    await english.button(english.words.forget).click();
    await english.told('keep-forgotten');
    expect(await stored(page)).toEqual([]);

    // The number of a person is told beside its box and kept nowhere.
    await english.give(tool.path);
    await english.remember.check();
    const took = await page.evaluate((cpr) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type="text"]')];
      for (const box of boxes.filter((one) => !one.readOnly)) {
        set?.call(box, cpr);
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      }
      return boxes.length;
    }, CPR);
    const whole = await page.evaluate(
      (cpr) =>
        [...document.querySelectorAll<HTMLInputElement>('main input[type="text"]')]
          .filter((box) => box.value === cpr)
          .map((box) => document.getElementById(`${box.id}-error`)?.textContent ?? ''),
      CPR,
    );
    for (const told of whole) expect(told).toBe(text('en', 'tool-error-cpr'));
    // Where there are boxes for more than a date, they are these.
    if (!['regler', 'arbejdsskade', 'forloeb'].includes(tool.id)) {
      expect(whole.length, `${took} boxes`).toBeGreaterThan(1);
    }
    await english.button(english.words.makeLink).click();
    const link = await page.locator('#link').inputValue();
    const file = (await english.answers()).join(' ');
    for (const left of [link, file, (await value()) ?? '']) {
      expect(left).not.toMatch(/1234/);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).not.toContain(CPR);
    const linked = Buffer.from(
      tool.file.replace(/=[^=\n]*%2C[^\n]*/, `=${CPR}`).replace(/name=.*/, `name=${CPR}`),
    );
    await page.emulateMedia({ media: 'screen' });
    if (linked.includes(CPR)) {
      await english.give(linked);
      await english.told('keep-open-cpr', { from: 'file' });
    }
  });

  test(`${tool.id}: what was once kept for this page alone is kept for its subject`, async ({
    page,
  }) => {
    await page.addInitScript(([name = '', text = '']) => {
      if (localStorage.length === 0) localStorage.setItem(name, text);
    }, [`fremdrift-${tool.id}`, tool.case]);
    const keeper = await Keeper.open(page, tool.id);
    await keeper.told('keep-opened');
    await expect(keeper.remember).toBeChecked();
    expect(await keeper.answers()).toEqual(answersOf(tool.written));
    await expect.poll(() => stored(page)).toEqual([key]);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(tool.kept);
  });

  test(`${tool.id}: a browser that keeps nothing says so`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    const keeper = await Keeper.open(page, tool.id);
    await keeper.remember.click();
    await keeper.told('keep-storage-blocked');
    await keeper.give(tool.path);
    await keeper.told('keep-opened');
  });
}

test('withdrawing consent removes what was kept', async ({ page }) => {
  const calculator = await Calculator.open(page);
  const remember = page.getByLabel(calculator.words.remember);
  await remember.check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  expect(await stored(page)).toHaveLength(1);
  await remember.uncheck();
  expect(await stored(page)).toEqual([]);
  await calculator.typeDate('Sidste fraværsdag', '2012-11-30');
  expect(await stored(page)).toEqual([]);
});

test("somebody else's link does not replace what one keeps", async ({ page }) => {
  const calculator = await Calculator.open(page);
  await page.getByLabel(calculator.words.remember).check();
  await calculator.typeDate('Sidste fraværsdag', '2012-12-31');
  const mine = await calculator.inputs();

  // Leaving the page first, so that the link is a visit of its own.
  await page.goto('/');
  const other = ledger({ firstDay: '2016-02-10' });
  await Calculator.open(page, 'da', fragment(other.case));
  await expect(calculator.box('Første fraværsdag', 'year')).toHaveValue('2016');
  await page.goto('/');
  await Calculator.open(page);
  expect(await calculator.inputs()).toEqual(mine);
});

test('a browser without room says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const keeper = await Keeper.open(page, 'refusion');
  await keeper.remember.click();
  await keeper.told('keep-storage-blocked');
});
