// A worker: it loads the program without a page, and makes the draws it is asked for.
import init, { draws } from '../../../target/site/pkg/worker/worker.js';

const ready = init();

addEventListener('message', async ({ data: { run, tool, text, seed, first, count } }) => {
  let values;
  try {
    await ready;
    values = draws(tool, text, seed, first, count);
  } catch {
    // The page is told by an answer without draws.
  }
  postMessage({ run, first, values }, values ? [values.buffer] : []);
});
