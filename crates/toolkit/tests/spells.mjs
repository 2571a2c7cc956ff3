// Pseudo-random absences, the same ones on every run.

/** A linear congruential generator (the constants of Numerical Recipes): whole numbers below `n`. */
export function generator(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

import { LAST as LAST_DAY } from './covered.mjs';

const DAY = 86_400_000;
export const day = (date) => Date.parse(date) / DAY;
export const date = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** Monday-Sunday weeks since 1970; its first day was a Thursday. */
const weekOf = (day) => Math.floor((day + 3) / 7);

const FIRST = day('2011-01-03');
const LAST = day(LAST_DAY);
/** The refund ladder has counted whole weeks since this one. */
const LADDER = weekOf(day('2014-07-01'));
const STATUSES = ['employed', 'unemployed', 'selfEmployed', 'partlyUnemployed'];

/** A valid absence. */
export function spell(random) {
  const first = FIRST + random(LAST - FIRST + 1);
  const last = Math.min(LAST, first + random([70, 800, 5_842][random(3)]));
  const made = { firstDay: date(first), lastDay: date(last), status: STATUSES[random(4)] };
  if (random(2)) made.weeklyBenefit = `${1 + random(6_000)}.${String(random(100)).padStart(2, '0')}`;
  if (made.status === 'employed' && !random(3)) made.noEmployerPeriod = true;
  // As many weeks can stand on the ladder as there have been since it began to count.
  if (!random(3)) made.priorBenefitWeeks = random(Math.max(0, weekOf(first) - LADDER) + 1);
  if (random(2)) made.activation = periods(random, first, last);
  return made;
}

function periods(random, first, last) {
  const made = [];
  let from = first + random(200);
  while (from <= last && made.length < 4) {
    const to = Math.min(last, from + random(120));
    made.push({ from: date(from), to: date(to) });
    from = to + 1 + random(200);
  }
  return made;
}

/** The same absences as typed columns. */
export function columns(spells) {
  const periods = spells.flatMap((spell) => spell.activation ?? []);
  const offsets = [0];
  for (const { activation = [] } of spells) offsets.push(offsets.at(-1) + activation.length);
  return {
    firstDay: Int32Array.from(spells, (spell) => day(spell.firstDay)),
    lastDay: Int32Array.from(spells, (spell) => day(spell.lastDay)),
    status: Uint8Array.from(spells, (spell) => STATUSES.indexOf(spell.status)),
    weeklyBenefit: Int32Array.from(spells, (spell) => oere(spell.weeklyBenefit ?? '0.00')),
    flags: Uint8Array.from(spells, (spell) => (spell.noEmployerPeriod ? 1 : 0)),
    priorBenefitWeeks: Uint16Array.from(spells, (spell) => spell.priorBenefitWeeks ?? 0),
    activationOffsets: Uint32Array.from(offsets),
    activationFrom: Int32Array.from(periods, (period) => day(period.from)),
    activationTo: Int32Array.from(periods, (period) => day(period.to)),
  };
}

/** An amount with two decimals in whole øre. */
export const oere = (amount) => Number(amount.replace('.', ''));
