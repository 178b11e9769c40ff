/** @file Draws the charts of a page over what the server drew. The table beside says the same to who cannot see or point. */

import { mount } from './charts/mount.js';

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-chart]'))) {
  mount(place).catch((fault) => console.warn('This chart stays as the server drew it.', fault));
}
