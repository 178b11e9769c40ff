/** @file The other tabs of this program: what they must hear at once. */

/** @typedef {{ private?: boolean, lock?: boolean, user?: string }} Word `user`: who has signed in */

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('revisit') : null;

/** @param {Word} word */
export function tell(word) {
  channel?.postMessage(word);
}

/** @param {(word: Word) => void} heard */
export function hear(heard) {
  channel?.addEventListener('message', (event) => heard(event.data));
}
