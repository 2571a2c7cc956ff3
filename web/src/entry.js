// The browser's way in: loads the Wasm that the build left in target/site/pkg; its `main` does
// the rest.
import init from '../../target/site/pkg/site.js';

await init();
