// Values that nothing is made for, and what an answer to them must be.

import assert from 'node:assert/strict';

export const throws = () => {
  throw new Error('no');
};

export const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

export const nested = (depth, inner = null, wrap = (a) => ({ a })) => {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

/** The errors of a result as `path: code`, each with words that fit a screen. */
export function told(result, what) {
  assert.equal(result.ok, false, what);
  assert.ok(result.errors.length > 0, what);
  for (const { path, code, message } of result.errors) {
    assert.ok(path.length < 200 && message.length > 5 && message.length < 400, what);
    // Numbers are those of sections: `section_55_not_employed`.
    assert.match(code, /^[a-z]+(_([a-z]+|\d+))*$/);
  }
  return result.errors.map(({ path, code }) => `${path}: ${code}`);
}
