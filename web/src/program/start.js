// The way into a tool's page: the program is fetched and woken, and from then on goes from page to page.
import init from '../../../target/site/pkg/site/site.js';
import { parts } from '../../../target/site/pkg/site/__wasm_split.js';
import { healPage } from './heal.js';
import { navigate } from './navigate.js';
import { wake } from './wake.js';

const { frame, route } = document.getElementById('app').dataset;

healPage();
parts.begin(route);
await init();
// Later, so that the browser has a moment between arranging the program and waking the page.
await new Promise((resolve) => setTimeout(resolve));
const isAwake = await wake(route);
// In somebody else's frame links lead out of it.
if (isAwake && frame === 'page') navigate();
