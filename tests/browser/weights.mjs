// What a first visit to each page fetches, as a host that compresses with Brotli sends it.
//
// node weights.mjs <folder of the site>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/'));

const weight = (file) => {
  const content = readFileSync(join(folder, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const total = (list) => list.reduce((sum, file) => sum + weight(file), 0);
const ending = (...endings) => files.filter((file) => endings.some((end) => file.endsWith(end)));

// Every page links the same stylesheet, script and Wasm; of the fonts, Danish and English text
// needs the Latin1 files alone.
const styles = total(ending('.css'));
const scripts = total(ending('.js'));
const wasm = total(ending('.wasm'));
const fonts = total(ending('.woff2').filter((file) => file.includes('Latin1')));

console.log(`styles ${kilobytes(styles)}, script ${kilobytes(scripts)}, Wasm ${kilobytes(wasm)}, fonts ${kilobytes(fonts)}`);
for (const page of ending('.html').sort()) {
  const html = weight(page);
  const readable = html + styles + fonts;
  console.log(
    `${page.padEnd(32)} HTML ${kilobytes(html).padStart(9)}   readable after ${kilobytes(readable).padStart(9)}   all ${kilobytes(readable + scripts + wasm).padStart(9)}`,
  );
}
