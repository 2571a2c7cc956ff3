// The finished site as a good static host serves it: text and Wasm compressed with Brotli, the headers
// that hosts are told to send, 404.html for what does not exist.
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { ASK_AGAIN, COMMON, FOREVER, site as rules } from '../../web/hosts/rules.js';

const compress = promisify(brotliCompress);

/** Where the copy with its compressed files lies. */
const COPY = fileURLToPath(new URL('../../target/site/host', import.meta.url));

/** What a host compresses; fonts are compressed already. */
const TEXT = /\.(html|css|js|wasm|svg|xml|txt|json|webmanifest)$/;

/** Below this folder every name carries a hash of its content. */
const HASHED = /^\/?assets\//;

/** The files below a folder, their names with slashes. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}

/** Copies the site and compresses the copy; what has the name of the same content is kept. */
export async function compressed(site) {
  const files = await filesOf(site);
  await mkdir(COPY, { recursive: true });
  for (const old of await filesOf(COPY)) {
    const kept = HASHED.test(old) && files.includes(old.replace(/\.br$/, ''));
    if (!kept) await rm(join(COPY, old));
  }
  await cp(site, COPY, { recursive: true });
  await Promise.all(
    files
      .filter((file) => TEXT.test(file) && !existsSync(join(COPY, `${file}.br`)))
      .map(async (file) => {
        const content = await readFile(join(site, file));
        const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        await writeFile(join(COPY, `${file}.br`), await compress(content, { params }));
      }),
  );
  return COPY;
}

/** Serves a folder made by {@link compressed} on a free port of this machine. */
export async function host(folder) {
  const told = rules(folder, '/');
  const isEmbed = (path) => told.embeds.some((embed) => path.startsWith(embed));
  const serve = sirv(folder, {
    brotli: true,
    setHeaders(response, path) {
      const page = path.endsWith('/') && (isEmbed(path) ? told.embed : told.page);
      const kept = { 'Cache-Control': HASHED.test(path) ? FOREVER : ASK_AGAIN };
      for (const [name, value] of Object.entries({ ...COMMON, ...kept, ...page })) {
        response.setHeader(name, value);
      }
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html')).pipe(response);
    },
  });
  const server = createServer(serve);
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return { origin: `http://localhost:${server.address().port}`, close: () => server.close() };
}
