// A static host in a test's hands: what it serves can be exchanged, and it can fall silent.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export class Host {
  /** Whether it answers nobody. */
  silent = false;
  /** What was asked for, as paths. */
  readonly asked: string[] = [];
  private readonly server: Server;

  private constructor(public folder: string) {
    this.server = createServer(async (request, response) => {
      if (this.silent) return void request.socket.destroy();
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      this.asked.push(pathname);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      // As a host's own caches would not: each test sees what it serves now.
      const headers = { 'Cache-Control': 'no-store', 'Content-Type': type };
      const found = await readFile(join(this.folder, file)).catch(() => undefined);
      if (found) return void response.writeHead(200, headers).end(found);
      const missing = await readFile(join(this.folder, '404.html'));
      response.writeHead(404, { ...headers, 'Content-Type': TYPES['.html'] }).end(missing);
    });
  }

  static async start(folder: string): Promise<Host> {
    const host = new Host(folder);
    await new Promise<void>((resolve) => host.server.listen(0, 'localhost', resolve));
    return host;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
