// The calculators of the site on another page: one custom element for each, a thin layer around an
// iframe of the site's `embed/` pages. No Wasm is loaded here, and nothing that is typed in the
// frame comes out of it: its page tells its height and nothing else.

/** What the frame's title and the link say, as on the site; Danish, then English. */
const TOOLS = {
  forloeb: ['Dit sygeforløb: hvad sker der hvornår?', 'Your sickness absence: what happens when?'],
  penge: ['Hvad får du, og hvem betaler?', 'What do you get, and who pays?'],
  arbejdsskade: ['Kommet til skade på arbejdet: hvad gør du nu?', 'Hurt at work: what do you do now?'],
  refusion: ['Statsrefusion: hvem betaler sygedagpengene?', 'State refund: who pays the sickness benefit?'],
  nettogevinst: ['Nettogevinst: hvad er en indsats værd?', 'Net gain: what is an intervention worth?'],
  'tidlig-indsats': [
    'Tidlig indsats: hvad er den værd, og hvor sikkert er det?',
    'Early intervention: what is it worth, and how sure is it?',
  ],
  anbefalinger: [
    'Seks anbefalinger: hvad kan de være værd i din kommune?',
    'Six recommendations: what could they be worth to you?',
  ],
  kommuner: ['Din kommune ved siden af andre', 'Your municipality beside others'],
  regler: ['Regler om sygedagpenge og sygefravær', 'Rules on sickness benefit and sick leave'],
};

const WORDS = {
  da: {
    elsewhere: 'Ser du ikke siden her? Åbn den for sig selv: ',
    noSite:
      'Siden kan ikke vises: attributten "site" skal være adressen på et sted, hvor Fremdrift ligger, for eksempel https://example.org/fremdrift/.',
  },
  en: {
    elsewhere: 'Not shown here? Open it on its own: ',
    noSite:
      'This cannot be shown: the attribute "site" has to be the address of a place where Fremdrift is hosted, like https://example.org/fremdrift/.',
  },
};

/** The attributes that hold colours, and what the page calls them. */
const COLORS = {
  'color-text': 'text',
  'color-background': 'background',
  'color-surface': 'surface',
  'color-accent': 'accent',
  'color-accent-text': 'accentText',
  'color-border': 'border',
};
const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

const SANDBOX = [
  'allow-scripts', // the calculator is one
  'allow-same-origin', // its modules, its Wasm and its storage are those of its own host
  'allow-downloads', // CSV, SVG, calendar and case files
  'allow-popups', // sources open in a tab of their own
  'allow-popups-to-escape-sandbox', // and are ordinary pages there
  'allow-modals', // the print dialogue
].join(' ');

/** Pages are at most some tens of thousands of pixels high. */
const HIGHEST = 200_000;
const STYLE = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; height: 900px; border: 0; }
  p { margin: 0.5em 0; }
  a { color: inherit; }
