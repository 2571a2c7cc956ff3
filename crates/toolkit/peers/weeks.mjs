// What the peers are asked, and what is made of their answers. None of them walks a calendar, so an
// absence is cut here into stretches in which no fact changes, as few as can be: at every week as the
// table of the day counts them, where a value of the law begins, at the end of the front period, and
// where activation begins or ends.

const STATUSES = ['employed', 'unemployed', 'selfEmployed'];
export const FRONT_LAWS = ['employer_period', 'unemployment_fund_days', 'self_employed_waiting_days'];
/** In the order of the statuses whose days they pay; then municipality and state. */
export const PAYERS = ['employer', 'unemploymentFund', 'unpaid', 'public'];
export const PUBLIC = 3;

const DAY = 86_400_000;
export const dayOf = (date) => Date.parse(date) / DAY;
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
/** Monday-Sunday weeks since 1970; its first day was a Thursday. */
const weekOf = (day) => Math.floor((day + 3) / 7);

/** The value of the law on a day. */
export const on = (values, day) => values.findLast(({ from }) => from <= day);

/** The stretches of an absence, each with the facts of its first day. */
export function* stretches(law, absence) {
  const first = dayOf(absence.firstDay);
  const last = dayOf(absence.lastDay);
  const status = STATUSES.indexOf(absence.status);
  const direct = absence.noEmployerPeriod ?? false;
  const frontDays = direct ? 0 : on(law[FRONT_LAWS[status]], first).amount;
  const front = first + frontDays;
  // The fund's days are a benefit that counts; the employer's are not, nor are days of waiting.
  const clockStart = weekOf(absence.status === 'unemployed' ? first : front);
  const active = (absence.activation ?? []).map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }));
  const cuts = [front, ...active.flatMap(({ from, to }) => [from, to + 1])];
  for (const { from } of Object.values(law).flat()) cuts.push(from);
  for (let date = first, until; date <= last; date = until) {
    const { touched } = on(law.state_share, date);
    const newWeek = (day) => (touched ? weekOf(day) !== weekOf(date) : (day - first) % 7 === 0);
    until = date + 1;
    while (until <= last && !newWeek(until) && !cuts.includes(until)) until += 1;
    const clock = Math.max(0, (absence.priorBenefitWeeks ?? 0) + 1 + weekOf(date) - clockStart);
    yield {
      date,
      days: until - date,
      firstDay: first,
      status,
      direct,
      day: date - first + 1,
      week: Math.floor((date - first) / 7) + 1,
      clock,
      cofinancing: cofinancing(law, status, date, clock),
      active: active.some(({ from, to }) => from <= date && date <= to),
      given: Number((absence.weeklyBenefit ?? '0.00').replace('.', '')),
    };
  }
}

/** The municipality's part in the fund's days, in hundredths of percent; nothing before 2016. */
function cofinancing(law, status, date, clock) {
  const shared = PAYERS[status] === 'unemploymentFund' ? on(law.fund_cofinancing, date) : undefined;
  return shared ? 10_000 - on(shared.steps, clock).passive : 0;
}

const halfUp = (numerator, denominator) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** The totals of an absence in øre, from what was said of its stretches. */
export function totals(asked, said) {
  const sums = { employer: 0, municipality: 0, state: 0, unemploymentFund: 0, unpaid: 0, cofinanced: 0 };
  let line = { days: 0 };
  const close = () => {
    if (line.days === 0) return;
    const amount = halfUp(line.weekly * line.days, 7);
    if (line.payer !== PUBLIC) {
      sums[PAYERS[line.payer]] += amount;
      sums.cofinanced += halfUp(amount * line.cofinancing, 10_000);
      return;
    }
    const state = halfUp(amount * line.share, 10_000);
    sums.state += state;
    sums.municipality += amount - state;
  };
  for (const [place, { payer, share, weekly }] of said.entries()) {
    const cofinancing = payer === PUBLIC ? 0 : asked[place].cofinancing;
    const alike = payer === line.payer && share === line.share && weekly === line.weekly;
    if (alike && cofinancing === line.cofinancing) line.days += asked[place].days;
    else {
      close();
      line = { payer, share, weekly, cofinancing, days: asked[place].days };
    }
  }
  close();
  return sums;
}
