/** @file Moving a booking on the board: dragged by mouse or, after a moment, by finger; or picked up with `x`, moved with the arrows,
 * put down with Enter and back with Escape. It is sent as a form like any other, so the server decides and what another desk did
 * meanwhile is told. */

import { latin } from './keys.js';

/** So far a mouse goes before a press is a drag, in pixels. */
const FAR = 6;
/** So long a finger rests before it drags instead of scrolling. */
const LONG_MS = 400;

/**
 * @typedef {object} Held
 * @property {HTMLAnchorElement} link
 * @property {number} column where it would be put
 * @property {number} row
 * @property {number} within rows from its first to where it was taken
 *
 * @typedef {object} Pressed
 * @property {HTMLAnchorElement} link
 * @property {number} x
 * @property {number} y
 * @property {number} timer
 */

/** @type {Held | null} */
let held = null;
/** @type {Pressed | null} */
let pressed = null;

export const isHolding = () => held !== null;

const form = () => /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-move]'));
const columns = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-board] [data-place]')]);
const rows = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-board] [data-time]')]);
const note = () => document.getElementById('live-say');

export function listenToMoves() {
  if (!form()) return;
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', onPress);
  document.addEventListener('pointermove', onPoint);
  document.addEventListener('pointerup', onRelease);
  document.addEventListener('pointercancel', () => letGo());
  document.addEventListener('dragstart', (event) => movable(event.target) && event.preventDefault());
  document.addEventListener('touchmove', (event) => held && event.cancelable && event.preventDefault(), { passive: false });
  document.addEventListener('contextmenu', (event) => held && event.preventDefault());
}

/**
 * @param {EventTarget | null} target
 * @returns {HTMLAnchorElement | null}
 */
function movable(target) {
  const cell = target instanceof Element ? target.closest('[data-board] td') : null;
  return cell?.querySelector('a[data-shown]') ?? null;
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!held) {
    const link = event.target instanceof HTMLAnchorElement ? movable(event.target) : null;
    const has = document.documentElement.dataset.keys !== 'off';
    if (!link || !has || event.shiftKey || latin(event) !== 'x') return;
    pickUp(link);
  } else if (event.key === 'Escape' || latin(event) === 'x') {
    letGo();
  } else if (event.key === 'Enter') {
    putDown();
  } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    aim(held.column, held.row + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    aim(held.column + (event.key === 'ArrowRight' ? 1 : -1), held.row);
  } else if (event.key === 'Tab') {
    letGo();
    return;
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/** @param {PointerEvent} event */
function onPress(event) {
  const link = event.button === 0 && event.isPrimary ? movable(event.target) : null;
  if (!link || held) return;
  const touches = event.pointerType === 'touch';
  const timer = touches ? window.setTimeout(() => take(link, event.clientY), LONG_MS) : 0;
  pressed = { link, x: event.clientX, y: event.clientY, timer };
}

/** @param {PointerEvent} event */
function onPoint(event) {
  if (!pressed) return;
  const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > FAR;
  if (!held && far) {
    // A finger that goes at once scrolls.
    if (event.pointerType === 'touch') forget();
    else take(pressed.link, pressed.y);
  }
  if (!held) return;
  event.preventDefault();
  const column = columns().findIndex((head) => within(event.clientX, head.getBoundingClientRect(), 'left', 'right'));
  const row = rows().findIndex((each) => within(event.clientY, bar(each), 'top', 'bottom'));
  aim(column < 0 ? held.column : column, row < 0 ? held.row : row - held.within);
}

function onRelease() {
  const was = held && pressed;
  forget();
  if (!was) return;
  // The click that follows would open the booking.
  addEventListener('click', stopClick, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', stopClick, true), 0);
  putDown();
}

/** @param {Event} event */
function stopClick(event) {
  event.preventDefault();
  event.stopPropagation();
}

function forget() {
  clearTimeout(pressed?.timer);
  pressed = null;
}

/**
 * @param {HTMLAnchorElement} link
 * @param {number} y
 */
function take(link, y) {
  pickUp(link);
  if (!held) return;
  const row = rows().findIndex((each) => within(y, bar(each), 'top', 'bottom'));
  if (row >= held.row) held.within = row - held.row;
  getSelection()?.removeAllRanges();
}

/** @param {HTMLAnchorElement} link */
function pickUp(link) {
  const cell = /** @type {HTMLElement} */ (link.closest('td'));
  const box = cell.getBoundingClientRect();
  const middle = box.left + box.width / 2;
  const column = columns().findIndex((head) => within(middle, head.getBoundingClientRect(), 'left', 'right'));
  const row = rows().findIndex((each) => each === cell.closest('tr'));
  if (column < 0 || row < 0) return;
  held = { link, column, row, within: 0 };
  cell.classList.add('held');
  link.closest('[data-board]')?.classList.add('holding');
  tell(note()?.dataset.picked ?? '');
}

/**
 * @param {number} column
 * @param {number} row
 */
function aim(column, row) {
  if (!held) return;
  const [heads, times] = [columns(), rows()];
  held.column = Math.max(0, Math.min(heads.length - 1, column));
  held.row = Math.max(0, Math.min(times.length - 1, row));
  unmark('aim');
  const [head, time] = [heads[held.column], times[held.row]];
  head.classList.add('aim');
  time.querySelector('th')?.classList.add('aim');
  time.scrollIntoView({ block: 'nearest' });
  head.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  tell(`${time.dataset.time} · ${(head.firstElementChild ?? head).textContent?.trim()}`);
}

function letGo() {
  forget();
  if (!held) return;
  held = null;
  unmark('aim');
  unmark('held');
  unmark('holding');
  tell('');
  document.dispatchEvent(new CustomEvent('letgo'));
}

function putDown() {
  const sent = form();
  if (!held || !sent) return;
  const { link } = held;
  const shown = new URLSearchParams(link.dataset.shown);
  const place = new URLSearchParams(columns()[held.column].dataset.place);
  place.set('time', rows()[held.row].dataset.time ?? '');
  if (![...place].some(([name, value]) => shown.get(name) !== value)) {
    letGo();
    return;
  }
  for (const old of sent.querySelectorAll('[data-put]')) old.remove();
  for (const [name, value] of place) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    field.dataset.put = '';
    sent.append(field);
  }
  /** @type {HTMLInputElement} */ (sent.elements.namedItem('shown')).value = link.dataset.shown ?? '';
  sent.setAttribute('action', link.getAttribute('href') ?? '');
  link.closest('td')?.classList.add('sent');
  letGo();
  sent.requestSubmit();
}

/** @param {string} name */
function unmark(name) {
  for (const each of document.querySelectorAll(`.board .${name}`)) each.classList.remove(name);
}

/** @param {string} text */
function tell(text) {
  const say = note();
  if (!say) return;
  say.textContent = text;
  say.classList.add('plain');
  say.hidden = !text;
}

/** The stretch of a row: its first cell is as high as the row alone. @param {HTMLElement} row */
function bar(row) {
  return /** @type {HTMLElement} */ (row.firstElementChild).getBoundingClientRect();
}

/**
 * @param {number} at
 * @param {DOMRect} box
 * @param {'left' | 'top'} from
 * @param {'right' | 'bottom'} to
 */
function within(at, box, from, to) {
  return box[from] <= at && at < box[to];
}
