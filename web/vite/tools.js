import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tools as ids } from './table.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const program = path('../src/program/start.js');
const scripts = path('../src/scripts');
const page = path('../src/site/page.js');
const wasm = path('../../target/site/pkg/site');

const names = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

// The script of every page, that of all tools, and the plain ones in web/src/scripts. The shell gets a tag
// for each, and the prerenderer leaves on a page its own, so that no page loads another's code. For each
// tool it also gets the addresses of what the program needs for it, so that a browser asks for them at once.
export function tools() {
  let base;
  return {
    name: 'tools',
    apply: 'build',
    config: () => ({
      // What the page's script shares with a tool stands in it: no page asks for a third file.
      build: {
        rollupOptions: { output: { manualChunks: (id) => (id.includes('/src/site/') ? 'page' : null) } },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: page, name: 'page' });
      this.emitFile({ type: 'chunk', id: program, name: 'site' });
      for (const name of names(scripts, '.js')) {
        this.emitFile({ type: 'chunk', id: `${scripts}/${name}.js`, name });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const script = (id, attrs) => ({
          tag: 'script',
          attrs: {
            type: 'module',
            crossorigin: true,
            ...attrs,
            src: base + files.find((file) => file.facadeModuleId === id || file.moduleIds?.includes(id)).fileName,
          },
          injectTo: 'head',
        });
        const [, first] = JSON.parse(readFileSync(`${wasm}/parts.json`, 'utf8'));
        const ahead = (id, name) => ({
          tag: 'link',
          attrs: {
            rel: 'preload',
            as: 'fetch',
            crossorigin: true,
            'data-wasm': id,
            href: base + files.find((file) => file.names?.includes(name)).fileName,
          },
          injectTo: 'head',
        });
        return [
          script(page, { 'data-frame': 'page' }),
          script(program, { 'data-tool': 'site' }),
          ...names(scripts, '.js').map((name) => script(`${scripts}/${name}.js`, { 'data-tool': name })),
          ...ids.flatMap((id) => {
            const file = first[id.replaceAll('-', '_')];
            return file ? [ahead(id, 'site_bg.wasm'), ahead(id, file)] : [];
          }),
        ];
      },
    },
  };
}
