// docs/api is what the package's types and comments say today, and its links lead somewhere.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const committed = fileURLToPath(new URL('../../../docs/api', import.meta.url));
const files = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.md')).toSorted();
const read = (folder, name) => readFileSync(join(folder, name), 'utf8');

test('the reference is current; cargo xtask api writes it anew', (t) => {
  const made = mkdtempSync(join(tmpdir(), 'fremdrift-api-'));
  t.after(() => rmSync(made, { recursive: true }));
  const args = ['node_modules/typedoc/bin/typedoc', '--options', 'typedoc.json', '--logLevel', 'Warn', '--out', made];
  execFileSync(process.execPath, args, { cwd: here, stdio: 'inherit' });
  assert.deepEqual(files(committed), files(made));
  for (const name of files(made)) assert.equal(read(committed, name), read(made, name), name);
});

test('the reference names every function, and each of its links has an end', () => {
  const functions = [...read(committed, 'fremdrift.md').matchAll(/^### (\w+)\(\)$/gm)].map(([, name]) => name);
  const declared = readFileSync(join(here, '../../../dist/toolkit/fremdrift.d.ts'), 'utf8');
  const exported = [...declared.matchAll(/^export (?:default )?function (\w+)/gm)].map(([, name]) => name);
  const renamed = exported.map((name) => (name === '__wbg_init' ? 'default' : name));
  assert.deepEqual(functions.toSorted(), renamed.toSorted());
  for (const name of files(committed)) {
    const text = read(committed, name);
    const ends = new Set([...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...text.matchAll(/\]\((?:([\w.]+\.md))?(?:#([^)]+))?\)/g)];
    for (const [link, file, id] of links) {
      assert.ok(file ? files(committed).includes(file) : ends.has(id), `${name}: ${link}`);
    }
  }
});
