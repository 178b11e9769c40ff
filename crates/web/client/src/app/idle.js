/** @file How long somebody may still be idle. */

/**
 * Milliseconds until the lock; none or less: now.
 * @param {number} active when this tab was touched last
 * @param {string | null} elsewhere when any tab was, as the store has it
 * @param {number} now
 * @param {number} after how long idleness may last
 */
export function rest(active, elsewhere, now, after) {
  const other = Number(elsewhere);
  // A clock that was set back must not keep the page open.
  const last = Number.isFinite(other) && other <= now ? Math.max(active, other) : active;
  return Math.min(after, last + after - now);
}
