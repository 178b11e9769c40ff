/** @file The privacy key: names are blurred at once, here and in the other tabs, and the server keeps it for the next page. */

import { hear, tell } from './others.js';

const root = document.documentElement;

export function listenToPrivacy() {
  form()?.addEventListener('submit', (event) => {
    event.preventDefault();
    togglePrivate();
  });
  hear((word) => {
    if (word.private !== undefined) root.toggleAttribute('data-private', word.private);
  });
}

export function togglePrivate() {
  const known = form();
  if (!known) return false;
  const hides = root.toggleAttribute('data-private');
  tell({ private: hides });
  // What is on the screen does not wait for the server. If it cannot be reached, the next page says so itself.
  fetch(known.action, {
    method: 'POST',
    body: body(known, hides),
    redirect: 'manual',
    keepalive: true,
  }).catch(() => {});
  return true;
}

/**
 * @param {HTMLFormElement} form
 * @param {boolean} hides
 */
function body(form, hides) {
  const fields = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  fields.set('private', hides ? 'yes' : 'no');
  return fields;
}

function form() {
  const key = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-private-key]'));
  return key?.form ?? null;
}
