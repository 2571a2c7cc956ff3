// Compiles, and does not run: how the package's types are meant to be used, and what they refuse.

import init, {
  legislation,
  refusion,
  refusionTotals,
  refusionTotalsColumns,
  type ErrorCode,
  type InputError,
  type Line,
  type Outcome,
  type Parts,
  type Refusion,
  type Rule,
  type Spell,
  type SpellColumns,
  type Warning,
} from 'fremdrift';

/** Fails to compile when a value can be something that is not handled. */
function never(value: never): never {
  throw new Error(String(value));
}

export async function everything(): Promise<string[]> {
  await init();
  const spell: Spell = {
    firstDay: '2012-03-01',
    lastDay: '2013-05-01',
    status: 'selfEmployed',
    weeklyBenefit: '3900.50',
    noEmployerPeriod: false,
    activation: [{ from: '2012-05-01', to: '2012-06-01' }] as const,
    priorBenefitWeeks: 12,
    employerDaysAdvanceClock: true,
  };
  const result: Outcome<Refusion> = refusion(spell);
  if (!result.ok) {
    const errors: InputError[] = result.errors;
    return errors.map(({ path, code, message }) => `${path} ${code} ${message}`);
  }
  const totals: Parts = result.value.totals;
  return [
    totals.municipality,
    ...result.value.lines.map(line),
    ...result.value.warnings.map(warning),
    ...result.value.weeks.map((week) => `${week.number} ${week.cumulative.state}`),
    ...result.value.thresholds.map((next) => `${next.date} ${next.week ?? ''} ${next.causes.join()}`),
  ];
}

function line(line: Line): string {
  const share: number | null = line.statePercent;
  const municipality: string | undefined = line.municipality;
  const reasons = line.reasons.map((reason) => {
    const weeks: [number, number] | null = reason.weeks;
    const until: string = reason.validTo ?? reason.lastConfirmed ?? '';
    return `${rule(reason.rule)} ${weeks?.[0] ?? ''} ${reason.paragraph} ${until}`;
  });
  return `${share ?? '-'} ${municipality ?? '0.00'} ${reasons.join()}`;
}

function rule(rule: Rule): string {
  switch (rule.kind) {
    case 'employerPeriod':
    case 'unemploymentFund':
    case 'waiting':
      return `${rule.days} days`;
    case 'stateShare':
      return `${rule.percent} % in weeks ${rule.stepFrom}-${rule.stepTo ?? ''}`;
    case 'changeOver':
      return `${rule.weeks} weeks ahead`;
    case 'maximum':
      return rule.cut ? `cut at ${rule.maximum}` : rule.maximum;
    default:
      return never(rule);
  }
}

function warning(warning: Warning): string {
  switch (warning.code) {
    case 'clock_reading':
    case 'fund_financing_not_split':
    case 'insurance_not_modelled':
    case 'prior_weeks_lapse_not_modelled':
      return warning.code;
    case 'benefit_cut_at_maximum':
      return `${warning.maximum} from ${warning.from} to ${warning.to}`;
    case 'past_duration_limit':
      return `${warning.limitWeeks} weeks on ${warning.from}`;
    case 'used_after_last_confirmed':
      return `${warning.parameter} ${warning.lastConfirmed} ${warning.from}`;
    default:
      return never(warning);
  }
}

export function batches(): number {
  const list = refusionTotals([{ firstDay: '2026-01-05', lastDay: '2026-03-01', status: 'employed' }]);
  const first: string | undefined = list.ok ? list.value[0]?.state : undefined;
  const columns: SpellColumns = {
    firstDay: Int32Array.of(15_400),
    lastDay: Int32Array.of(15_500),
    status: Uint8Array.of(0),
    priorBenefitWeeks: Uint16Array.of(3),
  };
  const rows = refusionTotalsColumns(columns);
  if (!rows.ok) return 0;
  const code: 'ok' | ErrorCode | undefined = rows.value.codes[rows.value.errors[0] ?? 0];
  return (rows.value.municipality[0] ?? 0) + Number(first) + (code === 'not_a_date' ? 1 : 0);
}

export function law(): string[] {
  const result = legislation('2012-03-01');
  if (!result.ok) return [];
  return result.value.parameters.map(({ id, label, value }) => {
    switch (value.unit) {
      case 'kronerPerWeek':
        return `${id} ${label.da} ${value.amount} ${value.provision.url}`;
      case 'days':
      case 'weeks':
        return `${id} ${label.en} ${value.amount.toFixed()} ${value.provision.paragraph}`;
      case 'statePercentByWeek':
        return value.steps.map((step) => `${step.active?.percent ?? step.passive.percent}`).join();
      default:
        return never(value);
    }
  });
}

export function refused(): void {
  // @ts-expect-error a last day is missing
  refusion({ firstDay: '2012-03-01', status: 'employed' });
  // @ts-expect-error no such status
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'retired' });
  // @ts-expect-error money is text
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', weeklyBenefit: 3900 });
  // @ts-expect-error a misspelled field
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', weeklybenefit: '1' });
  // @ts-expect-error an optional field is left out, not undefined
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', activation: undefined });
  // @ts-expect-error the value is only there when it is ok
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed' }).value;
  // @ts-expect-error one absence is not a list
  refusionTotals({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed' });
  // @ts-expect-error columns are typed arrays
  refusionTotalsColumns({ firstDay: [1], lastDay: [2], status: [0] });
  // @ts-expect-error a date is text
  legislation(new Date());
}
