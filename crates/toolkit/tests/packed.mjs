// The package as npm would publish it, unpacked into a project of its own.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist/toolkit', import.meta.url));
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8' });

/** A folder with the package in its `node_modules`, and what npm says about the package. */
export function install() {
  const project = mkdtempSync(join(tmpdir(), 'fremdrift-'));
  after(() => rmSync(project, { recursive: true }));
  const [about] = JSON.parse(npm(['pack', dist, '--json'], project));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  npm(['install', `./${about.filename}`, ...options], project);
  return { project, about, folder: join(project, 'node_modules/fremdrift') };
}
