// The worked ledgers, which were computed by hand and apart from the engine.
import { readFileSync } from 'node:fs';

export type Payer = 'employer' | 'municipality' | 'state' | 'unemploymentFund' | 'unpaid';

export const payers: Payer[] = ['employer', 'municipality', 'state', 'unemploymentFund', 'unpaid'];

export interface Case {
  firstDay: string;
  lastDay: string;
  status: 'employed' | 'unemployed' | 'selfEmployed';
  weeklyBenefit?: string;
  noEmployerPeriod?: boolean;
  section56?: 'chronic' | 'plannedTreatment' | 'sameIllness';
  activation?: { from: string; to: string }[];
  priorBenefitWeeks?: number;
}

export type Line = Partial<Record<Payer, string>> & {
  from: string;
  to: string;
  days: number;
  statePercent: number | null;
  payer: string;
};

export interface Worked {
  case: Case;
  expect: { lines: Line[]; totals: Record<Payer, string> };
}

const file = new URL('../../cases/worked_ledgers/refusion.json', import.meta.url);
export const worked = (JSON.parse(readFileSync(file, 'utf8')) as { cases: Worked[] }).cases;

/** The worked ledger of a case with these properties; the first one if there are several. */
export function ledger(like: Partial<Case>): Worked {
  const fits = (known: Case) =>
    Object.entries(like).every(
      ([name, value]) => JSON.stringify(known[name as keyof Case]) === JSON.stringify(value),
    );
  const found = worked.find((one) => fits(one.case));
  if (!found) throw new Error(`no worked ledger like ${JSON.stringify(like)}`);
  return found;
}

/** A short name of a case, for the title of a test. */
export function named(one: Case): string {
  const { firstDay, lastDay, status, ...rest } = one;
  const more = Object.entries(rest).map(([name, value]) =>
    Array.isArray(value) ? `${value.length} ${name}` : `${name} ${value}`,
  );
  return [`${firstDay} to ${lastDay}`, status, ...more].join(', ');
}

/** The fragment of a version 1 link; links that were handed out have to open for ever. */
export function fragment(one: Case): string {
  const pairs = new URLSearchParams({
    v: '1',
    firstDay: one.firstDay,
    lastDay: one.lastDay,
    status: one.status,
  });
  if (one.weeklyBenefit) pairs.append('weeklyBenefit', one.weeklyBenefit.replace('.', ','));
  if (one.section56) pairs.append('section56', one.section56);
  if (one.noEmployerPeriod) pairs.append('noEmployerPeriod', '1');
  for (const { from, to } of one.activation ?? []) pairs.append('activation', `${from}_${to}`);
  if (one.priorBenefitWeeks) pairs.append('priorBenefitWeeks', String(one.priorBenefitWeeks));
  return `#s=${pairs}`;
}
