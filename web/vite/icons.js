import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const drawing = (name) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');

// The icons that only exist as pixels: drawn from the two drawings by a program that gives the same
// bytes everywhere. A phone cuts its own shape out of a maskable one; Apple's has no corners.
export function icons() {
  return {
    name: 'icons',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler() {
        await initWasm(readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
        const [whole, maskable] = [await drawing('static/favicon.svg'), await drawing('icons/maskable.svg')];
        for (const [fileName, svg, value] of [
          ['icon-192.png', whole, 192],
          ['icon-512.png', whole, 512],
          ['icon-maskable-512.png', maskable, 512],
          ['icon-180.png', maskable, 180],
        ]) {
          const source = new Resvg(svg, { fitTo: { mode: 'width', value } }).render().asPng();
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
