/** @file The palette: reports, pages and patients from one field (Ctrl-K). What is found is drawn by found.js. */

import { dialog } from './dialogs.js';
import { choose, chosen, draw, step } from './found.js';
import { narrow, together } from './rank.js';

/** How long to wait for the next letter before asking. */
const PAUSE_MS = 80;

const palette = dialog('palette');
const field = palette?.querySelector('input') ?? null;
const list = /** @type {HTMLElement | null} */ (palette?.querySelector('[role=listbox]') ?? null);

/** @type {import('./rank.js').Group[]} what the server says when nothing is typed: reports and pages */
let known = [];
/** @type {import('./rank.js').Group[]} what it said last */
let last = [];
/** @type {AbortController | null} */
let asking = null;
let pause = 0;

export function listenToPalette() {
  if (!palette || !field || !list) return;
  field.addEventListener('input', typed);
  field.addEventListener('keydown', pressed);
  list.addEventListener('pointermove', (event) => {
    const option = event.target instanceof Element && event.target.closest('[role=option]');
    if (option && option !== chosen(list)) choose(option, field, list, false);
  });
  // The focus stays in the field, so that typing goes on after a click beside an entry.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => palette.close());
  palette.addEventListener('close', () => {
    clearTimeout(pause);
    asking?.abort();
  });
}

/** Whether there was a palette to open or close. */
export function togglePalette() {
  if (!palette || !field) return false;
  if (palette.open) {
    palette.close();
    return true;
  }
  if (document.querySelector('dialog[open]')) return false;
  field.value = '';
  show(known);
  palette.showModal();
  field.focus();
  ask();
  return true;
}

function typed() {
  show(narrow(together(last, known), field?.value ?? ''), true);
  clearTimeout(pause);
  pause = window.setTimeout(ask, PAUSE_MS);
}

async function ask() {
  if (!palette || !field) return;
  asking?.abort();
  asking = new AbortController();
  const signal = asking.signal;
  const typed = field.value.trim();
  const url = new URL(palette.dataset.source ?? '', document.baseURI);
  url.searchParams.set('q', typed);
  try {
    const answer = await fetch(url, { signal, headers: { Accept: 'application/json' } });
    // Signed out meanwhile: the page itself says so when it is loaded again.
    if (answer.status === 401 || answer.redirected) return location.reload();
    if (!answer.ok) return;
    const { groups } = await answer.json();
    if (signal.aborted) return;
    if (!typed) known = groups;
    last = groups;
    // Whoever types on is not shown what was asked for before.
    if (field.value.trim() === typed) show(groups);
    else show(narrow(groups, field.value), true);
  } catch (fault) {
    if (!signal.aborted) throw fault;
  }
}

/**
 * @param {import('./rank.js').Group[]} groups
 * @param {boolean} more the server is still to be asked, so that nothing found says nothing yet
 */
function show(groups, more = false) {
  if (list && field) draw(groups, field, list, more ? '' : (palette?.dataset.none ?? ''));
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  if (!list || !field || event.isComposing) return;
  const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
  if (by) {
    event.preventDefault();
    step(by, field, list);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const option = /** @type {HTMLElement | null} */ (chosen(list));
    if (option) option.click();
    else search(field.value);
  }
}

/**
 * Nothing is chosen, perhaps not yet: the page of the search finds the same.
 * @param {string} typed
 */
function search(typed) {
  const other = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-search]'));
  if (!other || !typed.trim()) return;
  other.value = typed;
  other.form?.requestSubmit();
}
