// The totals of many absences in plain JavaScript, as one would write them by hand: the yardstick
// that the Wasm is measured against. Whole øre, whole days since 1970, typed columns in and out.

const DAY = 86_400_000;
const dayOf = (date) => Date.parse(date) / DAY;
const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const FOREVER = 2 ** 30;

/** The law as short sorted lists, gathered from `legislation` day by day. */
export function gather(legislation) {
  const { coveredFrom, coveredTo } = legislation('2020-01-01').value;
  const law = { from: dayOf(coveredFrom), to: dayOf(coveredTo) };
  for (let day = law.from; day <= law.to; day += 1) {
    for (const { id, value, validFrom, validTo } of legislation(dateOf(day)).value.parameters) {
      const entries = (law[id] ??= []);
      const from = dayOf(validFrom);
      if (entries.at(-1)?.from === from) continue;
      entries.push({ from, to: validTo === null ? FOREVER : dayOf(validTo), ...read(value) });
    }
  }
  // Where no newer rate is known the last one goes on.
  law.maximum_weekly_benefit.at(-1).to = FOREVER;
  return law;
}

function read(value) {
  if (value.unit !== 'statePercentByWeek') {
    const money = value.unit === 'kronerPerWeek';
    return { amount: money ? Number(value.amount.replace('.', '')) : value.amount };
  }
  const steps = value.steps.map(({ fromWeek, toWeek, passive, active }) => ({
    from: fromWeek,
    next: toWeek === null ? FOREVER : toWeek + 1,
    passive: passive.percent * 100,
    active: (active ?? passive).percent * 100,
  }));
  return { touched: value.clock === 'touchedWeeks', steps };
}

const at = (entries, day) => {
  let index = entries.length - 1;
  while (entries[index].from > day) index -= 1;
  return index;
};

/** Monday-Sunday weeks since 1970; its first day was a Thursday. */
const weekOf = (day) => Math.floor((day + 3) / 7);
const mondayOf = (week) => week * 7 - 3;
const halfUp = (numerator, denominator) =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

const [EMPLOYER, FUND, UNPAID, PUBLIC] = [0, 1, 2, 3];

/** The totals of every row; a row that is not valid has zeros and a 1 in `errors`. */
export function totals(law, columns) {
  const rows = columns.firstDay.length;
  const column = () => new Int32Array(rows);
  const out = {
    employer: column(),
    municipality: column(),
    state: column(),
    unemploymentFund: column(),
    unpaid: column(),
    cofinanced: column(),
    errors: new Uint8Array(rows),
  };
  const fronts = [law.employer_period, law.unemployment_fund_days, law.self_employed_waiting_days];
  for (let row = 0; row < rows; row += 1) {
    if (valid(law, columns, row)) one(law, fronts, columns, row, out);
    else out.errors[row] = 1;
  }
  return out;
}

function valid(law, columns, row) {
  const first = columns.firstDay[row];
  const last = columns.lastDay[row];
  const status = columns.status[row];
  const flags = columns.flags[row];
  if (first < law.from || last > law.to || last < first) return false;
  // No more weeks than there have been since weeks began to count.
  const mostPrior = Math.max(0, weekOf(first) - weekOf(law.ladder_reset_weeks[0].from));
  if (columns.weeklyBenefit[row] < 0 || columns.priorBenefitWeeks[row] > mostPrior) return false;
  if (status > 2 || flags > 1 || (flags & 1 && status !== EMPLOYER)) return false;
  let before = first - 1;
  const end = columns.activationOffsets[row + 1];
  for (let index = columns.activationOffsets[row]; index < end; index += 1) {
    if (columns.activationFrom[index] <= before) return false;
    before = columns.activationTo[index];
    if (before < columns.activationFrom[index] || before > last) return false;
  }
  return true;
}

function one(law, fronts, columns, row, out) {
  const first = columns.firstDay[row];
  const last = columns.lastDay[row];
  const given = columns.weeklyBenefit[row] || FOREVER;
  const status = columns.status[row];
  const flags = columns.flags[row];
  const rates = law.maximum_weekly_benefit;
  const tables = law.state_share;
  const changes = law.change_over_week;
  // Since a day in 2016 the municipality has a part in the fund's days.
  const [fund] = law.fund_cofinancing;

  const frontDays = flags & 1 ? 0 : fronts[status][at(fronts[status], first)].amount;
  const frontEnd = first + frontDays - 1;
  // The fund's days are a benefit that counts; the employer's are not, nor are days of waiting.
  const clockStart = weekOf(status === FUND ? first : frontEnd + 1);
  const prior = columns.priorBenefitWeeks[row] + 1;

  let rate = at(rates, first);
  let table = at(tables, first);
  let period = columns.activationOffsets[row];
  const periods = columns.activationOffsets[row + 1];

  let linePayer = -1;
  let lineShare = 0;
  let lineWeekly = 0;
  let lineDays = 0;

  for (let day = first; day <= last; ) {
    while (rates[rate].to < day) rate += 1;
    let until = Math.min(last, rates[rate].to);
    const weekly = Math.min(given, rates[rate].amount);
    let payer = PUBLIC;
    let share = 0;
    if (day <= frontEnd) {
      payer = status;
      until = Math.min(until, frontEnd);
      if (payer === FUND && day < fund.from) until = Math.min(until, fund.from - 1);
    }
    if (payer === PUBLIC || (payer === FUND && day >= fund.from)) {
      while (tables[table].to < day) table += 1;
      const { touched, steps, to } = payer === FUND ? fund : tables[table];
      until = Math.min(until, to);
      let ahead = 0;
      if (touched) {
        for (const change of changes) {
          if (change.from > day) until = Math.min(until, change.from - 1);
          else if (day <= change.to) {
            ahead = change.amount;
            until = Math.min(until, change.to);
          }
        }
      }
      const week = touched
        ? prior + weekOf(day) - clockStart + ahead
        : Math.floor((day - first) / 7) + 1;
      let index = steps.length - 1;
      while (steps[index].from > week) index -= 1;
      const step = steps[index];
      const nextStep = touched
        ? mondayOf(clockStart + step.next - ahead - prior)
        : first + (step.next - 1) * 7;
      until = Math.min(until, nextStep - 1);
      share = step.passive;
      while (period < periods && columns.activationTo[period] < day) period += 1;
      if (period < periods) {
        const from = columns.activationFrom[period];
        if (from <= day) {
          share = step.active;
          until = Math.min(until, columns.activationTo[period]);
        } else until = Math.min(until, from - 1);
      }
    }
    if (payer !== linePayer || share !== lineShare || weekly !== lineWeekly) {
      if (lineDays > 0) add(out, row, linePayer, lineShare, lineWeekly * lineDays);
      linePayer = payer;
      lineShare = share;
      lineWeekly = weekly;
      lineDays = 0;
    }
    lineDays += until - day + 1;
    day = until + 1;
  }
  add(out, row, linePayer, lineShare, lineWeekly * lineDays);
}

/** A line: days in a row that are rounded together. */
function add(out, row, payer, share, sevenfold) {
  const amount = halfUp(sevenfold, 7);
  if (payer === EMPLOYER) out.employer[row] += amount;
  else if (payer === FUND) {
    out.unemploymentFund[row] += amount;
    if (share > 0) out.cofinanced[row] += halfUp(amount * (10_000 - share), 10_000);
  } else if (payer === UNPAID) out.unpaid[row] += amount;
  else {
    const state = halfUp(amount * share, 10_000);
    out.state[row] += state;
    out.municipality[row] += amount - state;
  }
}
