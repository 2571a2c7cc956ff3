import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// A static host answers an unknown address with 404.html; vite's preview server would send
// nothing but a status.
export function serveNotFound() {
  return {
    name: 'serve-not-found',
    configurePreviewServer(server) {
      const folder = server.config.build.outDir;
      return () => {
        // Files have been served by now, and an address of a page is already that of its file.
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url, 'http://localhost');
          if (existsSync(join(folder, pathname))) return next();
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await readFile(join(folder, '404.html')));
        });
      };
    },
  };
}
