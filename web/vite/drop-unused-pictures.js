// Vite copies the pictures a stylesheet links to before PurgeCSS takes the unused rules out of it;
// this leaves out of the site those that nothing links to in the end.
export function dropUnusedPictures() {
  return {
    name: 'drop-unused-pictures',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const isText = (file) => /\.(css|html|js)$/.test(file.fileName);
        const isPicture = (file) => /\.(svg|png)$/.test(file.fileName);
        const texts = Object.values(bundle)
          .filter(isText)
          .map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
        for (const file of Object.values(bundle)) {
          const name = file.fileName.split('/').pop();
          if (isPicture(file) && !texts.some((text) => text.includes(name))) {
            delete bundle[file.fileName];
          }
        }
      },
    },
  };
}
