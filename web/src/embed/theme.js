// The colours of an embedded tool: custom properties of the document, whose defaults stand in
// web/styles/_theme.scss.

// What each colour of a theme stands for on the page.
const PLACES = {
  text: ['--text', '--muted', '--faint', '--focus', '--error'],
  background: ['--background'],
  surface: ['--surface'],
  accent: ['--accent', '--link', '--visited', '--button'],
  accentText: ['--button-text'],
  border: ['--line', '--border'],
};

// What has to be read on what. Links on a surface are not among them: where the accent is too faint
// there, they take the colour of the text.
const PAIRS = [
  ['--text', '--background'],
  ['--muted', '--background'],
  ['--faint', '--background'],
  ['--text', '--surface'],
  ['--muted', '--surface'],
  ['--faint', '--surface'],
  ['--link', '--background'],
  ['--visited', '--background'],
  ['--button-text', '--button'],
];
const READABLE = 4.5; // WCAG 2.2, 1.4.3

const HEX = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

const root = document.documentElement.style;
const context = document.createElement('canvas').getContext('2d');

/** A colour as `#rrggbb`, however it is written. */
function sixDigits(colour) {
  context.fillStyle = colour;
  return context.fillStyle;
}

const own = Object.fromEntries(
  ['--panel-link', '--panel-visited', ...Object.values(PLACES).flat()].map((name) => [
    name,
    sixDigits(getComputedStyle(document.documentElement).getPropertyValue(name)),
  ]),
);

/** WCAG's relative luminance. */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What a theme sets; undefined if something in it is no colour. */
function read(colors) {
  // What was sent is a copy made of plain values; anything else than a plain object names no colour.
  if (typeof colors !== 'object' || !colors || Object.getPrototypeOf(colors) !== Object.prototype) {
    return undefined;
  }
  const given = {};
  for (const [colour, names] of Object.entries(PLACES)) {
    if (!Object.hasOwn(colors, colour)) continue;
    const value = colors[colour];
    if (typeof value !== 'string' || !HEX.test(value)) return undefined;
    for (const name of names) given[name] = sixDigits(value);
  }
  return given;
}

/**
 * Takes on a theme: what it leaves out has the page's own colour. Gives the reason where it was not
 * taken on; then everything stays as it is.
 */
export function setTheme(colors) {
  const given = read(colors);
  if (!given) return 'notAColour';
  const theme = { ...own, ...given };
  if (PAIRS.some(([words, ground]) => contrast(theme[words], theme[ground]) < READABLE)) {
    return 'contrast';
  }
  for (const [on, name] of [['--panel-link', '--link'], ['--panel-visited', '--visited']]) {
    theme[on] = contrast(theme[name], theme['--surface']) < READABLE ? theme['--text'] : theme[name];
  }
  for (const [name, colour] of Object.entries(theme)) {
    if (colour === own[name]) root.removeProperty(name);
    else root.setProperty(name, colour);
  }
  return undefined;
}
