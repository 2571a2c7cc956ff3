import { createHash } from 'node:crypto';

// Says in the shell what its script and stylesheet have to hash to, so that a browser runs the
// bytes that were built or none.
export function integrity() {
  return {
    name: 'integrity',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const page of Object.values(bundle)) {
          if (!page.fileName.endsWith('.html')) continue;
          page.source = String(page.source).replaceAll(
            /<(?:script|link) [^>]*?(?:src|href)="([^"]+\.(?:js|css))"/g,
            (tag, address) => {
              const file = Object.values(bundle).find(({ fileName }) => address.endsWith(fileName));
              if (!file) this.error(`${address} is not part of the site`);
              const hash = createHash('sha384').update(file.code ?? file.source).digest('base64');
              return `${tag} integrity="sha384-${hash}"`;
            },
          );
        }
      },
    },
  };
}
