// The refund ladder in ZEN: a graph of decision tables and expressions (JDM), for one stretch or for a
// list of them, over which every node then loops inside the engine. https://gorules.io

import { ZenEngine } from '@gorules/zen-engine';

import { FRONT_LAWS, PUBLIC } from './weeks.mjs';

/** The first row that fits decides, so values stand newest first and steps latest first. */
function table(id, fields, output, rows) {
  return {
    id,
    type: 'decisionTableNode',
    content: {
      hitPolicy: 'first',
      inputs: fields.map((field) => ({ id: field, name: field, field })),
      outputs: [{ id: output, name: output, field: output }],
      rules: rows.map(([value, cells], place) => ({
        _id: `${id}-${place}`,
        // An empty cell fits everything.
        ...Object.fromEntries(fields.map((field) => [field, cells[field] ?? ''])),
        [output]: String(value),
      })),
    },
  };
}

const expression = (key, value) => ({
  id: key,
  type: 'expressionNode',
  content: { expressions: [{ id: key, key, value }] },
});

function nodes(law) {
  const [change] = law.change_over_week;
  const fronts = FRONT_LAWS.flatMap((id, status) =>
    law[id].toReversed().map(({ from, amount }) => [
      `day <= ${amount} ? ${status} : ${PUBLIC}`,
      { status: `${status}`, direct: 'false', firstDay: `>= ${from}` },
    ]));
  const clocks = law.state_share.toReversed().flatMap(({ from, touched }) => {
    const since = { date: `>= ${from}` };
    if (!touched) return [['week', since]];
    const within = { date: `[${change.from}..${change.to}]` };
    return [[`clock + ${change.amount}`, within], ['clock', since]];
  });
  const shares = law.state_share.toReversed().flatMap(({ from, steps }) =>
    steps.toReversed().flatMap((step) => {
      const cells = { payer: `${PUBLIC}`, date: `>= ${from}`, ladder: `>= ${step.from}` };
      if (step.passive === step.active) return [[step.passive, cells]];
      return [[step.active, { ...cells, active: 'true' }], [step.passive, cells]];
    }));
  const maxima = law.maximum_weekly_benefit.toReversed().map(({ from, amount }) =>
    [amount, { date: `>= ${from}` }]);
  return [
    table('fronts', ['status', 'direct', 'firstDay'], 'payer', [...fronts, [PUBLIC, {}]]),
    table('clocks', ['date'], 'ladder', clocks),
    table('shares', ['payer', 'date', 'ladder', 'active'], 'share', [...shares, [0, {}]]),
    table('maxima', ['date'], 'maximum', maxima),
    expression('weekly', 'given == 0 ? maximum : min([given, maximum])'),
  ];
}

/** Nodes in a row, each adding to what came in. */
function graph(nodes, loop = {}) {
  const all = [
    { id: 'in', type: 'inputNode' },
    ...nodes.map((node) => ({ ...node, content: { ...node.content, passThrough: true, ...loop } })),
    { id: 'out', type: 'outputNode' },
  ].map((node) => ({ ...node, name: node.id }));
  const edges = all.slice(1).map(({ id }, place) => ({
    id: `to ${id}`, type: 'edge', sourceId: all[place].id, targetId: id,
  }));
  return { nodes: all, edges };
}

/** Functions of the stretches of an absence. */
export function modes(law) {
  const engine = new ZenEngine();
  const loop = { executionMode: 'loop', inputField: 'stretches', outputPath: 'stretches' };
  const one = engine.createDecision(graph(nodes(law)));
  const list = engine.createDecision(graph(nodes(law), loop));
  return {
    'one call for each stretch': async (stretches) => {
      const said = [];
      for (const stretch of stretches) said.push((await one.evaluate(stretch)).result);
      return said;
    },
    'one call for each absence, looping inside': async (stretches) =>
      (await list.evaluate({ stretches })).result.stretches,
  };
}
