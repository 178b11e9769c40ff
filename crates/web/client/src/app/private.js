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
  tell({ private: root.toggleAttribute('data-private') });
  // What is on the screen does not wait for the server. If it cannot be reached, the next page says so itself.
  fetch(known.action, {
    method: 'POST',
    body: new URLSearchParams(/** @type {any} */ (new FormData(known))),
    redirect: 'manual',
    keepalive: true,
  }).catch(() => {});
  return true;
}

function form() {
  const key = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-private-key]'));
  return key?.form ?? null;
}
