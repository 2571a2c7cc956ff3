import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// A static host answers an unknown address with 404.html; vite's preview server would send
// nothing but a status.
export function serveNotFound() {
  return {
    name: 'serve-not-found',
    configurePreviewServer(server) {
      const page = join(server.config.build.outDir, '404.html');
      return () => {
        server.middlewares.use(async (_request, response) => {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await readFile(page));
        });
      };
    },
  };
}
