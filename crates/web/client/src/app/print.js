/** @file Printing gives every row: a page that holds only some of them goes to the one that holds all, which prints itself.
 * Without a script the link leads there too, and the browser prints. */

import { inside } from '../inside.js';

/** What the address ends with where printing was asked for on the page before. */
const AT_ONCE = '#print';

export function listenToPrint() {
  const link = document.querySelector('[data-print]');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    if (!toAllRows()) print();
  });
  if (link && location.hash === AT_ONCE) {
    history.replaceState(history.state, '', location.pathname + location.search);
    // The style and the charts have to be there.
    addEventListener('load', () => print());
  }
}

/** Goes to the page of all rows, from one that has only some. Whether it does. */
export function toAllRows() {
  const href = inside(document.querySelector('[data-print]')?.getAttribute('href'));
  if (!href || !document.querySelector('.pages a')) return false;
  location.assign(href + AT_ONCE);
  return true;
}
