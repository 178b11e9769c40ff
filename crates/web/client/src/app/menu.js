/** @file The menu is longer than a low screen: it begins where the page is that is shown. */

export function listenToMenu() {
  document.querySelector('#nav [aria-current]')?.scrollIntoView({ block: 'nearest' });
}
