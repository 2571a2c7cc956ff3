import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const programs = fileURLToPath(new URL('../src/bin', import.meta.url));
const scripts = fileURLToPath(new URL('../src/scripts', import.meta.url));
const wasm = fileURLToPath(new URL('../../target/site/pkg', import.meta.url));
const page = fileURLToPath(new URL('../src/site/page.js', import.meta.url));
const prefix = 'tool:';

const names = (folder, ending) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

// One script for each program in web/src/bin, the plain ones in web/src/scripts, and one for every
// page. The shell gets a tag for each, and the prerenderer leaves on a page its own, so that no page
// loads another's code.
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
      for (const name of [...names(programs, '.rs'), ...names(scripts, '.js')]) {
        this.emitFile({ type: 'chunk', id: prefix + name, name });
      }
    },
    resolveId(id) {
      return id.startsWith(prefix) ? id : null;
    },
    // The browser's way in: loads the Wasm that the build left there; its `main` does the rest.
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      if (names(scripts, '.js').includes(name)) {
        return `import ${JSON.stringify(`${scripts}/${name}.js`)};`;
      }
      return `import init from ${JSON.stringify(`${wasm}/${name}/${name}.js`)};\nawait init();`;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const script = (chunk, attrs) => ({
          tag: 'script',
          attrs: { type: 'module', crossorigin: true, ...attrs, src: base + chunk.fileName },
          injectTo: 'head',
        });
        const everywhere = chunks.find((chunk) => chunk.moduleIds.includes(page));
        return [
          script(everywhere, { 'data-frame': 'page' }),
          ...chunks
            .filter((chunk) => chunk.facadeModuleId?.startsWith(prefix))
            .map((chunk) => script(chunk, { 'data-tool': chunk.name })),
        ];
      },
    },
  };
}
