// The worked timelines, to the day, each date with who acts and what is in doubt.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { timeline } from 'fremdrift';

import { KNOWN_YEARS, firstMonday } from './covered.mjs';

const FILES = { periods: 39, situations: 20 };

const worked = Object.entries(FILES).flatMap(([name, count]) => {
  const file = new URL(`../../../tests/cases/worked_timelines/${name}.json`, import.meta.url);
  const { cases, ratesUntil } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(cases.length, count, name);
  return cases.map((one) => ({ ratesUntil, ...one }));
});

/** The files' codes as the package writes them: `person_or_employer` is `personOrEmployer`. */
const camel = (code) => code.replaceAll(/_(\w)/g, (_, letter) => letter.toUpperCase());

const doubts = (event) => event.reservations.map(({ code }) => code);
const shown = (event) =>
  `${event.date} ${event.kind} ${event.actor} ${event.code} (${doubts(event).join(', ')})`;

/** Whether a date of the package is the expected one, with all that it must and must not carry. */
function isExpected(expected, event) {
  const { reservations = [], without = [] } = expected;
  return (
    event.code === expected.code &&
    event.date === expected.date &&
    event.kind === expected.kind &&
    event.actor === camel(expected.actor) &&
    reservations.every((code) => doubts(event).includes(code)) &&
    !without.some((code) => doubts(event).includes(code))
  );
}

for (const { name, ratesUntil, why = '', today, case: absence, events = [], ...rest } of worked) {
  test(`worked timeline: ${name}`, () => {
    const result = timeline(absence, today);
    assert.ok(result.ok, JSON.stringify(result.errors));
    const { position, extension, undated } = result.value;
    assert.equal(position.today, today);
    if ('day' in rest) assert.equal(position.day, rest.day);
    if ('week' in rest) assert.equal(position.week, rest.week);

    // Good practice is no law, and the files say nothing of it.
    // Nor of the rates that have come since they were worked; one is told wherever it begins.
    const since = KNOWN_YEARS.map(firstMonday).filter((day) => ratesUntil && day > ratesUntil);
    const law = result.value.events.filter(
      ({ code, date, kind }) => kind !== 'practice' && !(code === 'new_rate' && since.includes(date)),
    );
    const left = [...law];
    for (const expected of events) {
      const index = left.findIndex((event) => isExpected(expected, event));
      const near = law.filter(({ code }) => code === expected.code).map(shown);
      assert.notEqual(index, -1, `${JSON.stringify(expected)} is missing (${why}): ${near}`);
      left.splice(index, 1);
    }

    // Every date of a code that is judged has been found, and no other code stands there.
    const judged = new Set(events.map(({ code }) => code));
    const { absent = [], notJudged = [], onlyThese = false } = rest;
    const surplus = left.filter(({ code }) => {
      const known = judged.has(code) || absent.includes(code);
      return known || !(onlyThese || notJudged.includes(code));
    });
    assert.deepEqual(surplus.map(shown), []);

    if (rest.extension) {
      const grounds = extension.map(({ id, until }) => [id, until]);
      assert.deepEqual(grounds, rest.extension);
    }
    if (rest.undated) {
      assert.deepEqual(undated.map(({ parameter }) => parameter).toSorted(), rest.undated);
    }
  });
}
