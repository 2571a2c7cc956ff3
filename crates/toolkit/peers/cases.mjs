// The absences: those on the borders of the law, and pseudo-random ones.

import { generator, spell } from '../tests/spells.mjs';
import { FRONT_LAWS, dateOf, dayOf } from './weeks.mjs';

const STATUSES = ['employed', 'unemployed', 'selfEmployed'];
const LONGEST = 800;

/** Absences around every day on which the law changes, and long ones of every kind across all of it. */
export function borders(law) {
  const cases = [];
  const add = (first, days, more = {}) => {
    for (const status of STATUSES) {
      cases.push({ firstDay: dateOf(first), lastDay: dateOf(first + days - 1), status, ...more });
    }
  };
  // The front period follows the law of the first day.
  for (const { from } of FRONT_LAWS.flatMap((id) => law[id])) {
    for (const first of [from - 1, from, from + 1]) if (first >= dayOf('2011-01-03')) add(first, 40);
  }
  // Every new rate, for the highest benefit and for one that the new year's maximum no longer cuts.
  for (const { from, amount } of law.maximum_weekly_benefit.slice(1)) {
    add(from - 20, 40);
    add(from - 20, 40, { weeklyBenefit: (amount / 100).toFixed(2) });
  }
  // Weeks 4/5, 8/9 and 52/53 by days, passive and active, and on into the refund ladder.
  const second = dayOf('2014-12-01');
  add(second, 550);
  add(second, 550, { activation: [{ from: dateOf(second + 20), to: dateOf(second + 500) }] });
  const summer = { from: '2015-06-01', to: '2015-08-31' };
  add(second, 550, { activation: [summer, { from: '2015-12-20', to: '2016-01-10' }] });
  const employed = { status: 'employed' };
  const direct = { ...employed, noEmployerPeriod: true };
  cases.push({ ...direct, firstDay: '2013-02-06', lastDay: '2014-06-30' });
  // From 27 December 2015 to 4 January 2016, with the clock at each step of the ladder in that week.
  for (const weeks of [3, 4, 5, 25, 26, 27, 51, 52, 53]) {
    for (const shift of [0, 1, 4]) {
      const first = dayOf('2015-12-28') - 7 * weeks + shift;
      add(first, 7 * weeks + 21);
      add(first - 30, 7 * weeks + 51, { weeklyBenefit: '3000.01' });
    }
  }
  // The first and the last day of the change-over week, and their neighbours, each alone.
  for (const { from, to } of law.change_over_week) {
    for (const day of [from - 1, from, to, to + 1].map(dateOf)) {
      for (const priorBenefitWeeks of [2, 3, 4, 25, 51]) {
        cases.push({ ...direct, firstDay: day, lastDay: day, priorBenefitWeeks });
      }
    }
  }
  // The whole ladder after it, also begun on a Sunday and with weeks on the clock beforehand.
  for (const priorBenefitWeeks of [0, 24, 76]) {
    add(dayOf('2015-12-27'), 420, { priorBenefitWeeks });
    add(dayOf('2018-03-11'), 420, { priorBenefitWeeks });
  }
  return cases;
}

/** So many random absences of at most some two years. */
export function random(count, seed) {
  const next = generator(seed);
  const cases = [];
  while (cases.length < count) {
    const made = spell(next);
    const asked = STATUSES.includes(made.status);
    if (asked && dayOf(made.lastDay) - dayOf(made.firstDay) < LONGEST) cases.push(made);
  }
  return cases;
}
