/** @file A button with `data-copy` takes along what stands in the field of that id. */

export function listenToCopies() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.addEventListener('click', () => {
      const field = /** @type {HTMLInputElement | null} */ (document.getElementById(button.getAttribute('data-copy') ?? ''));
      field?.select();
      // The clipboard's newer way is closed to pages of a clinic's own network that come without TLS.
      document.execCommand('copy');
    });
  }
}
