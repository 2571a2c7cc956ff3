// Compiles, and does not run: how the package's types are meant to be used, and what they refuse.

import init, {
  benefit,
  breakEven,
  cohort,
  entitlement,
  evidence,
  gradualReturn,
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
  type AsFull,
  type Basis,
  type Benefit,
  type BreakEven,
  type Case,
  type Chance,
  type Cohort,
  type DrawnNumber,
  type EarlierPeriod,
  type EffortCase,
  type Entitlement,
  type ErrorCode,
  type EvidenceItem,
  type Extent,
  type Figure,
  type Gap,
  type GradualReturn,
  type Injury,
  type InjuryAdvice,
  type InjuryAnswers,
  type InjuryQuestion,
  type InputError,
  type Intervention,
  type Ladder,
  type LimitReading,
  type Line,
  type MarkovModel,
  type MarkovResult,
  type MunicipalityCase,
  type Needed,
  type NetGain,
  type Note,
  type Outcome,
  type Parameter,
  type Provision,
  type Provisional,
  type Refund,
  type Refusion,
  type Reservation,
  type Recommendations,
  type ReturnToWork,
  type Rule,
  type Simulated,
  type SpellColumns,
  type SupplementStep,
  type Timeline,
  type TimelineEvent,
  type Totals,
  type Warning,
  type WeekBenefit,
  type WorkBefore,
} from 'fremdrift';

import type { FremdriftAttributes } from 'fremdrift/elements';

/** Fails to compile when a value can be something that is not handled. */
function never(value: never): never {
  throw new Error(String(value));
}

export async function everything(): Promise<string[]> {
  await init();
  const earlier: readonly EarlierPeriod[] = [{ from: '2024-01-01', to: '2024-06-30', kind: 'selfSupport' }];
  const absence = {
    firstDay: '2026-01-05',
    lastDay: '2026-05-01',
    status: 'selfEmployed',
    weeklyBenefit: '3900.50',
    noEmployerPeriod: false,
    insurance: 'thirdDayTwoThirds',
    covid: false,
    activation: [{ from: '2026-02-02', to: '2026-03-01' }] as const,
    holidays: [{ from: '2026-04-06', to: '2026-04-12' }],
    priorBenefitWeeks: 12,
    earlier,
    section25: false,
  } satisfies Case;
  const result: Outcome<Refusion> = refusion(absence);
  const schema: 2 = result.schema;
  if (!result.ok) {
    const errors: InputError[] = result.errors;
    return errors.map(({ path, code, message }) => `${path} ${code} ${message}`);
  }
  const totals: Totals = result.value.totals;
  return [
    String(schema),
    `${totals.municipality} ${totals.cofinanced} ${totals.supplement}`,
    ladder(result.value.ladder),
    provisional(result.value.provisional),
    ...result.value.supplement.map(supplement),
    ...result.value.lines.map(line),
    ...result.value.warnings.map(warning),
    ...result.value.weeks.map((week) => `${week.number} ${week.cumulative.state}`),
    ...result.value.thresholds.map((next) => `${next.date} ${next.week ?? ''} ${next.causes.join()}`),
  ];
}

function ladder({ priorWeeks, benefitWeeks, selfSupportWeeks, startsOver, unaccountedWeeks }: Ladder): string {
  const anew: string | null = startsOver;
  return `${priorWeeks} ${benefitWeeks} ${selfSupportWeeks} ${anew ?? ''} ${unaccountedWeeks.toFixed()}`;
}

function supplement({ from, to, percent, amount, provision }: SupplementStep): string {
  return `${from} ${to} ${percent.toFixed(1)} ${amount} ${where(provision)}`;
}

function where(provision: Provision): string {
  const { law, act, paragraph, url, confidence, source, order } = provision;
  const read: 'verified' | 'secondary' | 'reading' = confidence;
  return `${law.da} ${act} ${paragraph} ${url} ${read} ${source?.en ?? ''} ${order ? `${order.law.en} ${order.act}` : ''}`;
}

function provisional(provisional: Provisional | null): string {
  const code: 'provisional' | undefined = provisional?.code;
  const expected = provisional?.expected.map(({ date, parameter }) => `${date} ${parameter}`) ?? [];
  return `${code ?? ''} ${provisional?.from ?? ''} ${expected.join()}`;
}

function line(line: Line): string {
  const share: number | null = line.statePercent;
  const municipality: string | undefined = line.municipality;
  const together = `${line.cofinancingPercent?.toFixed() ?? ''} ${line.cofinanced ?? ''}`;
  const reasons = line.reasons.map((reason) => {
    const weeks: [number, number] | null = reason.weeks;
    const until: string = reason.validTo ?? reason.lastConfirmed ?? '';
    const { law, act, paragraph, source, order } = reason;
    return `${rule(reason.rule)} ${weeks?.[0] ?? ''} ${law.da} ${act} ${paragraph} ${source?.da ?? order?.url ?? ''} ${until}`;
  });
  return `${share ?? '-'} ${municipality ?? '0.00'} ${together} ${reasons.join()}`;
}

