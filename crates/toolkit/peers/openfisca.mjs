// Asks OpenFisca: facts and answers go through files, as columns of 32-bit numbers.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FACTS = ['date', 'firstDay', 'status', 'direct', 'day', 'week', 'clock', 'active', 'given'];
const ANSWERS = 3;

/** What every law says of the first set, and the first law of few and many; and how long it took. */
export function ask(python, laws, [checked, few, many], repeats) {
  const sets = [checked, few, many];
  const rows = sets.flat().flatMap(({ asked }) => asked);
  const facts = new Int32Array(FACTS.length * rows.length);
  for (const [column, fact] of FACTS.entries()) {
    for (const [row, stretch] of rows.entries()) facts[column * rows.length + row] = Number(stretch[fact]);
  }
  const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
  try {
    const [asked, given, out] = ['asked', 'facts', 'answers'].map((name) => join(folder, name));
    const sizes = sets.map((cases) => cases.map(({ asked }) => asked.length));
    writeFileSync(asked, JSON.stringify({ laws, repeats, sets: sizes }));
    writeFileSync(given, facts);
    const script = fileURLToPath(new URL('openfisca.py', import.meta.url));
    const args = [script, asked, given, out];
    const { status, stdout, stderr, error } = spawnSync(python, args, { encoding: 'utf8' });
    assert.ok(!error, String(error));
    assert.equal(status, 0, stderr);
    const bytes = readFileSync(out);
    const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    let begin = 0;
    const next = (cases) => {
      const size = cases.reduce((sum, { asked }) => sum + asked.length, 0);
      const answers = numbers.subarray(begin, begin + ANSWERS * size);
      begin += answers.length;
      return told(cases, answers, size);
    };
    const byLaw = laws.map(() => next(checked));
    const [stretches, absences, all] = [few, few, many].map(next);
    assert.equal(begin, numbers.length);
    return { byLaw, stretches, absences, all, ...JSON.parse(stdout) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function told(cases, answers, size) {
  let row = 0;
  return cases.map(({ asked }) =>
    asked.map(() => {
      const at = row;
      row += 1;
      return { payer: answers[at], share: answers[size + at], weekly: answers[2 * size + at] };
    }));
}
