// The refund ladder in json-rules-engine: rules of conditions over facts; the events of those that hold
// are the answer. It has no arithmetic: the lesser of two amounts is taken here, and the change-over
// week stands as steps of its own. https://github.com/CacheControl/json-rules-engine

import { Engine } from 'json-rules-engine';

import { FRONT_LAWS, PUBLIC } from './weeks.mjs';

const least = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value });
const most = (fact, value) => ({ fact, operator: 'lessThanInclusive', value });
const is = (fact, value) => ({ fact, operator: 'equal', value });
const within = (fact, from, to) => [least(fact, from), most(fact, to)];
const rule = (all, type, params) => ({ conditions: { all }, event: { type, params } });

/** The tables of shares with their days and by how many weeks the clock is read ahead. */
function tables(law) {
  const [change] = law.change_over_week;
  return law.state_share.flatMap(({ from, to, touched, steps }) => {
    const table = (from, to, ahead) => ({ from, to, ahead, steps, week: touched ? 'clock' : 'week' });
    if (!touched) return [table(from, to, 0)];
    const parts = [
      table(from, change.from - 1, 0),
      table(Math.max(from, change.from), change.to, change.amount),
      table(change.to + 1, to, 0),
    ];
    return parts.filter(({ from, to }) => from <= to);
  });
}

export function rules(law) {
  const fronts = FRONT_LAWS.flatMap((id, status) =>
    law[id].map(({ from, to, amount }) =>
      rule(
        [is('status', status), is('direct', false), most('day', amount), ...within('firstDay', from, to)],
        'front',
        { payer: status },
      )));
  const shares = tables(law).flatMap(({ from, to, ahead, steps, week }) =>
    steps.flatMap(({ from: first, next, passive, active }) => {
      const weeks = within(week, first - ahead, next - ahead - 1);
      const days = within('date', from, to);
      const share = (share, ...more) => rule([...weeks, ...days, ...more], 'share', { share });
      if (passive === active) return [share(passive)];
      return [share(passive, is('active', false)), share(active, is('active', true))];
    }));
  const maxima = law.maximum_weekly_benefit.map(({ from, to, amount }) =>
    rule(within('date', from, to), 'maximum', { amount }));
  return [...fronts, ...shares, ...maxima];
}

/** Functions of the stretches of an absence. One engine is one state: its runs must not overlap. */
export function modes(law) {
  const engine = new Engine(rules(law));
  const one = async (stretch) => {
    const { events } = await engine.run(stretch);
    const said = { payer: PUBLIC, share: 0, weekly: 0 };
    for (const { type, params } of events) {
      if (type === 'front') said.payer = params.payer;
      else if (type === 'share') said.share = params.share;
      else said.weekly = stretch.given === 0 ? params.amount : Math.min(stretch.given, params.amount);
    }
    if (said.payer !== PUBLIC) said.share = 0;
    return said;
  };
  return {
    'one run for each stretch': async (stretches) => {
      const said = [];
      for (const stretch of stretches) said.push(await one(stretch));
      return said;
    },
  };
}
