/** Numbers from 0 to just under 1; the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** What has broken forms before. */
const known = [
  '',
  ' ',
  '-1',
  '0',
  '00000',
  '1e9',
  'NaN',
  '9999',
  '99999999999999999999',
  '2012-03-01',
  '9999-12-31',
  '0000-00-00',
  '29.2.2012',
  '٣٩٠٠',
  '１２',
  '<b>x</b>',
  '"><script>',
  '{ $amount }',
  '%00%ff',
  'æøå',
  '👩‍👩‍👧',
  '\ud800',
  '\u202e3900',
  '\u0000',
  '3.900,50,1',
  '9'.repeat(5_000),
];

/** Pieces that look like answers, so that some of it gets far. */
const pieces = [
  '1',
  '2',
  '12',
  '31',
  '2012',
  '2026',
  '3900',
  '.',
  ',',
  '-',
  ' ',
  'kr.',
  'e',
  '_',
  '&',
  '=',
  '%',
];

/** Strings from any letters, strings that look like answers, and the ones that are known for it. */
export function strings(seed: number, count: number): string[] {
  const random = numbers(seed);
  const anything = () =>
    Array.from({ length: Math.floor(random() * 60) }, () =>
      String.fromCodePoint(Math.floor(random() * (random() < 0.5 ? 0x7f : 0x1_ffff))),
    ).join('');
  const likely = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random, pieces)).join('');
  return Array.from({ length: count }, (_, index) => {
    if (index < known.length) return known[index] as string;
    return random() < 0.5 ? anything() : likely();
  });
}

/** A link with a few places changed, doubled or gone. */
export function mutate(random: () => number, link: string): string {
  const inserts = [
    '%',
    '%E0',
    '%00',
    '&',
    '=',
    '-',
    '_',
    '9',
    'v=2',
    '+',
    ';',
    'æ',
    '👻',
    '#',
    '?',
    ' ',
  ];
  let changed = link;
  for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
    const at = Math.floor(random() * changed.length);
    const length = Math.floor(random() * 4);
    const insert = random() < 0.3 ? '' : pick(random, [...inserts, changed.slice(at, at + 20)]);
    changed = changed.slice(0, at) + insert + changed.slice(at + length);
  }
  return changed;
}
