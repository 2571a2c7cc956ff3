import { expect } from '@playwright/test';
import { everything, gainLink, type Gain } from './gain';

const wrong = gainLink({
  law: 2012,
  status: 'employed',
  citizens: '4,5',
  weeksBefore: 'snart',
  price: '-1',
  weeksSaved: '7,3333',
  casesAvoided: 3,
  weeklyWage: 7000,
});

/** The states in which the page has to be good in every respect; each begins with the example. */
export const gainStates: Record<string, (gain: Gain) => Promise<void>> = {
  example: async () => {},

  empty: async (gain) => {
    await gain.clear();
  },

  errors: async (gain) => {
    await gain.show(wrong);
    await expect(gain.errors.getByRole('link').nth(5)).toBeVisible();
  },

  'all details open': async (gain) => {
    await gain.openAll();
  },

  compare: async (gain) => {
    await gain.button(gain.say('compare-on')).click();
    await expect(gain.table('compare')).toBeVisible();
  },

  everything: async (gain) => {
    await gain.show(gainLink(everything));
    await gain.openAll();
  },

  'a loss over ten years': async (gain) => {
    await gain.show(
      gainLink({ ...everything, horizon: 10, price: 900000, weeksBefore: 0, within: 1, longFrom: 1 }),
    );
  },

  'link made': async (gain) => {
    await gain.link();
  },
};
