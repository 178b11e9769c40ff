/** @file A place to draw in, for tests without a browser. */

/**
 * @param {number} width
 * @returns {import('../src/charts/look.js').Look}
 */
export function look(width = 800) {
  return { width, height: 384, font: 'sans-serif', lang: 'de', still: true, measure: (text, size = 12) => text.length * size * 0.55 };
}
