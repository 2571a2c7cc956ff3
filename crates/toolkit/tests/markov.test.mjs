// Cohort models as data: the published Sick-Sicker results, draws, and everything that can be wrong.

import assert from 'node:assert/strict';
import test from 'node:test';

import { markov } from 'fremdrift';

import { SICK_SICKER } from './sick-sicker.mjs';

const near = (value, expected, tolerance) =>
  assert.ok(Math.abs(value - expected) <= tolerance, `${value} is not ${expected} ± ${tolerance}`);

function run(model) {
  const result = markov(model);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

/** Two states, half of the living dies in each of two cycles; with changes. */
const SMALL = {
  states: ['alive', 'dead'],
  outcomes: [{ name: 'years' }],
  cycles: 2,
  correction: 'start',
  start: [1, 0],
  strategies: [
    {
      name: 'one',
      transitions: [[0.5, 'rest'], [0, 1]],
      rewards: [{ state: 'alive', outcome: 'years', value: 1 }],
    },
  ],
};

const only = (changes) => ({ ...SMALL, strategies: [{ ...SMALL.strategies[0], ...changes }] });

function wrong(model) {
  const result = markov(model);
  assert.ok(!result.ok, 'should be refused');
  for (const { message } of result.errors) assert.ok(message.length > 0);
  return result.errors.map(({ path, code }) => [path, code]);
}

test('a number comes in with all its bits', () => {
  let seed = 1;
  for (let round = 0; round < 2_000; round += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const value = seed / 7 / 10 ** (round % 12);
    const model = { ...only({ rewards: [{ state: 'alive', outcome: 'years', value }] }), cycles: 1 };
    assert.equal(run(model).strategies[0].totals[0], value);
  }
});

test('Sick-Sicker comes out as published', () => {
  const { strategies, frontier, draws } = run(SICK_SICKER);
  const published = [
    ['standard of care', 151_580, 20.711],
    ['A', 284_805, 21.499],
    ['B', 259_100, 22.184],
    ['AB', 378_875, 23.137],
  ];
  for (const [place, [name, cost, effect]] of published.entries()) {
    assert.equal(strategies[place].name, name);
    near(strategies[place].totals[0], cost, 0.5);
    near(strategies[place].totals[1], effect, 0.0005);
  }
  assert.deepEqual(
    frontier.map(({ strategy, standing, ratio }) => [strategy, standing, ratio && Math.round(ratio)]),
    [
      ['standard of care', 'cheapest', undefined],
      ['B', 'worth', 72_988],
      ['A', 'dominated', undefined],
      ['AB', 'worth', 125_764],
    ],
  );
  assert.equal(draws, undefined);
});

test('nobody is lost on the way', () => {
  for (const { trace } of run(SICK_SICKER).strategies) {
    assert.equal(trace.length, 76);
    assert.deepEqual(trace[0], [1, 0, 0, 0]);
    for (const shares of trace) near(shares.reduce((sum, share) => sum + share), 1, 1e-12);
  }
  assert.equal(run({ ...SICK_SICKER, trace: false }).strategies[0].trace, undefined);
});

test('draws say how sure the results are', () => {
  const asked = { ...SICK_SICKER, draws: 2_000, seed: 71_818, prices: [50_000, 100_000, 200_000] };
  const { draws } = run(asked);
  assert.equal(draws.count, 2_000);
  assert.equal(draws.seed, 71_818);
  // The result at the mean of every parameter.
  const means = Object.entries(SICK_SICKER.parameters).map(([name, parameter]) => {
    const { base, ...distribution } = parameter;
    return [name, typeof parameter === 'string' ? parameter : distribution];
  });
  const expected = run({ ...SICK_SICKER, parameters: Object.fromEntries(means) });
  for (const [place, { outcomes }] of draws.strategies.entries()) {
    for (const [outcome, { mean, standardError, sd, low, high }] of outcomes.entries()) {
      const total = expected.strategies[place].totals[outcome];
      near(mean, total, 4 * standardError + 0.005 * total);
      near(standardError, sd / Math.sqrt(2_000), 1e-9 * sd);
      assert.ok(low < mean && mean < high);
    }
  }
  assert.deepEqual(draws.prices.map(({ preferred }) => preferred), ['standard of care', 'B', 'AB']);
  for (const { best, losses, perfectInformation } of draws.prices) {
    near(best.reduce((sum, share) => sum + share), 1, 1e-12);
    assert.equal(perfectInformation, Math.min(...losses));
    assert.ok(perfectInformation >= 0);
  }
  assert.deepEqual(run(asked).draws, draws, 'the same seed gives the same bits');
  const other = run({ ...asked, seed: 2 }).draws;
  assert.notEqual(other.strategies[0].outcomes[0].mean, draws.strategies[0].outcomes[0].mean);
});

test('a draw has the same bits as natively', () => {
  // One of each, drawn in the order of their names from one stream, as in the native test. Everybody
  // stays where the reward is one time what was drawn.
  const parameters = {
    a: { kind: 'beta', a: 2, b: 6 },
    b: { kind: 'beta', a: 0.5, b: 0.5 },
    c: { kind: 'gamma', shape: 20, scale: 0.0001 },
    d: { kind: 'gamma', shape: 0.3, scale: 2 },
    e: { kind: 'logNormal', median: 2, sigma: 0.25 },
    f: { kind: 'normal', mean: -3, sd: 2 },
    g: { kind: 'triangular', low: 0, mode: 1, high: 4 },
    h: { kind: 'empirical', values: [1, 2, 6] },
  };
  const names = Object.keys(parameters);
  const { draws } = run({
    ...SMALL,
    outcomes: names.map((name) => ({ name })),
    cycles: 1,
    strategies: [
      {
        name: 'one',
        transitions: [[1, 0], [0, 1]],
        rewards: names.map((name) => ({ state: 'alive', outcome: name, value: name })),
      },
    ],
    parameters,
    draws: 2,
    seed: 2012,
  });
  const bits = new DataView(new ArrayBuffer(8));
  const hex = draws.strategies[0].outcomes.map(({ mean }) => {
    bits.setFloat64(0, mean);
    return bits.getBigUint64(0).toString(16).padStart(16, '0');
  });
  // The same stand in the native test of the distributions.
  assert.deepEqual(hex, [
    '3fcdd7d2ba314e7a',
    '3fe78cdf8252ec4e',
    '3f61e5f9e2a78084',
    '3f3f5539436625c6',
    '40047228ac6cf0d5',
    'c0060bc3b51c5fa0',
    '3ff4a89923d920e9',
    '4010000000000000',
  ]);
});

test('rows by time in a state, phases and events', () => {
  const years = (changes) => run(only(changes)).strategies[0].totals[0];
  near(years({}), 1.5, 1e-12);
  near(years({ transitions: [[[1, 0], [0, 1]], [0, 1]] }), 2, 1e-12);
  const phase = (fromCycle, dies) => ({ fromCycle, rows: [['rest', dies], [0, 1]] });
  near(years({ transitions: undefined, phases: [phase(1, 0.5), phase(2, 0.1)] }), 1.5, 1e-12);
  near(years({ rewards: [{ state: 'alive', outcome: 'years', values: [1, 10] }] }), 6, 1e-12);
  const events = [{ from: 'alive', to: 'dead', outcome: 'years', value: 8 }];
  near(years({ rewards: [], events }), 6, 1e-12);
});

test('everything that is wrong is told at once, with its place', () => {
  assert.deepEqual(
    wrong({
      ...SMALL,
      states: ['alive', 'dead', 'dead'],
      outcomes: [{ name: 'years', discount: -0.1 }],
      cycles: 0,
      cycleYears: Number.NaN,
      correction: 'half',
      start: [0.5, 0.6, 0],
      surprise: 1,
      strategies: [
        {
          name: 'one',
          transitions: [[0.5, 'rest', 'rest'], [0, '1 +', 0], [[0, 0, 1], [0, -1, 2]]],
          rewards: [
            { state: 'asleep', outcome: 'years', value: 1 },
            { state: 'alive', outcome: 'years' },
          ],
          events: [{ from: 'alive', to: 'alive', outcome: 'years', value: 1 }],
        },
      ],
    }).toSorted(),
    [
      ['correction', 'unknown_word'],
      ['cycleYears', 'wrong_type'],
      ['cycles', 'not_positive'],
      ['outcomes[0].discount', 'negative'],
      ['start', 'not_a_simplex'],
      ['states[2]', 'duplicate'],
      ['strategies[0].rewards[0].state', 'no_such_place'],
      ['strategies[0].rewards[1].value', 'missing_field'],
      ['strategies[0].transitions[0][2]', 'too_many'],
      ['strategies[0].transitions[1][1]', 'not_a_formula'],
      ['surprise', 'unknown_field'],
    ],
  );
  assert.deepEqual(wrong(only({ transitions: [[0.5, 0.6], [[0, 1], [0, 2]]] })), [
    ['strategies[0].transitions[0]', 'not_a_simplex'],
    ['strategies[0].transitions[1][1]', 'not_a_simplex'],
  ]);
  assert.deepEqual(wrong(only({ events: [{ from: 'alive', to: 'alive', outcome: 'years', value: 1 }] })), [
    ['strategies[0].events[0]', 'same_place'],
  ]);
});

test('parameters that are none are refused', () => {
  const code = (parameter, name = 'p') => wrong({ ...SMALL, parameters: { [name]: parameter } });
  for (const [parameter, path, expected] of [
    [{ kind: 'beta', a: 0, b: 1 }, 'parameters.p', 'not_positive'],
    [{ kind: 'beta', a: 1 }, 'parameters.p.b', 'missing_field'],
    [{ kind: 'beta', a: 1, b: 1, sd: 1 }, 'parameters.p.sd', 'unknown_field'],
    [{ kind: 'gamma', shape: 1e9, scale: 1 }, 'parameters.p', 'out_of_range'],
    [{ kind: 'normal', mean: 0, sd: -1 }, 'parameters.p', 'negative'],
    [{ kind: 'triangular', low: 2, mode: 1, high: 3 }, 'parameters.p', 'wrong_order'],
    [{ kind: 'empirical', values: [] }, 'parameters.p.values', 'empty'],
    [{ kind: 'uniform' }, 'parameters.p.kind', 'unknown_word'],
    [Number.NaN, 'parameters.p', 'wrong_type'],
    [Number.POSITIVE_INFINITY, 'parameters.p', 'wrong_type'],
    [1e300, 'parameters.p', 'not_finite'],
    ['q + 1', 'parameters.p', 'not_a_formula'],
    ['p + 1', 'parameters.p', 'circular'],
  ]) {
    assert.deepEqual(code(parameter), [[path, expected]], JSON.stringify(parameter));
  }
  assert.deepEqual(code(1, 'a b'), [['parameters["a b"]', 'not_a_name']]);
});

test('what a draw cannot be stops it with its place', () => {
  const unsure = {
    ...only({ transitions: [['p', 'rest'], [0, 1]] }),
    parameters: { p: { kind: 'normal', mean: 0.5, sd: 5 } },
    draws: 100,
  };
  const { errors } = markov(unsure);
  assert.equal(errors[0].path, 'strategies[0].transitions[0]');
  assert.equal(errors[0].code, 'not_a_simplex');
  assert.match(errors[0].message, /^in draw \d+: /);
  assert.deepEqual(wrong(only({ transitions: [['ln(0 - 1)', 'rest'], [0, 1]] })), [
    ['strategies[0].transitions[0]', 'not_finite'],
  ]);
  const huge = [{ state: 'alive', outcome: 'years', value: 1.7e308 }];
  assert.deepEqual(wrong(only({ rewards: [...huge, ...huge] })), [['strategies[0]', 'not_finite']]);
});

test('nothing hangs', () => {
  const begun = performance.now();
  assert.deepEqual(wrong({ ...SICK_SICKER, draws: 1e9 }), [['draws', 'out_of_range']]);
  assert.deepEqual(wrong({ ...SICK_SICKER, cycles: 20_000, draws: 100_000 }), [
    ['draws', 'too_much_work'],
  ]);
  assert.deepEqual(wrong({ ...SMALL, cycles: 1e9 }), [['cycles', 'too_many']]);
  assert.deepEqual(wrong({ ...SMALL, draws: 10, prices: [-1] }).slice(0, 1), [
    ['prices[0]', 'negative'],
  ]);
  assert.deepEqual(wrong({ ...SMALL, prices: [1] }), [
    ['draws', 'missing_field'],
    ['cost', 'missing_field'],
    ['effect', 'missing_field'],
  ]);
  const many = Array.from({ length: 300 }, (_, index) => `s${index}`);
  const even = many.map(() => 1 / 300);
  const full = {
    ...SMALL,
    states: many,
    start: even,
    strategies: [{ name: 'one', transitions: many.map(() => even) }],
  };
  assert.deepEqual(wrong({ ...full, cycles: 20_000 }), [['cycles', 'too_much_work']]);
  assert.deepEqual(wrong({ ...full, cycles: 10_000 }), [['trace', 'too_much_work']]);
  const strategies = Array.from({ length: 1_001 }, () => SMALL.strategies[0]);
  assert.deepEqual(wrong({ ...SMALL, strategies }), [['strategies', 'too_many']]);
  const outcomes = Array.from({ length: 101 }, (_, index) => ({ name: index ? `${index}` : 'years' }));
  assert.deepEqual(wrong({ ...SMALL, outcomes }), [['outcomes', 'too_many']]);
  const events = Array.from({ length: 10_001 }, () => (
    { from: 'alive', to: 'dead', outcome: 'years', value: 1 }));
  assert.deepEqual(wrong(only({ events })), [['strategies[0].events[10000]', 'too_many']]);
  const deep = `${'('.repeat(500)}1${')'.repeat(500)}`;
  assert.deepEqual(wrong(only({ transitions: [[deep, 'rest'], [0, 1]] })), [
    ['strategies[0].transitions[0][0]', 'not_a_formula'],
  ]);
  for (const odd of [undefined, null, 1, 'x', [], {}, { states: {} }, () => 1]) wrong(odd);
  assert.ok(performance.now() - begun < 5_000);
});
