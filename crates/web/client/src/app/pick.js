/** @file Choosing rows of a table: all at once, or from one to another with Shift. The count is the style sheet's. */

/** @typedef {HTMLInputElement} Box */

export function listenToPicks() {
  for (const table of document.querySelectorAll('table')) {
    const all = /** @type {Box | null} */ (table.querySelector('[data-pick-all]'));
    if (all) bind(all, /** @type {Box[]} */ ([...table.querySelectorAll('tbody .pick input')]));
  }
}

/**
 * @param {Box} all
 * @param {Box[]} boxes
 */
function bind(all, boxes) {
  let last = -1;
  const show = () => {
    const picked = boxes.filter((box) => box.checked).length;
    all.checked = picked > 0 && picked === boxes.length;
    all.indeterminate = picked > 0 && picked < boxes.length;
  };
  all.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  boxes.forEach((box, at) => {
    box.addEventListener('click', (event) => {
      if (event.shiftKey && last >= 0) {
        for (const between of boxes.slice(Math.min(at, last), Math.max(at, last) + 1)) between.checked = box.checked;
      }
      last = at;
      show();
    });
  });
  // A browser that comes back to a page restores the boxes without a word.
  addEventListener('pageshow', show);
  show();
}
