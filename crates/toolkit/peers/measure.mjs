// Timing and telling: medians of repetitions in turn, after a warm-up, in time of the processor, that
// of all threads together, so that waiting for it on a busy machine does not count.

import { cpus } from 'node:os';

export const REPEATS = 7;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Seconds of the processor in every repetition, for each named function, which is run so many times. */
export async function time(things) {
  const spent = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let repeat = -1; repeat < REPEATS; repeat += 1) {
    for (const [name, { times = 1, run }] of Object.entries(things)) {
      const start = process.cpuUsage();
      for (let count = 0; count < times; count += 1) await run();
      const { user, system } = process.cpuUsage(start);
      if (repeat >= 0) spent[name].push((user + system) / 1e6 / times);
    }
  }
  return spent;
}

/** Microseconds for one of so many, as the median of repetitions. */
export const each = (seconds, count) => (median(seconds) * 1e6) / count;

export const machine = () =>
  `${process.platform} ${process.arch}, ${cpus().length} cores, Node ${process.versions.node}`;

/** Three significant digits. */
const digits = (number) => {
  const places = number > 0 ? Math.max(0, 2 - Math.floor(Math.log10(number))) : 0;
  return number.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
};

export function row(what, ...numbers) {
  const shown = numbers.map((it) => (typeof it === 'string' ? it : digits(it)).padStart(14));
  console.log(`${what.padEnd(64)}${shown.join('')}`);
}