function rule(rule: Rule): string {
  switch (rule.kind) {
    case 'employerPeriod':
    case 'unemploymentFund':
    case 'waiting':
      return `${rule.days} days`;
    case 'stateShare':
      return `${rule.percent} % in weeks ${rule.stepFrom}-${rule.stepTo ?? ''}`;
    case 'refunded':
      return refund(rule.why);
    case 'cofinanced':
      return `${rule.percent} % in weeks ${rule.stepFrom}-${rule.stepTo ?? ''}`;
    case 'noPartTime':
      return `${rule.weeks} weeks at most`;
    case 'insuredMinimum':
      return rule.minimum;
    case 'holiday':
      return rule.kind;
    case 'changeOver':
      return `${rule.weeks} weeks ahead`;
    case 'maximum':
      return rule.cut ? `cut at ${rule.maximum}` : rule.maximum;
    default:
      return never(rule);
  }
}

function refund(why: Refund): string {
  switch (why) {
    case 'section55':
    case 'section56':
    case 'covid':
      return why;
    default:
      return never(why);
  }
}

function reading(reading: LimitReading): string {
  switch (reading.code) {
    case 'weeks_read_as_paid_days':
      return reading.otherwise;
    case 'hangs_on_pension_age':
    case 'taken_below_pension_age':
    case 'read_as_wage_earner':
      return reading.code;
    default:
      return never(reading);
  }
}

function warning(warning: Warning): string {
  switch (warning.code) {
    case 'benefit_cut_at_maximum':
      return `${warning.maximum} from ${warning.from} to ${warning.to}`;
    case 'past_duration_limit':
      return `${warning.limitWeeks} weeks on ${warning.from}, passed on ${warning.passed}${warning.readings.map(reading).join()}`;
    case 'no_right':
      return `${warning.from} ${warning.until}`;
    case 'weeks_not_accounted_for':
      return `${warning.weeks} ${warning.priorWeeks} ${warning.priorWeeksIfSelfSupport}`;
    case 'used_after_last_confirmed':
      return `${warning.parameters.join()} ${warning.lastConfirmed} ${warning.from}`;
    default:
      return never(warning);
  }
}

export function batches(): number {
  const list: Outcome<Totals[]> = refusionTotals([{ firstDay: '2026-01-05', lastDay: '2026-03-01', status: 'employed' }]);
  const first: string | undefined = list.ok ? list.value[0]?.state : undefined;
  const columns: SpellColumns = {
    firstDay: Int32Array.of(15_400),
    lastDay: Int32Array.of(15_500),
    status: Uint8Array.of(0),
    priorBenefitWeeks: Uint16Array.of(3),
  };
  const rows = refusionTotalsColumns(columns);
  if (!rows.ok) return 0;
  const cofinanced: Int32Array = rows.value.cofinanced;
  const code: 'ok' | ErrorCode | undefined = rows.value.codes[rows.value.errors[0] ?? 0];
  return (rows.value.municipality[0] ?? 0) + (cofinanced[0] ?? 0) + Number(first) + (code === 'not_a_date' ? 1 : 0);
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
    lastDay: '2024-09-01',
    status: 'employed',
    noEmployerPeriod: false,
    stillEmployed: true,
    employmentEnds: '2024-06-30',
    section55: false,
    section56: 'plannedTreatment',
    wagesPaid: true,
    age: 44,
    partialReturn: '2024-05-13',
    workInjury: false,
    fastTrack: true,
  };
  const result: Outcome<Timeline> = timeline(absence, '2024-04-10');
  if (!result.ok) return result.errors.map(({ path }) => path);
  const { position, until, notConfirmed, events, undated, extension, changes, absent, returnToWork } = result.value;
  const week: number | null = position.week;
  return [
    `${position.today} ${position.day} ${week ?? ''} ${until} ${provisional(result.value.provisional)}`,
    `${notConfirmed?.lastConfirmed ?? ''} ${notConfirmed?.parameters.map(({ id }) => id).join() ?? ''}`,
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
      return `${event.weeks} in ${event.months} on ${event.passed} ${event.reassessment} ${event.counted}`;
    case 'pension_limit':
      return `${event.weeks} in ${event.months} on ${event.passed} ${event.countedEarlier}`;
    case 'no_right':
      return `${event.counted} counted, again from ${event.rightFrom}`;
    case 'new_rate':
      return `${event.maximumBefore} ${event.maximumAfter}`;
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
      return event.statement.da;
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
    case 'weeks_read_as_paid_days':
      return reservation.otherwise;
    case 'postponed_for_covid':
      return reservation.without;
    case 'may_not_apply':
    case 'otherwise_without_fund':
      return `${reservation.weeks} ${basis(reservation.basis)}`;
    case 'otherwise_with_letter':
      return `${reservation.days} ${basis(reservation.basis)}`;
    case 'otherwise_if_insured':
      return `${reservation.weeks} ${reservation.firstDay} ${reservation.laterDay} ${basis(reservation.basis)}`;
    case 'read_as_wage_earner':
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
  const result: Outcome<Injury> = injury(answers, '2026-11-22', { firstDay: '2026-03-02', status: 'employed' });
  if (!result.ok) return [];
  const { advice, questions, in2014, days, mostUrgent, extension, prerequisites } = result.value;
  const first: InjuryAdvice | undefined = advice[0] ?? in2014[0];
  const next: InjuryQuestion | undefined = questions[0];
  const standing: 'law' | 'practice' | 'opinion' | 'inference' | undefined = first?.standing;
  const lane: 'injury' | 'benefit' | undefined = days[0]?.lane;
  return [mostUrgent, extension, standing ?? '', lane ?? '', next?.text.en ?? '', prerequisites[0]?.met ?? null];
}

