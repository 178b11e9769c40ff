/** @file Who may have a card already, told while a newcomer's is filled in: `form[data-similar=URL]` with `[data-similar-list]`. */

import { inside } from '../inside.js';

/** By these somebody may be known. */
const FIELDS = ['name', 'born_on', 'phone', 'viber', 'email', 'card_number'];
/** Milliseconds after the last key. */
const PAUSE = 400;

/** @typedef {{ text: string, href: string, name: string }} Hint */

export function listenToSimilar() {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-similar]'))) {
    const url = inside(form.getAttribute('data-similar'));
    const place = /** @type {HTMLElement | null} */ (form.querySelector('[data-similar-list]'));
    if (url && place) follow(form, url, place);
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string} url
 * @param {HTMLElement} place
 */
function follow(form, url, place) {
  let waiting = 0;
  let asked = '';
  let asking = new AbortController();
  const ask = async () => {
    const query = known(form);
    if (query === asked) return;
    asked = query;
    asking.abort();
    asking = new AbortController();
    try {
      const answer = query ? await fetch(`${url}?${query}`, { signal: asking.signal, headers: { accept: 'application/json' } }) : null;
      // What cannot be told while typing is told when the form is sent.
      if (query === asked) show(place, answer?.ok ? await answer.json() : []);
    } catch {
      // Another key was struck meanwhile, or the network is away.
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(ask, PAUSE);
  });
  ask();
}

/** @param {HTMLFormElement} form */
function known(form) {
  const query = new URLSearchParams();
  for (const name of FIELDS) {
    const value = /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name))?.value.trim();
    if (value) query.set(name, value);
  }
  return query.toString();
}

/**
 * @param {HTMLElement} place
 * @param {Hint[]} hints
 */
function show(place, hints) {
  const list = place.querySelector('ul');
  if (!list) return;
  list.replaceChildren(...hints.map(line));
  place.hidden = hints.length === 0;
}

/** @param {Hint} hint */
function line({ text, href, name }) {
  const line = document.createElement('li');
  line.append(`${text} `);
  const to = inside(href);
  if (to) {
    const link = document.createElement('a');
    link.href = to;
    link.textContent = name;
    line.append(link);
  }
  return line;
}
