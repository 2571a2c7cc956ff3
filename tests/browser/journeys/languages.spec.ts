// How each language writes what it says. That a page is of one language in every state is looked
// at by the journeys of accessibility.
import { expect, test } from '../fixtures';
import { Calculator } from './calculator';

test('the English page in full: money, shares, dates, months', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en');
  await expect(calculator.primary).toHaveText('DKK 67,993');
  await expect(page.locator('.primary-period')).toHaveText(
    'From 1 March 2012 to 26 September 2012, 210 days.',
  );
  const total = calculator.lines.getByRole('row', { name: 'Total' });
  await expect(total).toContainText('DKK 67,993.14');
  await expect(calculator.lines).toContainText('50%');
  await calculator.typeDate('Last day of absence', '2013-05-01');
  await expect(calculator.primary).toHaveText('DKK 165,052');
  await calculator.type(calculator.field('Weekly sickness benefit'), '3,900.50');
  await expect(calculator.errors).toBeEmpty();
  await calculator.type(calculator.field('Weekly sickness benefit'), 'much');
  await expect(calculator.errors).toContainText('for example 3,900.50');
});

test('Danish law keeps its language on the English page', async ({ page }) => {
  await Calculator.open(page, 'en');
  const act = page.getByRole('link', { name: /^Sickness Benefit Act .*, § 50/ }).first();
  const danish = await act.locator('[lang="da"]').allTextContents();
  expect(danish.join(' ')).toMatch(/^sygedagpengeloven LBK\s\d+\/\d{4}, §\s50, stk\.\s3$/);
});

test('the switch names the other language in its own words', async ({ page }) => {
  await Calculator.open(page);
  const english = page.getByRole('link', { name: 'English' });
  await expect(english).toHaveAttribute('lang', 'en');
  await expect(english).toHaveAttribute('hreflang', 'en');
  await english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Dansk' })).toHaveAttribute('lang', 'da');
});
