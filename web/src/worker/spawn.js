// The page's side of the workers, as far as it has to be JavaScript. Vite replaces `address` by that
// of the built worker.
import address from './worker.js?worker&url';

// Starts a worker. `answered` gets each block it makes, with nothing in it where it could not;
// `failed` is called when the worker itself does not work.
export function spawn(answered, failed) {
  const asked = new CustomEvent('fremdrift-script', { detail: { address } });
  document.dispatchEvent(asked);
  const worker = new Worker(asked.detail.script ?? address, { type: 'module' });
  worker.onmessage = ({ data: { run, first, values } }) => answered(run, first, values);
  worker.onerror = () => failed();
  return worker;
}

export function ask(worker, run, tool, text, seed, first, count) {
  worker.postMessage({ run, tool, text, seed, first, count });
}
