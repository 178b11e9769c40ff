/** @file The board as it is by now: a stream says when it is different, and then it is asked for anew. What is taken from the
 * answer are nodes of a document that the browser itself has read: no markup is made of text here. */

import { inside } from '../inside.js';
import { isHolding } from './move.js';

/** @type {EventSource | null} */
let source = null;
/** The print that the server told last. */
let newest = '';
let isAsking = false;

const place = () => document.getElementById('live');

export function listenToLive() {
  if (!place()) return;
  const follow = () => (document.hidden ? stop() : start());
  document.addEventListener('visibilitychange', follow);
  // A page that is come back to may be as it was left.
  addEventListener('pageshow', follow);
  addEventListener('pagehide', stop);
  document.addEventListener('letgo', () => void renew());
  follow();
}

function stop() {
  source?.close();
  source = null;
}

function start() {
  const url = inside(place()?.dataset.live);
  if (source || !url) return;
  source = new EventSource(url);
  source.addEventListener('message', (event) => {
    newest = read(event.data).print ?? '';
    say('');
    void renew();
  });
  source.addEventListener('end', () => {
    stop();
    say('ended');
  });
  source.addEventListener('error', () => {
    say('broken');
    // A browser that was answered with something else does not try again.
    if (source?.readyState !== EventSource.CLOSED) return;
    stop();
    setTimeout(() => document.hidden || start(), 5000);
  });
}

/** Shows what is by now, unless somebody has a booking in hand: letting go asks again. */
async function renew() {
  if (isAsking || !newest || newest === place()?.dataset.stands) return;
  if (isHolding()) {
    say('changed');
    return;
  }
  isAsking = true;
  const fresh = await ask(inside(place()?.dataset.fragment));
  isAsking = false;
  if (!fresh) {
    say('broken');
    return;
  }
  if (isHolding()) return;
  show(/** @type {HTMLElement} */ (document.importNode(fresh, true)));
  if (place()?.dataset.stands === newest) say('');
}

/**
 * @param {string | null} href
 * @returns {Promise<Element | null>}
 */
function ask(href) {
  return new Promise((resolve) => {
    if (!href) {
      resolve(null);
      return;
    }
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.timeout = 20_000;
    const end = () => resolve(request.status === 200 ? (request.responseXML?.getElementById('live') ?? null) : null);
    request.addEventListener('load', end);
    for (const name of ['error', 'timeout', 'abort']) request.addEventListener(name, () => resolve(null));
    request.send();
  });
}

/** @param {HTMLElement} fresh */
function show(fresh) {
  const old = /** @type {HTMLElement} */ (place());
  const slide = old.querySelector('.slide');
  const [left, top] = [slide?.scrollLeft ?? 0, slide?.scrollTop ?? 0];
  const focused = old.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  const known = new Set([...old.querySelectorAll('[data-board] td')].map(told));
  // Nobody comes to what is only shown anew.
  for (const link of fresh.querySelectorAll('[autofocus]')) link.removeAttribute('autofocus');
  for (const cell of fresh.querySelectorAll('[data-board] td')) {
    if (cell.querySelector('.when') && !known.has(told(cell))) cell.classList.add('fresh');
  }
  old.replaceWith(fresh);
  const now = fresh.querySelector('.slide');
  if (now) [now.scrollLeft, now.scrollTop] = [left, top];
  const asked = document.querySelector('.title .asked');
  if (asked && fresh.dataset.asked) asked.textContent = fresh.dataset.asked;
  document.dispatchEvent(new CustomEvent('renewed'));
  if (focused) {
    const link = [...fresh.querySelectorAll('a')].find((each) => each.getAttribute('href') === focused && each.offsetParent);
    link?.focus({ preventScroll: true });
  }
}

/** @param {Element} cell */
function told(cell) {
  return `${cell.querySelector('a')?.getAttribute('href')} ${cell.className.replace(' fresh', '')} ${cell.textContent}`;
}

/** @param {'' | 'broken' | 'ended' | 'changed'} what */
function say(what) {
  const note = document.getElementById('live-say');
  if (!note || isHolding() && !what) return;
  const text = what ? (place()?.dataset[what] ?? '') : '';
  if (note.textContent !== text) note.textContent = text;
  note.classList.toggle('plain', !what);
  note.hidden = !text;
}

/**
 * @param {string} data
 * @returns {{ print?: string }}
 */
function read(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}
