/** @file Booking: other services or another doctor have other free times. */

const asks = ['item_1', 'item_2', 'item_3', 'employee_id', 'minutes', 'day'];

export function listenToSlots() {
  const slot = /** @type {HTMLSelectElement | null} */ (document.querySelector('form[action="/book"] #slot'));
  const form = slot?.form;
  if (!slot || !form) return;
  let latest = 0;
  form.addEventListener('change', async (event) => {
    if (!(event.target instanceof Element) || !asks.includes(event.target.id)) return;
    latest += 1;
    const mine = latest;
    const sent = new FormData(form);
    const query = new URLSearchParams();
    for (const name of [...asks, 'slot']) query.set(name, String(sent.get(name) ?? ''));
    const answer = await fetch(`/slots.json?${query}`, { headers: { accept: 'application/json' } }).catch(() => null);
    // Of two questions the later counts; without an answer what was proposed stays, and saving tells.
    if (!answer?.ok || mine !== latest) return;
    show(slot, (await answer.json()).slots);
  });
}

/**
 * What was chosen stays chosen where it is still free, else the first is.
 * @param {HTMLSelectElement} slot
 * @param {{ value: string, label: string }[]} slots
 */
function show(slot, slots) {
  const chosen = slot.value;
  slot.replaceChildren(...slots.map(({ value, label }) => new Option(label, value, false, value === chosen)));
}
