// Vite copies what a stylesheet links to before PurgeCSS takes the unused rules out of it; this
// leaves out of the site what nothing links to in the end.
export function dropUnusedAssets() {
  return {
    name: 'drop-unused-assets',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const isText = (file) => /\.(css|html|js)$/.test(file.fileName);
        const texts = Object.values(bundle)
          .filter(isText)
          .map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
        for (const file of Object.values(bundle)) {
          const name = file.fileName.split('/').pop();
          if (!isText(file) && !texts.some((text) => text.includes(name))) {
            delete bundle[file.fileName];
          }
        }
      },
    },
  };
}
