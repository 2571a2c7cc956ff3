// Compiles, and does not run: how the package's types are meant to be used, and what they refuse.

import init, {
  breakEven,
  cohort,
  evidence,
  injury,
  legislation,
  markov,
  netGain,
  recommendations,
  refusion,
  refusionTotals,
  refusionTotalsColumns,
  simulate,
  timeline,
  type Basis,
  type BreakEven,
  type Case,
  type Chance,
  type Cohort,
  type DrawnNumber,
  type EffortCase,
  type ErrorCode,
  type EvidenceItem,
  type Figure,
  type Gap,
  type Injury,
  type InjuryAdvice,
  type InjuryAnswers,
  type InjuryQuestion,
  type InputError,
  type Intervention,
  type Line,
  type MarkovModel,
  type MarkovResult,
  type MunicipalityCase,
  type NetGain,
  type Note,
  type Outcome,
  type Parameter,
  type Parts,
  type Refusion,
  type Reservation,
  type Recommendations,
  type ReturnToWork,
  type Rule,
  type Simulated,
  type Spell,
  type SpellColumns,
  type Timeline,
  type TimelineEvent,
  type Warning,
} from 'fremdrift';

import type { FremdriftAttributes } from 'fremdrift/elements';

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
  const schema: 1 = result.schema;
  if (!result.ok) {
    const errors: InputError[] = result.errors;
    return errors.map(({ path, code, message }) => `${path} ${code} ${message}`);
  }
  const totals: Parts = result.value.totals;
  return [
    String(schema),
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

export function gains(): string[] {
  const intervention: Intervention = {
    lawDate: '2011-07-01',
    citizens: 466,
    status: 'employed',
    weeksBefore: 19.9,
    courseWeeks: 10.2,
    weeklyBenefit: '3000',
    price: '3918.20',
    weeksSaved: 7.3,
    shareFit: { measured: 67, without: 26.5, now: 57 },
    overlap: 'within',
    work: { atWorkPercent: 67, weeklyWage: '7000', municipalTaxPercent: 25, stateTaxPercent: 12.5 },
  };
  const result: Outcome<NetGain> = netGain(intervention);
  const found: Outcome<BreakEven> = breakEven(intervention, 'price');
  if (!result.ok || !found.ok) return [];
  const limit: BreakEven = found.value;
  return [
    ...result.value.notes.map(note),
    ...result.value.weeks.map((week) => `${week.payer} ${week.municipalPercent} ${week.reasons.length}`),
    limit.kind === 'found' ? `${limit.value}` : limit.kind === 'none' ? limit.gainTo : limit.kind,
  ];
}

function note(note: Note): string {
  switch (note.code) {
    case 'benefit_cut':
      return note.maximum;
    case 'beyond_horizon':
      return `${note.personWeeks}`;
    case 'activation_changes_nothing':
    case 'long_cases_exceed_saved':
    case 'saved_reach_long':
      return note.code;
    default:
      return never(note);
  }
}

export function law(): string[] {
  const result = legislation('2012-03-01');
  if (!result.ok) return [];
  const announced: Parameter[] = result.value.announced;
  const gaps: Gap[] = result.value.notEncoded;
  return [
    ...result.value.parameters.map(parameter),
    ...announced.map(parameter),
    ...gaps.map((gap) => `${gap.id} ${gap.concerns} ${gap.from ?? ''} ${gap.to ?? ''} ${gap.text.da}`),
  ];
}

function parameter({ id, label, value, sure, surelyFrom, surelyTo }: Parameter): string {
  const certain: boolean = sure;
  const bounds: (string | null)[] = [surelyFrom, surelyTo];
  switch (value.unit) {
    case 'kronerPerWeek':
    case 'kroner':
      return `${id} ${label.da} ${value.amount} ${value.provision.url} ${certain}`;
    case 'days':
    case 'weeks':
    case 'months':
    case 'times':
    case 'hours':
      return `${id} ${label.en} ${value.amount.toFixed()} ${value.provision.paragraph} ${bounds.join()}`;
    case 'statement':
      return `${id} ${value.text.en} ${value.provision.paragraph}`;
    case 'percent':
      return `${id} ${value.percent.toFixed(1)} ${value.provision.source?.en ?? value.provision.law.en}`;
    case 'fraction':
      return `${id} ${value.numerator}/${value.denominator} ${value.provision.order?.act ?? ''}`;
    case 'postponements':
      return value.postponements.map(({ limitFrom, months, until }) => `${limitFrom} ${months ?? until}`).join();
    case 'holidays':
      return value.holidays.map(({ text, afterEaster, month, day }) => `${text.en} ${afterEaster ?? `${month}-${day}`}`).join();
    case 'options':
      return value.options.map((ground) => `${ground.id} ${ground.mostWeeks ?? ''} ${ground.note?.en ?? ''}`).join();
    case 'statePercentByWeek':
      return value.steps.map((step) => `${step.active?.percent ?? step.passive.percent}`).join();
    default:
      return never(value);
  }
}

export function dates(): string[] {
  const absence: Case = {
    firstDay: '2024-03-04',
    status: 'employed',
    noEmployerPeriod: false,
    stillEmployed: true,
    age: 44,
    partialReturn: '2024-05-13',
    workInjury: false,
    fastTrack: true,
  };
  const result: Outcome<Timeline> = timeline(absence, '2024-04-10');
  if (!result.ok) return result.errors.map(({ path }) => path);
  const { position, until, coveredTo, events, undated, extension, changes, absent, returnToWork } = result.value;
  const week: number | null = position.week;
  return [
    `${position.today} ${position.day} ${week ?? ''} ${until} ${coveredTo}`,
    ...events.map(event),
    ...undated.map((rule) => `${rule.label.da} ${rule.days ?? rule.statement?.da ?? ''} ${basis(rule.basis)}`),
    ...extension.map((ground) => `${ground.text.en} ${ground.until ?? ground.mostWeeks ?? ''}`),
    ...changes.map((change) => `${change.date} ${change.parameters.map(({ label }) => label.en).join()}`),
    ...absent.map((gap) => gap.text.en),
    ...study(returnToWork),
  ];
}

function event(event: TimelineEvent): string {
  const opens: string | null = event.opens;
  const facts = `${event.date} ${event.day} ${event.kind} ${event.actor} ${opens ?? ''}`;
  const why = [...event.basis.map(basis), ...event.reservations.map(reservation)].join();
  return `${facts} ${numbers(event)} ${why}`;
}

function numbers(event: TimelineEvent): string {
  switch (event.code) {
    case 'employer_period_over':
    case 'fund_days_over':
    case 'waiting_over':
      return `${event.days} days, then ${event.statePercent.toFixed()} %`;
    case 'tell_employer':
      return `${event.hours} hours`;
    case 'notice_without_employer':
    case 'duration_certificate':
      return `${event.days} days`;
    case 'employer_injury_report':
      return `${event.days} days ${event.fromAccident}`;
    case 'own_application':
      return `${event.weeks} weeks ${event.afterPayer}`;
    case 'refund_claim_limit':
      return `${event.months} months from ${event.refunded}`;
    case 'exemption_over':
      return `week ${event.week} ${event.fromTalk}`;
    case 'wage_refund_claim':
    case 'claim_after_employer':
    case 'fund_report':
    case 'self_employed_notice':
    case 'employer_talk':
    case 'follow_up_interval':
    case 'fast_track_request':
      return `${event.weeks} weeks`;
    case 'first_follow_up':
      return `week ${event.week}`;
    case 'follow_up_talks':
      return `${event.times} in ${event.months} months`;
    case 'fast_track_meeting':
      return `${event.weeks} weeks from ${event.asked}`;
    case 'duration_limit':
      return `${event.weeks} in ${event.months} on ${event.passed} ${event.reassessment}`;
    case 'pension_limit':
      return `${event.weeks} in ${event.months} on ${event.passed}`;
    case 'new_rate':
      return `${event.maximumBefore} ${event.maximumAfter ?? ''}`;
    case 'refund_step':
      return `${event.statePercentBefore} ${event.statePercentAfter}`;
    case 'injury_report':
    case 'application_latest':
    case 'follow_up_months':
      return `${event.months} months`;
    case 'practice':
      return `${event.milestone.label.da} ${event.milestone.whose.en} ${event.milestone.standing}`;
    case 'job_clarification':
    case 'partial_return':
    case 'tell_fund':
      return event.code;
    default:
      return never(event);
  }
}

function basis(basis: Basis): string {
  const until: string | null = basis.validTo;
  return `${basis.label.en}: ${basis.act} ${basis.paragraph} ${basis.url} ${until ?? basis.checkedOn}`;
}

function reservation(reservation: Reservation): string {
  switch (reservation.code) {
    case 'changed_under_way':
    case 'start_not_found':
      return reservation.parameter.label.da;
    case 'rough_boundary':
      return `${reservation.earliest} ${reservation.latest}`;
    case 'not_confirmed_since':
      return reservation.lastConfirmed;
    case 'after_encoded_law':
      return reservation.end;
    case 'may_not_apply':
    case 'otherwise_without_fund':
      return `${reservation.weeks} ${basis(reservation.basis)}`;
    case 'otherwise_with_letter':
      return `${reservation.days} ${basis(reservation.basis)}`;
    case 'otherwise_if_insured':
      return `${reservation.weeks} ${reservation.firstDay} ${reservation.laterDay} ${basis(reservation.basis)}`;
    case 'announced':
    case 'if_wages_are_paid':
    case 'if_benefit_is_paid_by_employer':
    case 'if_no_wages_are_paid':
    case 'counts_from_telling':
    case 'depends_on_category':
    case 'counts_from_accident':
    case 'counts_from_first_talk':
    case 'hangs_on_pension_age':
    case 'taken_below_pension_age':
    case 'earlier_absences_not_known':
      return reservation.code;
    default:
      return never(reservation);
  }
}

function study(study: ReturnToWork): string[] {
  const share = (chance: Chance | null): string =>
    chance === null ? '' : `${chance.inWorkPercent} ${chance.excludedPercent} ${chance.basis}`;
  return [
    share(study.fromFirstDay.chance),
    `${study.fromFirstPublicDay.firstDay ?? ''} ${study.fromFirstPublicDay.week ?? ''}`,
    `${study.grade} ${study.entryYear} ${study.source.document} ${study.source.readIn ?? ''}`,
    ...study.caveats.map((caveat) => caveat.en),
  ];
}

export function observed(): string[] {
  const result: Outcome<EvidenceItem[]> = evidence();
  return result.ok ? result.value.flatMap(item) : result.errors.map(({ code }) => code);
}

function item(item: EvidenceItem): string[] {
  switch (item.kind) {
    case 'figure':
      return figure(item);
    case 'milestone':
      return [`${item.standing} ${item.fromWeek}-${item.toWeek} ${item.label.da}`];
    case 'returnToWork':
      return item.weeks.map(({ week, inWorkPercent }) => `${week} ${inWorkPercent}`);
    case 'jobcentres':
      return item.list.map(({ name, cases: [from, to], note }) => `${name} ${from}-${to} ${note?.da}`);
    case 'checklist':
      return item.marks.map(({ label, source }) => `${label.en} ${source.place}`);
    default:
      return never(item);
  }
}

function figure(figure: Figure): string[] {
  return figure.rows.flatMap(({ year, label, values }) =>
    values.map((value, at) => {
      const unit: string = figure.columns[at]?.unit ?? '';
      const name: string = label?.en ?? String(year ?? figure.label.en);
      return `${name}: ${value?.wording ?? ''} ${value?.number ?? '-'} ${unit}`;
    }),
  );
}

export function models(): number[] {
  const effort: EffortCase = {
    people: 466,
    lawDate: '2011-07-01',
    interventions: [
      { preset: 'roskilde', reach: 0.5 },
      { start: 8, effect: { kind: 'weeksSaved', weeks: 7.3, until: 52 }, price: '100', payer: 'state' },
    ],
    overlap: 'together',
    spreads: { pace: 0.1 },
  };
  const followed: Outcome<Cohort> = cohort(effort);
  const drawn: Outcome<Simulated> = simulate(effort, 1_000, 1);
  const municipality: MunicipalityCase = {
    courses: 4_000,
    lawDate: '2026-01-05',
    levers: { assessment: { start: 7, price: '500' } },
    packages: [['assessment', 'workGoal']],
  };
  const advice: Outcome<Recommendations> = recommendations(municipality);
  const model: MarkovModel = {
    states: ['ill', 'well'],
    outcomes: [{ name: 'weeks', discount: 0.03 }],
    cycles: 10,
    correction: 'lifeTable',
    start: [1, 0],
    strategies: [
      {
        name: 'a',
        transitions: [[['p', 'rest'], [0.5, 0.5]], [0, 1]],
        rewards: [{ state: 'ill', outcome: 'weeks', value: '2 * p' }],
      },
    ],
    parameters: { p: { kind: 'beta', a: 2, b: 3, base: 0.4 }, q: 'p ^ 2', r: 1 },
    draws: 10,
  };
  const run: Outcome<MarkovResult> = markov(model);
  if (!followed.ok || !drawn.ok || !advice.ok || !run.ok) return [];
  const gain: DrawnNumber = drawn.value.priors.sceptical.gain.unemploymentFund;
  const alone: DrawnNumber | undefined = advice.value.levers[0]?.drawn?.stated;
  const ratio: number | undefined = run.value.frontier?.[0]?.ratio;
  return [followed.value.with.stated.gain.all, gain.aboveZero, alone?.low ?? 0, ratio ?? 0];
}

export function afterAnInjury(): (string | boolean | null)[] {
  const answers: InjuryAnswers = { role: 'caseworker', signals: ['fall_at_workplace'] };
  const result: Outcome<Injury> = injury(answers, '2026-11-22');
  if (!result.ok) return [];
  const { advice, questions, in2014, days, mostUrgent, extension, prerequisites } = result.value;
  const first: InjuryAdvice | undefined = advice[0] ?? in2014[0];
  const next: InjuryQuestion | undefined = questions[0];
  const standing: 'law' | 'practice' | 'opinion' | 'inference' | undefined = first?.standing;
  const lane: 'injury' | 'benefit' | undefined = days[0]?.lane;
  return [mostUrgent, extension, standing ?? '', lane ?? '', next?.text.en ?? '', prerequisites[0]?.met ?? null];
}

export function refused(): void {
  // @ts-expect-error an answer is text
  injury({ role: 1 }, '2026-11-22');
  // @ts-expect-error the day is not left out
  injury({ role: 'citizen' });
  // @ts-expect-error a preset that was not published
  cohort({ people: 1, lawDate: '2011-07-01', interventions: [{ preset: 'odense' }] });
  // @ts-expect-error an effect has the numbers of its kind
  cohort({ people: 1, lawDate: '2011-07-01', interventions: [{ start: 1, effect: { kind: 'fewerLong', weeks: 3 } }] });
  // @ts-expect-error draws and seed have to be given
  simulate({ people: 1, lawDate: '2011-07-01', interventions: [] });
  // @ts-expect-error no such lever
  recommendations({ courses: 1, lawDate: '2011-07-01', packages: [['seventh']] });
  // @ts-expect-error an id is text
  evidence(4);
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
  // @ts-expect-error the day is not left out
  timeline({ firstDay: '2024-03-04', status: 'employed' });
  // @ts-expect-error a case that may still be running has no last day
  timeline({ firstDay: '2024-03-04', lastDay: '2024-05-01', status: 'employed' }, '2024-04-10');
  // @ts-expect-error an age is a number
  timeline({ firstDay: '2024-03-04', status: 'employed', age: '44' }, '2024-04-10');
}

export function onAPage(): HTMLElement {
  const element = document.createElement('fremdrift-tidlig-indsats');
  const attributes: FremdriftAttributes = { site: 'https://example.org/', 'color-accent': '#0b5d3b' };
  // @ts-expect-error: there is no such language
  const german: FremdriftAttributes = { site: 'https://example.org/', lang: 'de' };
  for (const [name, value] of Object.entries({ ...german, ...attributes })) element.setAttribute(name, value);
  element.addEventListener('fremdrift-theme-refused', ({ detail }) => {
    switch (detail.reason) {
      case 'contrast':
      case 'notAColour':
        return;
      default:
        never(detail.reason);
    }
  });
  element.addEventListener('fremdrift-ready', (event: Event) => event.target);
  return element;
}
