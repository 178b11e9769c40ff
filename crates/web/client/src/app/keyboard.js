/** @file Keys: what `meaning` says is done here. Nothing is bound while somebody types or something is open. */

import { inside } from '../inside.js';
import { meaning } from './keys.js';
import { showKeys } from './dialogs.js';
import { togglePalette } from './palette.js';
import { toAllRows } from './print.js';
import { togglePrivate } from './private.js';

/** How long after `g` a letter still goes somewhere. */
const GOING_MS = 1500;

const fields = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]';

let goingUntil = 0;

export function listenToKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return;
    const told = meaning(press(event), place(event));
    goingUntil = told?.act === 'wait' ? event.timeStamp + GOING_MS : 0;
    if (told && act(told)) event.preventDefault();
  });
}

/** @param {KeyboardEvent} event */
function press(event) {
  // AltGraph writes signs such as `/` on some keyboards and is no shortcut of its own.
  const writes = event.getModifierState('AltGraph');
  return {
    key: event.key,
    code: event.code,
    ctrl: (event.ctrlKey || event.metaKey) && !writes,
    alt: event.altKey && !writes,
    shift: event.shiftKey,
  };
}

/** @param {KeyboardEvent} event */
function place(event) {
  return {
    typing: event.target instanceof Element && event.target.matches(fields),
    open: document.querySelector('dialog[open], :popover-open') !== null,
    single: document.documentElement.dataset.keys !== 'off',
    going: event.timeStamp < goingUntil,
  };
}

/** What is done with a patient from a list as from the card, by the same keys. */
const OF_PATIENT = /** @type {Record<string, string>} */ ({ r: 'remind', k: 'contact' });

/**
 * In a row of a list of patients that the focus is in: goes where the key leads from the card.
 * @param {string} letter
 */
function ofRow(letter) {
  const card = document.activeElement?.closest('tr')?.querySelector('a[href^="/patients/"]');
  const path = inside(card?.getAttribute('href'))?.split('?')[0];
  if (!path || !(letter in OF_PATIENT)) return false;
  location.assign(`${path}/${OF_PATIENT[letter]}`);
  return true;
}

/** @param {string} selector */
function use(selector) {
  const at = /** @type {HTMLElement | null} */ (document.querySelector(selector));
  at?.click();
  return at !== null;
}

/**
 * Whether something was done.
 * @param {import('./keys.js').Meaning} told
 */
function act(told) {
  switch (told.act) {
    case 'keys':
      return showKeys();
    case 'palette':
      return togglePalette();
    case 'print':
      // Where all rows are the browser prints as ever.
      return toAllRows();
    case 'private':
      return togglePrivate();
    case 'search':
      return search();
    case 'go':
      return follow(`a[data-go="${told.letter}"]`);
    case 'press':
      // What is on this page says its letter itself.
      return ofRow(told.letter) || use(`[data-key="${told.letter}"]`);
    case 'clear':
      return follow('[data-clear] a[aria-keyshortcuts~=Escape]');
    case 'help':
      return follow('a[aria-keyshortcuts~=F1], link[rel=help]');
    default:
      return false;
  }
}

function search() {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-search]'));
  field?.focus();
  field?.select();
  return field !== null;
}

/**
 * Goes where the first such link leads.
 * @param {string} selector
 */
function follow(selector) {
  const href = inside(document.querySelector(selector)?.getAttribute('href'));
  if (href) location.assign(href);
  return href !== null;
}
