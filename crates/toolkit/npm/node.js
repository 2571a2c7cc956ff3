// The entry for Node: the Wasm is read from the package's folder, so no init call is needed.
import { readFileSync } from 'node:fs';

import { initSync } from './fremdrift.js';

const wasm = initSync({ module: readFileSync(new URL('./fremdrift_bg.wasm', import.meta.url)) });

export * from './fremdrift.js';

/** Already done; here so that code which awaits it runs in Node as in a browser. */
export default async function init() {
  return wasm;
}
