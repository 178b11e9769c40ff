/** @file Texts in a drawing: cut and broken by hand, because a drawing does not do it. */

/**
 * Without the signs that mean a style in a drawing's text.
 * @param {string} text
 */
export function safe(text) {
  return text.replace(/\{/g, '(').replace(/\}/g, ')').replace(/\|/g, '¦');
}

/**
 * In lines no wider than that; a word that is too long is broken.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 * @returns {string[]}
 */
export function lines(text, width, measure) {
  /** @type {string[]} */
  const done = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) done.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      const fits = Math.max(1, longest(line, width, measure));
      done.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line) done.push(line);
  return done;
}

/**
 * Cut to that width, with an ellipsis where something is missing.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 */
export function shorten(text, width, measure) {
  if (measure(text) <= width) return text;
  const fits = longest(text, width - measure('…'), measure);
  return fits > 0 ? `${text.slice(0, fits).trimEnd()}…` : '';
}

/**
 * How many of its first letters fit.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 */
function longest(text, width, measure) {
  let fits = 0;
  let ends = text.length;
  while (fits < ends) {
    const half = Math.ceil((fits + ends) / 2);
    if (measure(text.slice(0, half)) <= width) fits = half;
    else ends = half - 1;
  }
  // Half of a pair is no letter.
  return /[\uD800-\uDBFF]$/.test(text.slice(0, fits)) ? fits - 1 : fits;
}
