// The last day that is answered and the rates that are known, read from the package once: another year's
// rate changes no test.

import { legislation, rate } from 'fremdrift';

const DAY = 86_400_000;

/** A day so many after another. */
export const later = (day, count) => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
/** The first Monday of January (section 64(1)). */
export const firstMonday = (year) => {
  const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `${year}-01-0${day}`);
  return days.find((day) => new Date(day).getUTCDay() === 1);
};

/** The last day for which a rule is worked out. */
export const LAST = legislation('2026-01-05').value.coveredTo;
/** The day after it. */
export const AFTER = later(LAST, 1);
/** The years with a rate, from 2011 on. */
export const KNOWN_YEARS = [];
for (let year = 2011; rate(year).ok; year += 1) KNOWN_YEARS.push(year);
/** The first year without one, and the day on which its rate begins. */
export const NEXT_YEAR = KNOWN_YEARS.at(-1) + 1;
export const NEXT_RATE = firstMonday(NEXT_YEAR);
