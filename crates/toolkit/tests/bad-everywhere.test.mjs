// What no function is made for, handed to every one of them: an answer that says no, and the next
// call works. A function that is added is tested here by itself.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fremdrift from 'fremdrift';

import { nested, revoked, told } from './bad.mjs';

const { default: _, initSync: __, ...functions } = fremdrift;
const GOOD = { firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' };
const good = JSON.stringify(fremdrift.refusion(GOOD));

const cyclic = {};
cyclic.a = [cyclic];

const HOSTILE = {
  'a cycle': cyclic,
  'a hundred million letters': { a: 'x'.repeat(100_000_000) },
  'a hundred million letters alone': 'x'.repeat(100_000_000),
  'a million values': { a: Array(1_000_000).fill(0) },
  '100,000 levels of objects': nested(100_000),
  '100,000 levels of lists': nested(100_000, 'x', (a) => [a]),
  '500 levels': nested(500),
  'a revoked proxy': revoked(),
  'NUL and half letters': { '\0': '\0\ud800', '\udfff': '\u202e' },
  'a symbol': Symbol('x'),
  'a BigInt': 10n,
  'not a number': NaN,
  'a function': () => GOOD,
  text: '{"v":1}',
  'a list of nothing': Array(3),
};

for (const [name, call] of Object.entries(functions).filter(([, it]) => typeof it === 'function')) {
  test(`${name} refuses everything hostile`, () => {
    for (const [what, input] of Object.entries(HOSTILE)) {
      for (const given of [[input], [input, input, input], [GOOD, input, input]].slice(0, 1 + call.length)) {
        const result = call(...given);
        assert.ok(told(result, what).length < 100, what);
      }
    }
    assert.equal(JSON.stringify(fremdrift.refusion(GOOD)), good);
  });
}
