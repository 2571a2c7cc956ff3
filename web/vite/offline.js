// The last step of the site's build: a service worker that knows every file of the site.
//
// node offline.js <folder of the site> <base>
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [folder, base] = process.argv.slice(2);

// Not what only the system asks for (icons, manifests), not the pages for other sites' frames, and not what
// a first visit gets in one file: its parts are kept.
const wanted = (file) =>
  /\.(html|css|js|wasm|woff2|svg|json)$/.test(file) &&
  !/^((en\/)?embed\/|assets\/(embed-|first_)|sw\.js)/.test(file);

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(folder, '/').length))
  .filter(wanted)
  .sort();

const entries = files.map((file) => ({
  // A host may send a page's file on to its folder.
  url: base + file.replace(/(^|\/)index\.html$/, '$1'),
  // The name of an asset changes with its content.
  revision: file.startsWith('assets/')
    ? null
    : createHash('sha256').update(readFileSync(join(folder, file))).digest('hex').slice(0, 16),
}));

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: {
    FILES: JSON.stringify(entries),
    BASE: JSON.stringify(base),
    'process.env.NODE_ENV': '"production"',
  },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    rollupOptions: {
      input: fileURLToPath(new URL('../src/site/sw.js', import.meta.url)),
      // One file that older browsers take, too: no module.
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
});
console.log(`kept for use without a network: ${entries.length} files`);
