// Ways to look at the dates of an absence.

import assert from 'node:assert/strict';

import { timeline } from 'fremdrift';

export function dates(input, today = input.firstDay) {
  const result = timeline(input, today);
  assert.ok(result.ok, JSON.stringify(result.errors));
  return result.value;
}

export const found = (value, code) => value.events.filter((event) => event.code === code);
export const days = (value, code) => found(value, code).map((event) => event.date);
export const codes = (event) => event.reservations.map((reservation) => reservation.code);
export const reservation = (event, code) => event.reservations.find((one) => one.code === code);

// Monday 4 March 2024. The employer pays 30 days, to 2 April.
export const EMPLOYED = { firstDay: '2024-03-04', status: 'employed' };
