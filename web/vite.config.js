import { fileURLToPath } from 'node:url';
import purgeCSS from '@fullhuman/postcss-purgecss';
import { defineConfig } from 'vite';
import { dropUnusedPictures } from './vite/drop-unused-pictures.js';
import { embed } from './vite/embed.js';
import { icons } from './vite/icons.js';
import { integrity } from './vite/integrity.js';
import { staticHost } from './vite/static-host.js';
import { tools } from './vite/tools.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// xtask runs vite between the Wasm and the prerenderer: the shell (index.html) goes in, the shell
// with hashed addresses comes out, and the prerenderer makes pages of it.
export default defineConfig({
  root,
  appType: 'mpa',
  publicDir: `${root}/web/static`,
  css: {
    // The design system's package exports its compiled styles only.
    preprocessorOptions: { scss: { loadPaths: [`${root}/web/node_modules/dkfds/src`], quietDeps: true } },
    postcss: {
      plugins: [
        // A class counts as used if its name stands anywhere in the Rust sources or the shell.
        purgeCSS({ content: [`${root}/web/src/**/*.rs`, `${root}/index.html`] }),
      ],
    },
  },
  // What the Wasm of a tool asks for by that name (web/src/worker/pool.rs).
  resolve: { alias: { 'fremdrift:worker': `${root}/web/src/worker/spawn.js` } },
  worker: { format: 'es' },
  build: {
    outDir: `${root}/target/site/vite`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssMinify: 'lightningcss',
    // Icons in the stylesheet, so that opening a panel asks for nothing.
    assetsInlineLimit: (file) => file.endsWith('.svg'),
  },
  // In the order of their scripts on a page: what a program asks the page for has to be there.
  plugins: [embed(), tools(), dropUnusedPictures(), icons(), integrity(), staticHost()],
});
