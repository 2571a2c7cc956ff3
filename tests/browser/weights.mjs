// What a first visit to each page fetches, as a host that compresses with Brotli sends it, and
// whether that is within what weights.json allows it.
//
// node weights.mjs <folder of the site> [--update]
//
// `--update` writes weights.json anew: what is weighed now and five percent more. Look at what it
// changes before you share it.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compressed, filesOf } from './host.mjs';

const [site, update] = process.argv.slice(2);
const budgetFile = new URL('weights.json', import.meta.url);
const HEADROOM = 1.05;

const files = await filesOf(site);
const copy = await compressed(site);
const weight = (file) =>
  statSync(join(copy, /\.woff2$/.test(file) ? file : `${file}.br`)).size;
const total = (list) => list.reduce((sum, file) => sum + weight(file), 0);
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

// The files of these kinds that a file names, whatever the base path before them.
const known = new Map();
function named(file, kinds) {
  if (!known.has(file)) {
    const text = readFileSync(join(site, file), 'latin1');
    known.set(file, files.filter((other) => text.includes(`/${basename(other)}`)));
  }
  return known.get(file).filter((other) => kinds.test(other));
}

/** What a script cannot begin without. */
function imported(script) {
  const text = readFileSync(join(site, script), 'latin1');
  const own = named(script, /\.js$/).map((file) => [file, `"./${basename(file)}"`]);
  return own.filter(([, name]) => ['from', 'import'].some((word) => text.includes(word + name)))
    .map(([file]) => file);
}

// Everything that can be reached from these scripts.
function reached(scripts) {
  const found = new Set(scripts);
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    for (const other of named(file, /\.(js|wasm)$/)) found.add(other);
  }
  return [...found];
}

/** What a page weighs, by kind. */
function weigh(page) {
  const tagged = named(page, /\.js$/);
  const scripts = [...new Set([...tagged, ...tagged.flatMap(imported)])];
  const wasm = scripts.flatMap((file) => named(file, /\.wasm$/));
  const later = reached(scripts).filter((file) => !scripts.includes(file) && !wasm.includes(file));
  return {
    html: weight(page),
    styles: total(named(page, /\.css$/)),
    // Of the fonts, Danish and English text needs the Latin1 files alone.
    fonts: total(files.filter((file) => /Latin1.*\.woff2$/.test(file))),
    script: total(scripts),
    wasm: total(wasm),
    // What only the pages that draw have: the workers and what they run.
    workers: total(later),
  };
}

const KINDS = ['html', 'styles', 'fonts', 'script', 'wasm', 'workers'];
const pages = files.filter((file) => file.endsWith('.html'));
const weights = new Map(pages.map((page) => [page, weigh(page)]));

console.log(
  ['page'.padEnd(32), ...KINDS.map((kind) => kind.padStart(8)), '     all, kB'].join(' '),
);
for (const [page, parts] of weights) {
  const all = KINDS.reduce((sum, kind) => sum + parts[kind], 0);
  const row = [...KINDS.map((kind) => parts[kind]), all].map((part) => kilobytes(part).padStart(8));
  console.log([page.padEnd(32), ...row].join(' '));
}

// Both languages of a page have one budget, for the heavier of the two.
const shared = (page) => page.replace(/(^|\/)en\//, '$1');

if (update) {
  const budget = {};
  for (const [page, parts] of weights) {
    const allowed = (budget[shared(page)] ??= {});
    for (const kind of KINDS) {
      const kilo = Math.ceil((parts[kind] * HEADROOM) / 100) / 10;
      allowed[kind] = Math.max(allowed[kind] ?? 0, kilo);
    }
  }
  const lines = Object.entries(budget).map(
    ([page, allowed]) => `  ${JSON.stringify(page)}: ${JSON.stringify(allowed)}`,
  );
  writeFileSync(budgetFile, `{\n${lines.join(',\n')}\n}\n`);
}

const budget = JSON.parse(readFileSync(budgetFile, 'utf8'));
const wrong = [];
for (const [page, parts] of weights) {
  const allowed = budget[shared(page)];
  if (!allowed) wrong.push(`${page} has no budget`);
  for (const kind of allowed ? KINDS : []) {
    if (parts[kind] <= allowed[kind] * 1000) continue;
    wrong.push(`${page}: ${kind} weighs ${kilobytes(parts[kind])} kB, of ${allowed[kind]} allowed`);
  }
}
const gone = Object.keys(budget).filter((page) => ![...weights.keys()].map(shared).includes(page));
wrong.push(...gone.map((page) => `weights.json knows ${page}, the site does not`));
for (const line of wrong) console.error(`error: ${line}`);
if (wrong.length > 0) {
  console.error('what should weigh so: node tests/browser/weights.mjs dist/site --update');
  process.exitCode = 1;
}
