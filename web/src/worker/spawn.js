// The page's side of the workers, as far as it has to be JavaScript. Vite replaces `address` by that
// of the built worker.
import address from './worker.js?worker&url';

// The one policy that the content security policy allows: the address of a script, if it is our own.
const policy = globalThis.trustedTypes?.createPolicy('fremdrift', {
  createScriptURL(script) {
    const url = new URL(script, location.href);
    if (url.origin !== location.origin) throw new TypeError('a script of another host');
    return url.href;
  },
});

// Starts a worker. `answered` gets each block it makes, with nothing in it where it could not;
// `failed` is called when the worker itself does not work.
export function spawn(answered, failed) {
  const script = policy ? policy.createScriptURL(address) : address;
  const worker = new Worker(script, { type: 'module' });
  worker.onmessage = ({ data: { run, first, values } }) => answered(run, first, values);
  worker.onerror = () => failed();
  return worker;
}

export function ask(worker, run, tool, text, seed, first, count) {
  worker.postMessage({ run, tool, text, seed, first, count });
}
