// Nothing that can be typed, pasted or linked breaks the page. The same seed every time.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';
import { fragment, worked } from './cases';
import { strings, mutate, numbers } from './random';

const SEED = 20260227;

test('200 random strings in every field', async ({ page }) => {
  const calculator = await Calculator.open(page);
  await calculator.openMore();
  await calculator.button('Tilføj en periode').click();
  await calculator.button('Tilføj en periode').click();
  const boxes = page.locator('.case-form input:not([type="checkbox"]):not([type="radio"])');
  expect(await boxes.count()).toBe(20);

  const silent = await boxes.evaluateAll(
    async (inputs, typed) => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const broken: string[] = [];
      for (const [index, text] of typed.entries()) {
        for (const input of inputs) {
          set?.call(input, text);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        }
        // The page draws; then it still stands.
        await new Promise((done) => setTimeout(done));
        const primary = document.querySelector('.primary-number')?.textContent ?? '';
        if (!/\d/.test(primary)) broken.push(`after string ${index}: ${primary}`);
      }
      return broken;
    },
    strings(SEED, 200),
  );
  expect(silent).toEqual([]);

  await calculator.clear();
  await calculator.button('Vis eksemplet').click();
  await expect(calculator.primary).toHaveText('67.993 kr.');
  await calculator.typeDate('Sidste fraværsdag', '2013-05-01');
  await expect(calculator.primary).toHaveText('165.052 kr.');
});

test('300 mutated links', async ({ page }) => {
  test.slow();
  const calculator = await Calculator.open(page);
  const random = numbers(SEED);
  const links = worked.map((one) => fragment(one.case).slice(3));
  const silent: string[] = [];
  for (let count = 0; count < 300; count += 1) {
    const link = mutate(random, links[count % links.length] ?? '');
    // As if typed into the address: the browser itself holds up a page that does this 200 times.
    await page.goto(`/refusion/#s=${link}`);
    const [primary, told] = await page
      .locator('.primary-number, .opened')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    if (!primary || !told) silent.push(link);
  }
  expect(silent).toEqual([]);

  await page.goto(`/refusion/${fragment(worked[1]?.case ?? worked[0]!.case)}`);
  await expect(calculator.primary).toHaveText('165.052 kr.');
});
