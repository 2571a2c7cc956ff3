// Reading what JavaScript hands over, before any of it reaches Wasm. It happens here because a
// getter, a `toJSON` or a replacer that is called from inside Wasm could throw, or overflow the
// stack, through its frames.

/** The key that marks a value JSON has no word for; Rust knows it too. */
const NOT_JSON = '\u0000';

const mark = (what) => ({ [NOT_JSON]: what });

/** A stand-in for what JSON would drop or turn into null, so that it can be called by its name. */
function sayable(value, inList) {
  switch (typeof value) {
    case 'function':
      return mark('a function');
    case 'symbol':
      return mark('a symbol');
    case 'bigint':
      return mark('a BigInt');
    case 'undefined':
      return inList ? mark('undefined') : value;
    case 'number':
      return Number.isFinite(value) ? value : mark(String(value));
    default:
      return value;
  }
}

/**
 * The input as JSON text; undefined when it holds more values or more text than it may. Throws when
 * it cannot be read: a cycle, a getter that throws, objects nested too deeply.
 */
export function toJson(input, mostValues, mostText) {
  let values = mostValues;
  let letters = mostText;
  const tooLarge = {};
  try {
    const text = JSON.stringify(sayable(input, true), function (_, value) {
      values -= 1;
      if (typeof value === 'string') letters -= value.length;
      if (values < 0 || letters < 0) throw tooLarge;
      return sayable(value, Array.isArray(this));
    });
    return text.length > mostText ? undefined : text;
  } catch (error) {
    if (error === tooLarge) return undefined;
    throw error;
  }
}

const inherited = Object.getPrototypeOf(Uint8Array.prototype);
const getter = (name) => Object.getOwnPropertyDescriptor(inherited, name).get;
const [typeName, buffer, byteOffset, length] = [
  Symbol.toStringTag,
  'buffer',
  'byteOffset',
  'length',
].map(getter);

/**
 * A view on the typed array `value`; undefined when it is something else. It is made from the
 * array's inner slots, because a subclass can lie about its length.
 */
export function view(value, type) {
  const types = { Int32Array, Uint8Array, Uint16Array, Uint32Array };
  if (typeName.call(value) !== type) return undefined;
  return new types[type](buffer.call(value), byteOffset.call(value), length.call(value));
}
