/** @file How much waits for somebody, on every page: asked for anew while the page is looked at. */

import { inside } from '../inside.js';

const EVERY_MS = 20_000;

const place = () => /** @type {HTMLElement | null} */ (document.querySelector('[data-badge]'));

export function listenToBadge() {
  if (!place()) return;
  const ask = () => document.hidden || void renew();
  setInterval(ask, EVERY_MS);
  document.addEventListener('visibilitychange', ask);
  // A page that is come back to may be as it was left.
  addEventListener('pageshow', (event) => event.persisted && ask());
}

async function renew() {
  const href = inside(place()?.dataset.badge);
  if (!href) return;
  try {
    const response = await fetch(href, { headers: { accept: 'application/json' }, redirect: 'error' });
    if (response.ok) show(await response.json());
  } catch {
    // What is not known now is known the next time: what stands there was true a moment ago.
  }
}

/** @param {{ count?: string, label?: string }} told */
export function show({ count = '', label = '' }) {
  const badge = place();
  if (!badge) return;
  const [sign, words] = /** @type {HTMLElement[]} */ ([...badge.children]);
  if (sign.textContent !== count) sign.textContent = count;
  if (words.textContent !== label) words.textContent = label;
  badge.title = label;
  badge.hidden = !count;
}
