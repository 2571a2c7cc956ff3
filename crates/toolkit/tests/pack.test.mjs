// What is published: the files, their weight, the fields of package.json, and the package in Node.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { install } from './packed.mjs';

const TOOLS = [
  'anbefalinger', 'arbejdsskade', 'forloeb', 'kommuner', 'nettogevinst', 'penge', 'refusion', 'regler',
  'tidlig-indsats',
];
const FILES = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs/api/README.md',
  'docs/api/elements.md',
  'docs/api/fremdrift.md',
  'elements.d.ts',
  'elements.js',
  ...TOOLS.map((tool) => `examples/${tool}.html`),
  'fremdrift.d.ts',
  'fremdrift.js',
  'fremdrift_bg.wasm',
  'fremdrift_bg.wasm.d.ts',
  'node.js',
  'package.json',
  // The hash is of the crate and the compiler.
  'snippets/fremdrift-toolkit-#/js/read.js',
];

const { project, about, folder } = install();
const read = (name) => readFileSync(join(folder, name));
const hashless = (path) => path.replace(/-[0-9a-f]{16}\//, '-#/');

test('the tarball holds these files and no other', () => {
  assert.deepEqual(about.files.map(({ path }) => hashless(path)).toSorted(), FILES.toSorted());
  assert.equal(about.bundled.length, 0);
});

test('package.json says what there is', () => {
  const { version, description, keywords, exports, ...rest } = JSON.parse(read('package.json'));
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.ok(description.length > 40 && keywords.length >= 5);
  assert.deepEqual(rest, {
    name: 'fremdrift',
    license: 'MIT',
    type: 'module',
    engines: { node: '>=20' },
    types: './fremdrift.d.ts',
    sideEffects: ['./node.js', './elements.js'],
  });
  assert.deepEqual(Object.keys(exports), ['.', './elements', './fremdrift_bg.wasm', './package.json']);
  assert.deepEqual(Object.keys(exports['.']), ['types', 'node', 'default']);
  assert.deepEqual(Object.keys(exports['./elements']), ['types', 'default']);
  const named = Object.values(exports).flatMap((entry) => Object.values(Object(entry)));
  for (const entry of named.filter((entry) => entry.startsWith('./'))) {
    assert.ok(existsSync(join(folder, entry)), entry);
  }
});

test('every version of the changelog is a semantic one, the newest first', () => {
  const headings = [...read('CHANGELOG.md').toString().matchAll(/^## (.*)$/gm)].map(([, name]) => name);
  assert.ok(headings.length > 0);
  const released = headings.filter((name) => name !== '[Unreleased]');
  const versions = released.map((name) => {
    const parts = name.match(/^\[(\d+)\.(\d+)\.(\d+)\] - \d{4}-\d{2}-\d{2}$/);
    assert.ok(parts, name);
    return parts.slice(1).map(Number);
  });
  const newest = versions.toSorted((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  assert.deepEqual(versions, newest);
});

test('no file and no entry weighs more than its budget', (t) => {
  const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
  const paths = about.files.map(({ path }) => path);
  const weighed = paths.filter((path) => /\.(js|wasm)$/.test(path));
  const weight = (path) => brotliCompressSync(read(path)).length;
  const weights = new Map(weighed.map((path) => [hashless(path), weight(path)]));
  const tell = (name, bytes, budget) => {
    t.diagnostic(`${name.padEnd(44)} ${String(bytes).padStart(7)} of ${budget} bytes, Brotli`);
    assert.ok(bytes <= budget, `${name} weighs ${bytes} bytes, and may weigh ${budget}`);
    // A budget that nobody comes near to holds nothing.
    assert.ok(bytes > budget * 0.8, `${name} weighs only ${bytes} of ${budget} bytes: lower its budget`);
  };
  assert.deepEqual(Object.keys(budgets.files).toSorted(), [...weights.keys()].toSorted());
  for (const [name, bytes] of weights) tell(name, bytes, budgets.files[name]);
  for (const [name, { files, bytes }] of Object.entries(budgets.entries)) {
    tell(name, files.reduce((sum, file) => sum + weights.get(file), 0), bytes);
  }
  tell('the tarball (gzip)', about.size, budgets.tarball);
});

const SPELL = "{ firstDay: '2012-03-01', lastDay: '2013-05-01', status: 'employed' }";
const node = (script, ...options) =>
  spawnSync(process.execPath, [...options, '--eval', script], { cwd: project, encoding: 'utf8' });

test('a module of Node imports it and calculates at once', () => {
  const script = `import { refusion } from 'fremdrift'; console.log(refusion(${SPELL}).value.totals.municipality)`;
  const { stdout, stderr } = node(script, '--input-type=module');
  assert.equal(stdout.trim(), '165052.14', stderr);
});

test('a CommonJS file imports it, and requires it where Node can require modules', () => {
  const imported = node(`import('fremdrift').then((it) => console.log(it.refusion(${SPELL}).ok))`, '--input-type=commonjs');
  assert.equal(imported.stdout.trim(), 'true', imported.stderr);
  const required = node(`console.log(require('fremdrift').refusion(${SPELL}).ok)`, '--input-type=commonjs');
  if (process.features.require_module) assert.equal(required.stdout.trim(), 'true', required.stderr);
  else assert.match(required.stderr, /ERR_REQUIRE_ESM/);
});

test('the elements can be imported where there is no page', () => {
  const { status, stderr } = node("import 'fremdrift/elements'", '--input-type=module');
  assert.equal(status, 0, stderr);
});
