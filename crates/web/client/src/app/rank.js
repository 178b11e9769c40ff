/** @file Which of the entries that are at hand fit what has been typed so far, best first. The server's answer replaces this. */

/**
 * @typedef {{ label: string, about?: string, href: string, icon?: string, name?: boolean }} Item `name`: the label is a patient's name
 * @typedef {{ title: string, items: Item[] }} Group
 */

/**
 * Only what fits, in each group the best first, and the group with the best entry first. Nothing typed: all, as it is.
 * @param {Group[]} groups
 * @param {string} typed
 * @returns {Group[]}
 */
export function narrow(groups, typed) {
  const words = plain(typed).split(' ').filter(Boolean);
  if (!words.length) return groups;
  return groups
    .map((group) => {
      const fitting = group.items
        .map((item) => ({ item, fit: fit(item, words) }))
        .filter((each) => each.fit > 0)
        .sort((a, b) => b.fit - a.fit);
      return { title: group.title, items: fitting.map((each) => each.item), best: fitting[0]?.fit ?? 0 };
    })
    .filter((group) => group.best > 0)
    .sort((a, b) => b.best - a.best)
    .map(({ title, items }) => ({ title, items }));
}

/**
 * All groups, without entries of the later ones that lead where an entry of the former does.
 * @param {Group[]} former
 * @param {Group[]} later
 * @returns {Group[]}
 */
export function together(former, later) {
  const there = new Set(former.flatMap((group) => group.items.map((item) => item.href)));
  const rest = later.map(({ title, items }) => ({ title, items: items.filter((item) => !there.has(item.href)) }));
  return [...former, ...rest].filter((group) => group.items.length);
}

/**
 * How well an entry fits: every word must be somewhere, the beginning of the label counts most.
 * @param {Item} item
 * @param {string[]} words
 */
function fit(item, words) {
  const label = plain(item.label);
  const about = plain(item.about ?? '');
  let sum = 0;
  for (const word of words) {
    const here = place(label, word) || place(about, word) / 10;
    if (!here) return 0;
    sum += here;
  }
  // Of two that fit alike, the shorter is meant.
  return sum / words.length - label.length / 10000;
}

/**
 * @param {string} text
 * @param {string} word
 */
function place(text, word) {
  if (text === word) return 5;
  if (text.startsWith(word)) return 4;
  if (` ${text}`.includes(` ${word}`)) return 3;
  return text.includes(word) ? 2 : 0;
}

/**
 * Small letters without accents, signs as spaces.
 * @param {string} text
 */
export function plain(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