`;

/** The host's address with a slash at its end; undefined where it is none. */
function hostOf(text) {
  try {
    const { protocol, origin, pathname } = new URL(text ?? '');
    const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
    return protocol === 'https:' || protocol === 'http:' ? origin + path : undefined;
  } catch {
    return undefined;
  }
}

/** A page of the host, with the case behind its address. */
function pageOf(host, lang, path, theCase) {
  const url = new URL(`${lang === 'en' ? 'en/' : ''}${path}/`, host);
  if (theCase) url.hash = `s=${theCase}`;
  return url.href;
}

function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

class Calculator extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['site', 'lang', 'case', ...Object.keys(COLORS)];

  #root = this.attachShadow({ mode: 'open' });
  #frame;
  #fallback;
  #origin;
  #ready = false;
  /** Whether the page was ever given colours, and so has to hear when they are gone. */
  #themed = false;
  /** What is done once all attributes of this turn are set. */
  #waiting = new Set();

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    // Neither a style element nor a style attribute: the page's own policy may forbid both.
    this.#root.adoptedStyleSheets = [style];
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#later('page');
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#later('page');
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#later(name in COLORS ? 'theme' : 'page');
  }

  #later(what) {
    if (this.#waiting.size === 0) {
      queueMicrotask(() => {
        const page = this.#waiting.has('page');
        this.#waiting.clear();
        if (page) this.#draw();
        else this.#sendTheme();
      });
    }
    this.#waiting.add(what);
  }

  /** A new frame: another address in an old one would leave its page in the history. */
  #draw() {
    this.#frame = this.#fallback = this.#origin = undefined;
    this.#ready = this.#themed = false;
    this.#root.replaceChildren();
    if (!this.isConnected) return;

    const { tool } = this.constructor;
    const inherited = this.closest('[lang]')?.lang ?? '';
    const lang = /^en\b/i.test(inherited) ? 'en' : 'da';
    const title = TOOLS[tool][lang === 'en' ? 1 : 0];
    const host = hostOf(this.getAttribute('site'));
    if (!host) {
      this.#root.append(made('p', { lang }, WORDS[lang].noSite));
      return;
    }
    const theCase = this.getAttribute('case');
    this.#origin = new URL(host).origin;
    this.#frame = made('iframe', { title, lang, loading: 'lazy', referrerPolicy: 'no-referrer' });
    this.#frame.setAttribute('sandbox', SANDBOX);
    // For the page's own "copy the link".
    this.#frame.allow = 'clipboard-write';
    this.#frame.src = pageOf(host, lang, `embed/${tool}`, theCase);
    // A frame cannot say that it was blocked or not found, so the way round it stands there until
    // the page says that it is alive.
    const link = made('a', { href: pageOf(host, lang, tool, theCase) }, title);
    this.#fallback = made('p', { lang }, made('slot', {}, WORDS[lang].elsewhere, link));
    this.#root.append(this.#frame, this.#fallback);
  }

  #hear = (event) => {
    const page = this.#frame?.contentWindow;
    if (!page || event.source !== page || event.origin !== this.#origin) return;
    const { fremdrift, type, height, reason } = event.data ?? {};
    if (fremdrift !== 1) return;
    if (type === 'ready') {
      this.#ready = true;
      this.#fallback.hidden = true;
      this.#setHeight(height);
      this.#sendTheme();
      this.dispatchEvent(new Event('fremdrift-ready', { bubbles: true }));
    } else if (type === 'height') {
      this.#setHeight(height);
    } else if (type === 'themeRefused' && (reason === 'contrast' || reason === 'notAColour')) {
      this.#refused(reason);
    }
  };

  #setHeight(height) {
    if (Number.isInteger(height) && height > 0) {
      this.#frame.style.height = `${Math.min(height, HIGHEST)}px`;
    }
  }

  #sendTheme() {
    if (!this.#ready) return;
    const given = Object.keys(COLORS).filter((name) => this.hasAttribute(name));
    const good = given.filter((name) => HEX.test(this.getAttribute(name)));
    if (good.length < given.length) this.#refused('notAColour');
    if (good.length === 0 && !this.#themed) return;
    this.#themed = true;
    const colors = Object.fromEntries(good.map((name) => [COLORS[name], this.getAttribute(name)]));
    this.#frame.contentWindow.postMessage({ fremdrift: 1, type: 'theme', colors }, this.#origin);
  }

  #refused(reason) {
    const event = new CustomEvent('fremdrift-theme-refused', { bubbles: true, detail: { reason } });
    this.dispatchEvent(event);
  }
}

// Where there is no page, as in Node, the module can be imported and does nothing.
for (const tool of globalThis.customElements ? Object.keys(TOOLS) : []) {
  const name = `fremdrift-${tool}`;
  if (customElements.get(name)) continue;
  customElements.define(
    name,
    class extends Calculator {
      static tool = tool;
    },
  );
}
