/**
 * The calculators of the site as custom elements. Importing this defines all eight; where there is
 * no page, as in Node, it does nothing.
 *
 * @example
 * import 'fremdrift/elements';
 *
 * const element = document.createElement('fremdrift-refusion');
 * element.setAttribute('site', 'https://example.org/fremdrift/');
 * document.body.append(element);
 *
 * @module
 */

/** What can be set on a calculator, at any time. */
export interface FremdriftAttributes {
  /** The address of a place where the site is hosted, with `https:` or `http:`. */
  site: string;
  /** The language; left out: that of the page around it, else Danish. */
  lang?: 'da' | 'en';
  /** What stands behind `#s=` in a link that the tool made: the case to begin with. */
  case?: string;
  /** Colour of text, `#rgb` or `#rrggbb` like all of them; one that is left out is the site's own. */
  'color-text'?: string;
  /** What the page stands on; text and accent need a contrast of 4.5:1 with it. */
  'color-background'?: string;
  /** What boxes and tables stand on; text needs a contrast of 4.5:1 with it. */
  'color-surface'?: string;
  /** Buttons and links. */
  'color-accent'?: string;
  /** Text on a button; needs a contrast of 4.5:1 with `color-accent`. */
  'color-accent-text'?: string;
  /** Lines around boxes, fields and tables. */
  'color-border'?: string;
}

/**
 * A calculator: an iframe of the site's own page, as high as its content. It is set by its
 * attributes, see `FremdriftAttributes`.
 */
export interface FremdriftElement extends HTMLElement {}

/** Why the colours are not used. */
export interface ThemeRefused {
  /**
   * - `contrast`: something could not be read well; the page keeps the colours that it has.
   * - `notAColour`: a value that is neither `#rgb` nor `#rrggbb` is left out.
   */
  reason: 'contrast' | 'notAColour';
}

/** The calculators by their tags. */
export interface FremdriftElements {
  /** The dates of one absence. */
  'fremdrift-forloeb': FremdriftElement;
  /** What one gets during an absence, and from whom. */
  'fremdrift-penge': FremdriftElement;
  /** What to do after a work injury. */
  'fremdrift-arbejdsskade': FremdriftElement;
  /** Who pays the sickness benefit. */
  'fremdrift-refusion': FremdriftElement;
  /** What an intervention is worth. */
  'fremdrift-nettogevinst': FremdriftElement;
  /** An early effort with its uncertainty. */
  'fremdrift-tidlig-indsats': FremdriftElement;
  /** The six recommendations for a municipality. */
  'fremdrift-anbefalinger': FremdriftElement;
  /** One municipality beside others. */
  'fremdrift-kommuner': FremdriftElement;
  /** The law as it is encoded. */
  'fremdrift-regler': FremdriftElement;
}

/** What a calculator says; both bubble. */
export interface FremdriftEvents {
  /** The page in the frame is alive. */
  'fremdrift-ready': Event;
  /** The colours are not used, or not all of them. */
  'fremdrift-theme-refused': CustomEvent<ThemeRefused>;
}

declare global {
  interface HTMLElementTagNameMap extends FremdriftElements {}
  interface HTMLElementEventMap extends FremdriftEvents {}
}
