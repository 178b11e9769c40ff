/** @file Forms that are not lost: one with a `key` is sent in the background, so that a stopped server, a broken line or an ended
 * session leaves the page, and what was typed, where they are. Its key says that it is the same when it comes again, so it
 * is done once. Nothing of it is stored in the browser. */

import { inside } from '../inside.js';

/** How long to wait before it is sent again; after that somebody has to ask for it. */
const WAITS_MS = [2000, 5000, 15000];

/** What each form held when the page came. @type {Map<HTMLFormElement, string>} */
const came = new Map();

/** Whether a form that is kept holds anything but what it came with. */
export function isTyped() {
  return [...came].some(([form, held]) => form.isConnected && fields(form).toString() !== held);
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} [button] */
function fields(form, button = null) {
  return new URLSearchParams(/** @type {any} */ (new FormData(form, button)));
}

export function listenToForms() {
  for (const input of document.querySelectorAll('form[method=post] > input[name=key]')) {
    bind(/** @type {HTMLFormElement} */ (input.parentElement));
  }
}

/** @param {HTMLFormElement} form */
function bind(form) {
  came.set(form, fields(form).toString());
  let sending = false;
  let plain = false;
  let waiting = 0;
  /** @type {HTMLElement | null} */
  let note = null;

  form.addEventListener('submit', (event) => {
    if (plain) return;
    event.preventDefault();
    if (!sending) void send(/** @type {HTMLElement | null} */ (event.submitter), 0);
  });
  // Who comes back to the page may send what is changed by then.
  addEventListener('pageshow', () => {
    sending = plain = false;
    form.removeAttribute('aria-busy');
  });

  /**
   * @param {HTMLElement | null} button
   * @param {number} tries
   */
  async function send(button, tries) {
    clearTimeout(waiting);
    sending = true;
    form.setAttribute('aria-busy', 'true');
    const { reason, href } = await post(form, button);
    if (href) {
      // The page before this one comes after it: going back leads to no form that was sent.
      location.replace(href);
      return;
    }
    sending = false;
    form.removeAttribute('aria-busy');
    if (!reason) {
      // A page that says what is wrong, with everything that was typed: nothing was written under the key.
      plain = true;
      form.requestSubmit(button);
      return;
    }
    const again = () => !sending && void send(button, tries + 1);
    const fresh = tell(reason, again);
    if (note) note.replaceWith(fresh);
    else form.prepend(fresh);
    note = fresh;
    if ((reason === 'unreached' || reason === 'busy') && tries < WAITS_MS.length) {
      waiting = window.setTimeout(again, WAITS_MS[tries]);
    }
  }
}

/**
 * Where the answer leads, or why there is none; neither of them where the answer is a page.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 * @returns {Promise<{ reason?: 'unreached' | 'busy' | 'failed' | 'signed-out', href?: string | null }>}
 */
async function post(form, button) {
  const body = fields(form, button);
  const action = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href;
  const headers = { Accept: 'application/json' };
  const answer = await fetch(action, { method: 'POST', headers, body }).catch(() => null);
  if (!answer) return { reason: 'unreached' };
  if (answer.status === 401) return { reason: 'signed-out' };
  if (answer.status === 502 || answer.status === 504) return { reason: 'unreached' };
  if (answer.status === 503) return { reason: 'busy' };
  if (answer.status >= 500) return { reason: 'failed' };
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return {};
  const told = await answer.json().catch(() => null);
  // An answer that broke off may have been done: sent again it says so.
  return told ? { href: inside(told.href) } : { reason: 'unreached' };
}

/**
 * @param {string} reason
 * @param {() => void} again
 */
function tell(reason, again) {
  const words = /** @type {HTMLElement} */ (document.getElementById('main'));
  const note = document.createElement('div');
  note.className = 'note warn';
  note.setAttribute('role', 'alert');
  const text = document.createElement('span');
  text.textContent = words.getAttribute(`data-kept-${reason}`);
  note.append(text);
  if (reason === 'signed-out') {
    const link = document.createElement('a');
    Object.assign(link, { href: '/sign-in', target: '_blank', rel: 'noopener', className: 'button quiet' });
    link.textContent = words.getAttribute('data-kept-sign-in');
    note.append(link);
  }
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'button' });
  button.textContent = words.getAttribute('data-kept-again');
  button.addEventListener('click', again);
  note.append(button);
  return note;
}
