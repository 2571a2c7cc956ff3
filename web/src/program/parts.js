// The parts of the program that only some pages need. Which there are, the build says
// (crates/xtask/src/split.rs); the program asks for a page's by a function of its own for each page, and
// is told by a call whether they are there.

export class Parts {
  #files;
  #first;
  #needs;
  #shared;
  /** By file: the answer that is being fetched. */
  #fetched = new Map();
  /** By number: the part that is being put into the program. */
  #loaded = new Map();
  #begun = Promise.resolve();

  constructor({ files, first, needs, shared }) {
    this.#files = files;
    this.#first = first;
    this.#needs = needs;
    this.#shared = shared;
  }

  // A first visit gets what its page needs as one file, which is smaller than the parts that it is made
  // of, and is asked for before the program is there to ask. Where the site is kept in the browser, the
  // parts lie there.
  begin(tool) {
    const name = part(tool);
    const file = this.#first[name];
    if (!file || navigator.serviceWorker?.controller) return this.fetch(tool);
    this.#fetch(file);
    this.#begun = new Promise((resolve) => {
      this.loadFirst = async () => {
        // Without it the page needs its parts one by one.
        await this.#put(file).then(
          () => this.#needs[name].forEach((number) => this.#loaded.set(number, this.#begun)),
          () => undefined,
        );
        resolve();
      };
    });
  }

  /** Fetches what a page needs and is not there yet; the program gets it when it asks. */
  fetch(tool) {
    for (const number of this.#needs[part(tool)] ?? []) {
      if (!this.#loaded.has(number)) this.#fetch(this.#files[number]);
    }
  }

  // What the program calls: it names a function in its table, and what to give it.
  loader(name) {
    return async (callback, data) => {
      const isThere = await this.#load(name).then(() => true, () => false);
      this.#shared().__indirect_function_table.get(callback)(data, isThere);
    };
  }

  async #load(name) {
    this.loadFirst?.();
    delete this.loadFirst;
    await this.#begun;
    await Promise.all(this.#needs[name].map((number) => this.#part(number)));
  }

  #part(number) {
    if (!this.#loaded.has(number)) {
      const loaded = this.#put(this.#files[number]);
      this.#loaded.set(number, loaded);
      // What could not be had may be had the next time.
      loaded.catch(() => this.#loaded.delete(number));
    }
    return this.#loaded.get(number);
  }

  #fetch(file) {
    if (!this.#fetched.has(file)) {
      const answer = fetch(file);
      this.#fetched.set(file, answer);
      answer.catch(() => this.#fetched.delete(file));
    }
    return this.#fetched.get(file);
  }

  async #put(file) {
    const answer = await this.#fetch(file);
    this.#fetched.delete(file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const shared = this.#shared();
    const imports = { main: shared, __wasm_split: shared };
    // A host that does not say what a Wasm is keeps the browser from compiling it on the way.
    if (answer.headers.get('Content-Type') === 'application/wasm') {
      await WebAssembly.instantiateStreaming(answer, imports);
    } else {
      await WebAssembly.instantiate(await answer.arrayBuffer(), imports);
    }
  }
}

// Rust has no dash in a name.
function part(tool) {
  return tool.replaceAll('-', '_');
}
