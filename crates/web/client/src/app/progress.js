/** @file Progress of a long job, told by the server as it goes: `[data-progress=URL]` with a `progress` and a text in
 * `[data-progress-text]`. */

import { inside } from '../inside.js';

export function listenToProgress() {
  for (const place of document.querySelectorAll('[data-progress]')) {
    const url = inside(place.getAttribute('data-progress'));
    if (url) follow(/** @type {HTMLElement} */ (place), new EventSource(url));
  }
}

/**
 * @param {HTMLElement} place
 * @param {EventSource} source
 */
function follow(place, source) {
  const bar = place.querySelector('progress');
  const text = place.querySelector('[data-progress-text]');
  source.addEventListener('message', (event) => {
    const said = read(event.data);
    if (bar) show(bar, said);
    // Said again it would be read aloud again.
    if (text && said.text && text.textContent !== said.text) text.textContent = said.text;
  });
  source.addEventListener('end', (event) => {
    source.close();
    const href = inside(read(event.data).href);
    if (href) location.assign(href);
    else location.reload();
  });
}

/**
 * @param {HTMLProgressElement} bar
 * @param {{ done?: number, whole?: number }} said
 */
function show(bar, { done, whole }) {
  if (Number.isFinite(done) && Number(whole) > 0) {
    bar.max = Number(whole);
    bar.value = Number(done);
  } else {
    bar.removeAttribute('value');
  }
}

/**
 * @param {string} data
 * @returns {{ done?: number, whole?: number, text?: string, href?: string }}
 */
function read(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}
