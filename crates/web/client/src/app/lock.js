/** @file The lock after idleness: who touches nothing in any tab for `data-lock-after` seconds has to sign in again. What was typed
 * into a form stays behind a cover, which the same person lifts by signing in beside it. */

import { dialog } from './dialogs.js';
import { hear, tell } from './others.js';
import { rest } from './idle.js';
import { isTyped } from './resend.js';

const STORE = 'revisit-active';
/** How often a touch is written down, and how long a look at the clock may be late. */
const STEP_MS = 5000;
/** How long to wait before a server that did not answer is asked again to end the session. */
const AGAIN_MS = 5000;

const root = document.documentElement;
const form = /** @type {HTMLFormElement | null} */ (document.querySelector('form[data-lock]'));
let active = Date.now();
let written = 0;
let locked = false;

export function listenToIdleness() {
  if (!form) return;
  form.addEventListener('submit', () => tell({ lock: true }));
  hear((word) => {
    if (word.lock) void lock();
    if (word.user) lift(word.user);
  });
  // Whoever sees a page has signed in.
  tell({ user: root.dataset.user });

  const after = 1000 * Number(root.dataset.lockAfter ?? 0);
  if (!(after > 0)) return;
  touch(after);
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll']) {
    addEventListener(sign, () => touch(after), { passive: true, capture: true });
  }
  for (const sign of ['focus', 'pageshow', 'visibilitychange']) addEventListener(sign, () => look(after));
  setInterval(() => look(after), Math.min(STEP_MS, after));
}

/**
 * Somebody is there, unless the time was over before: then waking up the machine must not count.
 * @param {number} after
 */
function touch(after) {
  const now = Date.now();
  if (written && look(after)) return;
  active = now;
  if (now - written < Math.min(STEP_MS, after)) return;
  written = now;
  try {
    localStorage.setItem(STORE, String(now));
  } catch {
    // Without a store each tab counts for itself.
  }
}

/**
 * Locks if the time is over.
 * @param {number} after
 */
function look(after) {
  let elsewhere = null;
  try {
    elsewhere = localStorage.getItem(STORE);
  } catch {
    // As above.
  }
  if (rest(active, elsewhere, Date.now(), after) > 0) return false;
  tell({ lock: true });
  lock();
  return true;
}

/**
 * The page is covered at once, and goes to where one signs in, unless something was typed on it; of several tabs only the first
 * still has a session to end.
 */
async function lock() {
  if (locked || !form) return;
  locked = true;
  root.toggleAttribute('data-locked', true);
  const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  const end = () => fetch(/** @type {HTMLFormElement} */ (form).action, { method: 'POST', body }).catch(() => null);
  const cover = isTyped() ? dialog('locked') : null;
  if (cover) {
    cover.addEventListener('cancel', (event) => event.preventDefault());
    // A browser closes a dialog at the second Escape, whatever is said.
    cover.addEventListener('close', () => locked && cover.showModal());
    cover.showModal();
    while (!(await end())) await new Promise((done) => setTimeout(done, AGAIN_MS));
    return;
  }
  const answer = await end();
  if (answer?.redirected && answer.ok) location.replace(answer.url);
  else location.reload();
}

/**
 * Somebody has signed in, in another tab: to who typed here it is shown, to nobody else.
 * @param {string} user
 */
function lift(user) {
  if (!locked) return;
  if (user !== root.dataset.user) {
    location.reload();
    return;
  }
  locked = false;
  active = Date.now();
  dialog('locked')?.close();
  root.toggleAttribute('data-locked', false);
}
