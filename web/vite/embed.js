import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../src/embed/embed.js', import.meta.url));

// The script of the pages that other sites show in a frame; the prerenderer leaves its tag on those
// pages alone.
export function embed() {
  let base;
  return {
    name: 'embed',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: script, name: 'embed' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((file) => file.facadeModuleId === script);
        return [
          {
            tag: 'script',
            attrs: {
              type: 'module',
              crossorigin: true,
              'data-frame': 'embed',
              src: base + chunk.fileName,
            },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
