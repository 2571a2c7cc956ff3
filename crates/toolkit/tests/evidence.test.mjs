// What has been observed: everything, one item, and what is not there.

import assert from 'node:assert/strict';
import test from 'node:test';

import { evidence } from 'fremdrift';

function items(...id) {
  const result = evidence(...id);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

const GRADES = [
  'registerData',
  'randomised',
  'controlled',
  'suppliersOwn',
  'interview',
  'review',
  'estimate',
];

test('everything, each with its own id and source', () => {
  const all = items();
  const kinds = (kind) => all.filter((item) => item.kind === kind);
  assert.equal(kinds('milestone').length, 4);
  assert.equal(kinds('returnToWork').length, 1);
  assert.ok(kinds('figure').length >= 40);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const { label, whose, source } of all.filter(({ kind }) => kind !== 'checklist')) {
    for (const text of [label.da, label.en, whose.da, whose.en, source.document, source.place]) {
      assert.ok(text);
    }
  }
});

test('every figure says how good it is, and what speaks against it exists', () => {
  const figures = items().filter(({ kind }) => kind === 'figure');
  const ids = figures.map(({ id }) => id);
  for (const figure of figures) {
    assert.ok(GRADES.includes(figure.grade), figure.id);
    assert.ok(figure.finding.da && figure.population.en, figure.id);
    for (const other of figure.against) assert.ok(ids.includes(other), `${figure.id}: ${other}`);
    if (!['registerData', 'randomised'].includes(figure.grade)) assert.ok(figure.caveats.length > 0);
    assert.ok(figure.rows.length > 0 || figure.points.length > 0, figure.id);
    assert.ok(!figure.drawnOnly || figure.rows.length === 0, figure.id);
    for (const { values } of figure.rows) {
      assert.equal(values.length, figure.columns.length);
      for (const value of values) if (value) assert.match(value.number, /^\d+(\.\d+)?$/);
    }
  }
});

// Typed from the white paper's page: in all, under 5 weeks, 5 to 52 weeks, over 52 weeks.
test('figure 4 as it was printed', () => {
  const [figure, ...others] = items('spending_by_length');
  assert.equal(others.length, 0);
  assert.deepEqual([figure.kind, figure.number, figure.grade], ['figure', 4, 'registerData']);
  assert.ok(figure.columns.every(({ unit }) => unit === 'index'));
  assert.deepEqual(
    figure.rows.map(({ id, year, label, values }) => [
      id,
      year,
      label,
      ...values.map(({ number, wording }) => (wording === null ? Number(number) : NaN)),
    ]),
    [
      ['2006', 2006, null, 100, 100, 100, 100],
      ['2007', 2007, null, 107, 102, 109, 116],
      ['2008', 2008, null, 111, 103, 112, 149],
      ['2009', 2009, null, 112, 114, 110, 146],
      ['2010', 2010, null, 125, 117, 127, 138],
      ['2011', 2011, null, 126, 120, 128, 141],
    ],
  );
});

test('four jobcentres as in box 3.1, and the marks of an effective administration', () => {
  const all = items();
  const jobcentres = all.find(({ kind }) => kind === 'jobcentres');
  assert.deepEqual(jobcentres.recommended, [35, 50]);
  assert.deepEqual(
    jobcentres.list.map(({ name, courses, cases, extensions }) => [name, courses, cases, extensions]),
    [
      ['Assens', 5295, [40, 50], 10],
      ['Greve', 4870, [50, 50], 12],
      ['Ikast-Brande', 5339, [50, 50], 11],
      ['Aarhus', 31066, [55, 55], 60],
    ],
  );
  const [checklist] = items('effective_administration');
  assert.equal(checklist.marks.length, 6);
  for (const { label, text, source } of checklist.marks) assert.ok(label.da && text.en && source.place);
});

test('a number that is not exact keeps its word', () => {
  const [figure] = items('municipal_spending');
  assert.deepEqual(
    figure.rows.map(({ year, values }) => [year, values[0]]),
    [
      [2004, { number: '5.5', wording: 'justUnder' }],
      [2011, { number: '8.5', wording: 'moreThan' }],
    ],
  );
});

test('the table of return to work and a milestone have an id, too', () => {
  const [table] = items('return_to_work');
  assert.equal(table.kind, 'returnToWork');
  assert.deepEqual(table.weeks.at(-1), {
    week: 78,
    stillOnBenefit: 5624,
    backInWork: 968,
    inWorkPercent: 17.2,
    excludedPercent: 82.8,
  });
  assert.equal(items('first_talk')[0].kind, 'milestone');
});

test('an id that nothing has, and what is no id', () => {
  const error = (id) => {
    const result = evidence(id);
    assert.equal(result.ok, false);
    assert.equal(result.errors.length, 1);
    assert.equal(result.errors[0].path, 'id');
    return result.errors[0].code;
  };
  for (const id of ['', 'figure_4', 'SPENDING_BY_LENGTH', 'x'.repeat(100_000_000)]) {
    assert.equal(error(id), 'unknown_id');
  }
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const id of [null, 4, NaN, 10n, Symbol('x'), {}, [], () => '', revoked.proxy]) {
    assert.equal(error(id), 'wrong_type');
  }
  assert.ok(evidence(undefined).ok);
});
