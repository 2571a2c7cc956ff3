// Pseudo-random absences, the same ones on every run.

/** A linear congruential generator (the constants of Numerical Recipes): whole numbers below `n`. */
export function generator(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const DAY = 86_400_000;
export const day = (date) => Date.parse(date) / DAY;
export const date = (day) => new Date(day * DAY).toISOString().slice(0, 10);

const FIRST = day('2011-01-03');
const LAST = day('2026-12-31');
const STATUSES = ['employed', 'unemployed', 'selfEmployed'];

/** A valid absence. */
export function spell(random) {
  const first = FIRST + random(LAST - FIRST + 1);
  const last = Math.min(LAST, first + random([70, 800, 5_842][random(3)]));
  const made = { firstDay: date(first), lastDay: date(last), status: STATUSES[random(3)] };
  if (random(2)) made.weeklyBenefit = `${1 + random(6_000)}.${String(random(100)).padStart(2, '0')}`;
  if (made.status === 'employed' && !random(3)) made.noEmployerPeriod = true;
  if (!random(3)) made.priorBenefitWeeks = random(157);
  if (!random(3)) made.employerDaysAdvanceClock = true;
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
    flags: Uint8Array.from(
      spells,
      (spell) => (spell.noEmployerPeriod ? 1 : 0) + (spell.employerDaysAdvanceClock ? 2 : 0),
    ),
    priorBenefitWeeks: Uint16Array.from(spells, (spell) => spell.priorBenefitWeeks ?? 0),
    activationOffsets: Uint32Array.from(offsets),
    activationFrom: Int32Array.from(periods, (period) => day(period.from)),
    activationTo: Int32Array.from(periods, (period) => day(period.to)),
  };
}

/** An amount with two decimals in whole øre. */
export const oere = (amount) => Number(amount.replace('.', ''));
