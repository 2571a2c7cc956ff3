import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Makes vite's preview server answer as a static host does: a folder without its slash is sent on
// to the page in it, and an unknown address gets 404.html instead of nothing but a status.
export function staticHost() {
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      return () => {
        // Files have been served by now, and an address of a page is already that of its file.
        server.middlewares.use(async (request, response, next) => {
          const { pathname, search } = new URL(request.url, 'http://localhost');
          if (existsSync(join(folder, pathname, 'index.html'))) {
            const name = pathname.split('/').pop();
            response.writeHead(301, { Location: `${name}/${search}` }).end();
          } else if (existsSync(join(folder, pathname))) {
            next();
          } else {
            response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(await readFile(join(folder, '404.html')));
          }
        });
      };
    },
  };
}
