// The refund ladder in publicodes: rules that refer to one another by name, a `grille` for each table
// of shares, `variations` for what depends on a date. https://publi.codes

import Engine from 'publicodes';

import { FRONT_LAWS } from './weeks.mjs';

const STATUS = ["'employed'", "'unemployed'", "'selfEmployed'"];
const PAYER = ['employer', 'unemploymentFund', 'unpaid', 'public'];
const YES_NO = (yes) => (yes ? 'oui' : 'non');
const date = (day) => {
  const [year, month, number] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${number}/${month}/${year}`;
};

/** What holds from which day: the newest first. */
const since = (when, values, of) => ({
  variations: [
    ...values.slice(1).toReversed().map((value) => ({
      si: `${when} >= ${date(value.from)}`,
      alors: of(value),
    })),
    { sinon: of(values[0]) },
  ],
});

const table = (steps, column) => ({
  grille: {
    assiette: 'week of the table',
    tranches: steps.map((step, place) => ({
      montant: step[column],
      // A step ends before the week in which the next one begins.
      ...(place + 1 < steps.length && { plafond: step.next }),
    })),
  },
});

export function rules(law) {
  const [change] = law.change_over_week;
  return {
    // The facts of a stretch; each is given.
    date: { 'par défaut': '01/01/2015' },
    'first day': { 'par défaut': '01/01/2015' },
    status: { 'par défaut': STATUS[0] },
    direct: { 'par défaut': 'non' },
    day: { 'par défaut': 1 },
    week: { 'par défaut': 1 },
    clock: { 'par défaut': 1 },
    active: { 'par défaut': 'non' },
    given: { 'par défaut': 0 },

    'front days': {
      variations: [
        { si: 'direct', alors: 0 },
        ...FRONT_LAWS.map((id, place) => ({
          si: `status = ${STATUS[place]}`,
          alors: since('first day', law[id], ({ amount }) => amount),
        })),
      ],
    },
    payer: {
      variations: [
        { si: 'day > front days', alors: `'${PAYER[3]}'` },
        ...STATUS.map((status, place) => ({ si: `status = ${status}`, alors: `'${PAYER[place]}'` })),
      ],
    },
    'change-over week': {
      'toutes ces conditions': [`date >= ${date(change.from)}`, `date <= ${date(change.to)}`],
    },
    'week of the table': since('date', law.state_share, ({ touched }) =>
      touched
        ? { variations: [{ si: 'change-over week', alors: `clock + ${change.amount}` }, { sinon: 'clock' }] }
        : 'week'),
    share: {
      variations: [
        { si: `payer != '${PAYER[3]}'`, alors: 0 },
        {
          sinon: since('date', law.state_share, ({ steps }) => ({
            variations: [{ si: 'active', alors: table(steps, 'active') }, { sinon: table(steps, 'passive') }],
          })),
        },
      ],
    },
    maximum: since('date', law.maximum_weekly_benefit, ({ amount }) => amount),
    weekly: {
      variations: [{ si: 'given = 0', alors: 'maximum' }, { sinon: { 'le minimum de': ['given', 'maximum'] } }],
    },
  };
}

const facts = (stretch) => ({
  date: date(stretch.date),
  'first day': date(stretch.firstDay),
  status: STATUS[stretch.status],
  direct: YES_NO(stretch.direct),
  day: stretch.day,
  week: stretch.week,
  clock: stretch.clock,
  active: YES_NO(stretch.active),
  given: stretch.given,
});

/** Functions of the stretches of an absence, by how the facts are given. */
export function modes(law) {
  const engine = new Engine(rules(law), { warn: false });
  const value = (rule) => engine.evaluate(rule).nodeValue;
  const said = () => ({
    payer: PAYER.indexOf(value('payer')), share: value('share'), weekly: value('weekly'),
  });
  const all = (stretch) => {
    engine.setSituation(facts(stretch));
    return said();
  };
  const changed = (before, now) =>
    Object.fromEntries(Object.entries(now).filter(([fact, value]) => before[fact] !== value));
  return {
    'all facts given anew': (stretches) => stretches.map(all),
    'only the facts that changed': (stretches) => {
      let before = {};
      return stretches.map((stretch, place) => {
        const now = facts(stretch);
        engine.setSituation(changed(before, now), { keepPreviousSituation: place > 0 });
        before = now;
        return said();
      });
    },
  };
}
