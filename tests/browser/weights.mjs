// What a first visit to each page fetches, as a host that compresses with Brotli sends it.
//
// node weights.mjs <folder of the site>
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/'));

const weight = (file) => {
  const content = readFileSync(join(folder, file));
  return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const total = (list) => list.reduce((sum, file) => sum + weight(file), 0);
const ending = (end) => files.filter((file) => file.endsWith(end));

// The files of these kinds that a file names, whatever the base path before them.
const named = (file, kinds) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return files.filter((other) => kinds.test(other) && text.includes(`/${basename(other)}`));
};
// Of the fonts, Danish and English text needs the Latin1 files alone.
const fonts = total(ending('.woff2').filter((file) => file.includes('Latin1')));

console.log(`${'page'.padEnd(24)}      HTML    styles     fonts  readable    script      Wasm       all`);
for (const page of ending('.html').sort()) {
  const [html, styles] = [weight(page), total(named(page, /\.css$/))];
  const readable = html + styles + fonts;
  const scripts = named(page, /\.js$/);
  const script = total(scripts);
  const wasm = total(scripts.flatMap((file) => named(file, /\.wasm$/)));
  const row = [html, styles, fonts, readable, script, wasm, readable + script + wasm];
  console.log(page.padEnd(24) + row.map((part) => ` ${kilobytes(part)}`).join(''));
}
