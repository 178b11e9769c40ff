/** @file Dialogs: opened by a key or by a button with `data-dialog`, closed by Escape, their button or a click beside them. */

/** @param {string} id */
export function dialog(id) {
  return /** @type {HTMLDialogElement | null} */ (document.querySelector(`dialog#${id}`));
}

export function showKeys() {
  const keys = dialog('keys');
  keys?.showModal();
  return keys !== null;
}

export function listenToDialogs() {
  for (const each of document.querySelectorAll('dialog:not(.cover)')) {
    each.addEventListener('click', (event) => {
      if (event.target === each && beside(event, each.getBoundingClientRect())) each.close();
    });
  }
  for (const button of document.querySelectorAll('[data-dialog]')) {
    button.addEventListener('click', () => dialog(button.getAttribute('data-dialog') ?? '')?.showModal());
  }
  // A form that was refused is shown again where it was.
  /** @type {HTMLElement | null} */ (document.querySelector('[popover][data-open]'))?.showPopover();
}

/**
 * @param {MouseEvent} event
 * @param {DOMRect} box
 */
function beside({ clientX: x, clientY: y }, box) {
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
