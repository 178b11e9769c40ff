/** @file The link past the menu takes the focus along without a step of its own on the way back. */

export function listenToSkip() {
  document.querySelector('a.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
}
