// The one policy that the content security policy allows: the address of a script, if it is our
// own. A page may make a policy of this name once, so whoever starts a script takes it from here.
// A tool's program asks by an event: where one of the two scripts is refused, the other works.
const policy = globalThis.trustedTypes?.createPolicy('fremdrift', {
  createScriptURL(script) {
    const url = new URL(script, location.href);
    if (url.origin !== location.origin) throw new TypeError('a script of another host');
    return url.href;
  },
});

// The address in the form that starting a script takes.
export function ownScript(address) {
  return policy ? policy.createScriptURL(address) : address;
}

document.addEventListener('fremdrift-script', ({ detail }) => {
  detail.script = ownScript(detail.address);
});