export function gets(): string[] {
  const ill: Case = {
    firstDay: '2026-03-10',
    status: 'employed',
    pay: {
      jobs: [
        { hoursPerWeek: 20, hourly: '180.50', hired: '2026-02-02' },
        { hoursPerWeek: 17, months: [{ month: '2025-12', income: '12000', hours: 74 }], holidayPay: 'setAside' },
      ],
      workDays: ['monday', 'friday'],
      partly: { hoursAbsent: 12 },
    },
    work: work(),
    steps: [{ from: '2026-05-04', hoursPerWeek: 20 }] as const,
  };
  const got: Outcome<Benefit> = benefit(ill);
  const right: Outcome<Entitlement> = entitlement(ill);
  const back: Outcome<GradualReturn> = gradualReturn(ill);
  if (!got.ok || !right.ok || !back.ok) return [];
  const { full, partly, insured, weeks, wouldHaveEarned } = got.value;
  return [
    of(full),
    partly === null ? '' : of(partly),
    `${insured?.from ?? ''} ${wouldHaveEarned?.toFixed() ?? ''} ${provisional(got.value.provisional)}`,
    ...weeks.map(({ monday, days, amount, holidays }) => `${monday} ${days} ${amount} ${holidays.map(({ name }) => name.da).join()}`),
    ...[right.value.employer, right.value.municipality, right.value.business].flatMap((it) => it?.ways ?? []).map(way),
    ...back.value.weeks.map(({ monday, payer, stateShare, state, rest }) => `${monday} ${payer} ${stateShare ?? ''} ${state} ${rest}`),
    ...back.value.stages.map(({ hoursAbsent, extent: left }) => `${hoursAbsent} ${extent(left)} ${back.value.benefitEnds ?? ''}`),
  ];
}

function work(): WorkBefore {
  return {
    hired: '2026-01-05',
    hours: 200.5,
    earlierEmployment: false,
    months: [{ month: '2026-02', hours: 160 }],
    education: { finished: '2026-01-31', months: 18 },
    business: { periods: [{ from: '2020-01-01', hoursPerWeek: 37 }], wageWork: [{ from: '2019-01-01', to: '2019-12-31' }] },
  };
}

function of({ weekly, daily, cut, jobs, extent: left, basis: values }: WeekBenefit): string {
  const hourly: string[] = jobs.map((job) => job.hourly);
  return `${weekly} ${daily} ${cut} ${hourly.join()} ${left === null ? '' : extent(left)} ${values.map(basis).join()}`;
}

type Way = Entitlement['employer']['ways'][number];

function way({ way: name, answer, findings }: Way): string {
  const amount = (it: Needed | null): string => (it === null ? '' : `${it.number} ${it.unit}`);
  return `${name} ${answer} ${findings.map(({ requirement, needed, found, missing }) => `${requirement} ${amount(needed)} ${amount(found)} ${missing ?? ''}`).join()}`;
}

function extent(extent: Extent): string {
  switch (extent.kind) {
    case 'part':
      return `${extent.parts} of ${extent.of}`;
    case 'asFull':
      return asFull(extent.why);
    case 'tooFewHours':
      return `${extent.least} hours`;
    case 'full':
    case 'hours':
    case 'ableToDoTooMuch':
    case 'back':
      return extent.kind;
    default:
      return never(extent);
  }
}

function asFull(why: AsFull): string {
  switch (why) {
    case 'becameUnemployed':
    case 'unemploymentBenefit':
    case 'noPartTime':
      return why;
    default:
      return never(why);
  }
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
  // @ts-expect-error a status is missing
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02' });
  // @ts-expect-error no act has this reading
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', employerDaysAdvanceClock: true });
  // @ts-expect-error an earlier period says what it was
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', earlier: [{ from: '2011-01-03', to: '2011-02-03' }] });
  // @ts-expect-error no such ground
  refusion({ firstDay: '2012-03-01', lastDay: '2012-03-02', status: 'employed', section56: true });
  // @ts-expect-error hours are a number
  benefit({ firstDay: '2026-03-10', status: 'employed', pay: { jobs: [{ hoursPerWeek: '37', hourly: '140' }] } });
  // @ts-expect-error a step says how many hours are worked
  gradualReturn({ firstDay: '2026-03-10', status: 'employed', steps: [{ from: '2026-05-04' }] });
  // @ts-expect-error hours before the absence are a number
  entitlement({ firstDay: '2026-03-10', status: 'employed', work: { hours: '200' } });
  // @ts-expect-error a case is an object
  injury({ role: 'citizen' }, '2026-11-22', '2026-03-02');
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
