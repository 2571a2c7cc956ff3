import { expect } from '@playwright/test';
import { Calculator } from './calculator';
import { fragment } from './cases';

const wrong = new URLSearchParams([
  ['v', '1'],
  ['firstDay', '2012-13-1'],
  ['lastDay', '20-9-26'],
  ['status', 'employed'],
  ['weeklyBenefit', 'tre tusind'],
  ['activation', '2012-2-30_--'],
  ['priorBenefitWeeks', 'otte'],
]);

/** The states in which the page has to be good in every respect; each begins with the example. */
export const states: Record<string, (calculator: Calculator) => Promise<void>> = {
  example: async () => {},

  empty: async (calculator) => {
    await calculator.clear();
  },

  errors: async (calculator) => {
    await calculator.show(`#s=${wrong}`);
    await calculator.field(calculator.words.benefit).click();
    await expect(calculator.errors.getByRole('link').nth(3)).toBeVisible();
  },

  everything: async (calculator) => {
    await calculator.openAll();
    await calculator.button(calculator.words.addPeriod).click();
  },

  'link made': async (calculator) => {
    await calculator.link();
  },

  cumulative: async (calculator) => {
    await calculator.page.getByRole('radio', { name: calculator.words.cumulative }).check();
  },

  warnings: async (calculator) => {
    await calculator.show(
      fragment({
        firstDay: '2021-03-17',
        lastDay: '2026-12-31',
        status: 'unemployed',
        weeklyBenefit: '9000',
        priorBenefitWeeks: 3,
      }),
    );
    await expect(calculator.page.locator('.reservations li')).not.toHaveCount(0);
  },

  'fifteen years': async (calculator) => {
    await calculator.show(
      fragment({ firstDay: '2011-01-03', lastDay: '2025-12-31', status: 'selfEmployed' }),
    );
    await calculator.openAll();
  },

  'one day': async (calculator) => {
    await calculator.show(
      fragment({ firstDay: '2026-02-28', lastDay: '2026-02-28', status: 'employed' }),
    );
  },
};
