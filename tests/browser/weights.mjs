// What a first visit to each page fetches, as a host that compresses with Brotli sends it, and
// whether that is within what weights.json allows it.
//
// node weights.mjs <folder of the site> [--update]
//
// `--update` writes weights.json anew: what is weighed now and five percent more. Look at what it
// changes before you share it.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pages as table, tools } from '../../web/vite/table.js';
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

const source = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

// The tools that draw, and what their workers are.
const drawn = source('web/src/worker/draws.rs');
const draws = table.filter(({ page }) => drawn.includes(`Route::${page}.id()`)).map(({ id }) => id);
const workers = files.filter((file) => /^assets\/(worker|spawn)[-_].*\.(js|wasm)$/.test(file));

const toolOf = (page) => tools.find((tool) => page.endsWith(`${tool}/index.html`));

/** What a first visit to a page weighs, by kind. */
function weigh(page) {
  const tagged = named(page, /\.js$/);
  const scripts = [...new Set([...tagged, ...tagged.flatMap(imported)])];
  return {
    html: weight(page),
    styles: total(named(page, /\.css$/)),
    // Of the fonts, Danish and English text needs the Latin1 files alone.
    fonts: total(files.filter((file) => /Latin1.*\.woff2$/.test(file))),
    script: total(scripts),
    // What the page asks for ahead is all that its program needs.
    wasm: total(named(page, /\.wasm$/)),
    // What only the pages that draw have: the workers and what they run.
    workers: draws.includes(toolOf(page)) ? total(workers) : 0,
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

// From one tool to another only those parts of the program are fetched that are not there yet.
const [partFiles, , needs] = JSON.parse(source('target/site/pkg/site/parts.json'));
const SUBJECTS = {
  forloeb: 'case',
  refusion: 'case',
  arbejdsskade: 'case',
  nettogevinst: 'effort',
  'tidlig-indsats': 'effort',
  anbefalinger: 'effort',
};
const partsOf = (tool) => needs[tool.replaceAll('-', '_')];
const asset = (name) => files.find((file) => file.startsWith(`assets/${name.replace('.wasm', '-')}`));
const partWeights = Object.values(partFiles).map((name) => weight(asset(name)));
const main = weight(asset('site_bg.wasm'));
const all = main + partWeights.reduce((sum, part) => sum + part, 0);
const further = { same: 0, other: 0 };
/** The Wasm of each tool when all were programs of their own: on 30 November, and at last. */
const BEFORE = {
  forloeb: [264, 341.6],
  arbejdsskade: [296, 360.3],
  refusion: [271, 336.6],
  nettogevinst: [261, 288.1],
  'tidlig-indsats': [303, 336.7],
  anbefalinger: [269, 303.8],
  kommuner: [237, 236.0],
  regler: [198, 228.1],
};

console.log('\nWasm, kB: a first visit (files), on 30 November, as programs of their own, and next:');
for (const from of tools) {
  const first = weights.get(`${from}/index.html`).wasm;
  const then = tools
    .filter((to) => to !== from)
    .map((to) => {
      const more = partsOf(to).filter((part) => !partsOf(from).includes(part));
      const bytes = more.reduce((sum, part) => sum + partWeights[part], 0);
      const kind = SUBJECTS[from] && SUBJECTS[from] === SUBJECTS[to] ? 'same' : 'other';
      further[kind] = Math.max(further[kind], bytes);
      return `${to} ${(bytes / 1000).toFixed(0)}`;
    });
  const before = (BEFORE[from] ?? []).map((kilo) => kilo.toFixed(1).padStart(6)).join(' ');
  console.log(`${from.padEnd(15)} ${kilobytes(first)} (${partsOf(from).length + 1} parts) ${before}  ${then.join(', ')}`);
}
console.log(`all tools: ${kilobytes(all)} kB in ${partWeights.length + 1} parts; 2,099 and 2,431 kB before`);
console.log(`a further tool: at most ${kilobytes(further.same)} kB of the same subject, ${kilobytes(further.other)} kB of another`);

const PROGRAM = 'the program';
const program = { all, 'same subject': further.same, 'other subject': further.other };

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
  budget[PROGRAM] = Object.fromEntries(
    Object.entries(program).map(([name, bytes]) => [name, Math.ceil((bytes * HEADROOM) / 100) / 10]),
  );
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
for (const [name, bytes] of Object.entries(program)) {
  const allowed = budget[PROGRAM]?.[name] ?? 0;
  if (bytes <= allowed * 1000) continue;
  wrong.push(`${PROGRAM}, ${name}: ${kilobytes(bytes)} kB, of ${allowed} allowed`);
}
const weighed = [...weights.keys()].map(shared);
const gone = Object.keys(budget).filter((page) => page !== PROGRAM && !weighed.includes(page));
wrong.push(...gone.map((page) => `weights.json knows ${page}, the site does not`));
for (const line of wrong) console.error(`error: ${line}`);
if (wrong.length > 0) {
  console.error('what should weigh so: node tests/browser/weights.mjs dist/site --update');
  process.exitCode = 1;
}
