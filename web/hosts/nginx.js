import { ASK_AGAIN, COMMON, FOREVER, TYPES } from './rules.js';

const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A file for nginx's `conf.d`. Headers are set in one place and their values chosen by address: a
// `location` with an `add_header` of its own would lose all others.
export function nginx({ base, embeds, page, embed }) {
  const framed = `"~^(${embeds.map(escaped).join('|')})"`;
  const chosen = Object.keys(page);
  const variable = (name) => `$fremdrift_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = chosen.map(
    (name) => `map $uri ${variable(name)} {
    default ${quoted(page[name])};
    ${framed} ${quoted(embed[name] ?? '')};
}`,
  );
  const headers = [
    ...Object.entries(COMMON).map(([name, value]) => [name, quoted(value)]),
    ...chosen.map((name) => [name, variable(name)]),
    ['Cache-Control', '$fremdrift_cache'],
  ];
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `    location ~ ${escaped(ending)}$ { types { } default_type ${type}; }`,
  );
  return `# Written by the build; change web/hosts instead.
${maps.join('\n')}
map $uri $fremdrift_cache {
    default ${quoted(ASK_AGAIN)};
    "~^${escaped(base)}assets/" ${quoted(FOREVER)};
}

server {
    listen 80;
    server_name _;
    # The folder whose files answer for the host's addresses: ${base}index.html is below it.
    root /var/www/fremdrift;

    # Behind TLS, and when the host will stay so (a browser remembers it for a year):
    # add_header Strict-Transport-Security "max-age=31536000" always;
${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    index index.html;
    error_page 404 ${base}404.html;
    # A folder without its slash is sent on, by path alone: right behind any proxy.
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/javascript application/javascript application/json application/manifest+json;
    server_tokens off;

    # Files with a compressed one beside them (docs/deploy.md), others while they are sent.
    gzip_static on;
    # With Debian's libnginx-mod-http-brotli-static:
    # brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json application/manifest+json application/wasm image/svg+xml;

${types.join('\n')}
}
`;
}
