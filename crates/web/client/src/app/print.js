/** @file The print button. A page of a longer list goes to the printable page instead, which has all rows. */

export function listenToPrint() {
  for (const link of document.querySelectorAll('[data-print]')) {
    link.addEventListener('click', (event) => {
      if (document.querySelector('.pages [rel]')) return;
      event.preventDefault();
      print();
    });
  }
}
