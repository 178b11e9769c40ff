/** @file What a press of a key means. Acting on it is keyboard.js; the list that people see is the server's. */

/**
 * @typedef {object} Press
 * @property {string} key what the key writes
 * @property {string} code where the key is, `KeyG`
 * @property {boolean} ctrl Control or Command
 * @property {boolean} alt
 * @property {boolean} shift
 *
 * @typedef {object} Place
 * @property {boolean} typing the focus is where text or a choice is entered
 * @property {boolean} open a dialog or a menu is open
 * @property {boolean} single keys without Control mean something to this person
 * @property {boolean} going `g` was pressed a moment ago
 *
 * @typedef {{ act: 'keys' | 'palette' | 'print' | 'search' | 'wait' | 'clear' | 'help' | 'private' } | { act: 'go' | 'press', letter: string }} Meaning
 */

/**
 * @param {Press} press
 * @param {Place} place
 * @returns {Meaning | null}
 */
export function meaning(press, place) {
  const letter = latin(press);
  if (press.alt) return null;
  if (press.ctrl) {
    if (press.shift) return null;
    return letter === 'k' ? { act: 'palette' } : letter === 'p' ? { act: 'print' } : null;
  }
  if (place.open) return null;
  if (press.key === 'F1') return press.shift ? null : { act: 'help' };
  if (place.typing) return null;
  if (press.key === 'Escape') return { act: 'clear' };
  if (!place.single) return null;
  if (press.key === '?') return { act: 'keys' };
  if (press.key === '/') return { act: 'search' };
  if (press.shift) return letter === 'p' ? { act: 'private' } : null;
  if (place.going && letter) return { act: 'go', letter };
  if (letter === 'g') return { act: 'wait' };
  return letter ? { act: 'press', letter } : null;
}

/**
 * The Latin letter of a press. On a keyboard of another script it is the one that is printed at that place elsewhere.
 * @param {{ key: string, code: string }} press
 */
export function latin(press) {
  const written = press.key.toLowerCase();
  if (/^[a-z]$/.test(written)) return written;
  const other = /^\p{Letter}$/u.test(press.key) && /^Key([A-Z])$/.exec(press.code);
  return other ? other[1].toLowerCase() : '';
}
