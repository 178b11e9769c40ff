/** @file The print button prints what is seen. Without a script it is a link, which the server may also leave it to be. */

export function listenToPrint() {
  for (const link of document.querySelectorAll('[data-print]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      print();
    });
  }
}
