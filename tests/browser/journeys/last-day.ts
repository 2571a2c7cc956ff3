import { readFileSync } from 'node:fs';

/**
 * What follows from the last rate, read from the law itself, so that a new year's rate changes no
 * journey. The last day that is worked out is the end of the second year after that of the last rate.
 */
const rates = readFileSync(
  new URL('../../../crates/legislation/data/satser/maximum_weekly_benefit.toml', import.meta.url),
  'utf8',
);
const days = (end: string) =>
  [...rates.matchAll(new RegExp(`^${end} = "([\\d-]{10})"$`, 'gm'))].flatMap(
    ([, day]) => day ?? [],
  );
/** The first day of every rate. */
export const RATES = days('from');
const LAST_YEAR = Number(RATES.at(-1)?.slice(0, 4)) + 2;

/** A day so many after another. */
const later = (day: string, count: number) =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
/** The first day of the rate that is not known yet, and the day after it. */
export const NEXT_RATE = later(days('to').at(-1) ?? '', 1);
export const DAY_AFTER_NEXT_RATE = later(NEXT_RATE, 1);

export const LAST_DAY = `${LAST_YEAR}-12-31`;
export const DAY_AFTER = `${LAST_YEAR + 1}-01-01`;
/** The last year, and the first one without an answer, as they are typed. */
export const [LAST_YEAR_TYPED, YEAR_AFTER] = [String(LAST_YEAR), String(LAST_YEAR + 1)];
