// Writes what each kind of host has to be told.
//
// node write.js <folder of the site> <base> <folder for what is not served>
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { azure } from './azure.js';
import { netlify } from './netlify.js';
import { nginx } from './nginx.js';
import { site } from './rules.js';

const [folder, base, beside] = process.argv.slice(2);
const told = site(folder, base);
mkdirSync(beside, { recursive: true });
writeFileSync(join(folder, '_headers'), netlify(told));
writeFileSync(join(folder, 'staticwebapp.config.json'), azure(told));
writeFileSync(join(beside, 'nginx.conf'), nginx(told));
