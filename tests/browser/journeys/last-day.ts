import { readFileSync } from 'node:fs';

/**
 * The last day that is worked out: the end of the second year after that of the last rate, read from
 * the law itself, so that a new year's rate changes no journey.
 */
const rates = readFileSync(
  new URL('../../../crates/legislation/data/satser/maximum_weekly_benefit.toml', import.meta.url),
  'utf8',
);
const years = [...rates.matchAll(/^from = "(\d{4})-/gm)].map(([, year]) => Number(year));
const LAST_YEAR = Math.max(...years) + 2;

export const LAST_DAY = `${LAST_YEAR}-12-31`;
export const DAY_AFTER = `${LAST_YEAR + 1}-01-01`;
/** The last year, and the first one without an answer, as they are typed. */
export const [LAST_YEAR_TYPED, YEAR_AFTER] = [String(LAST_YEAR), String(LAST_YEAR + 1)];
