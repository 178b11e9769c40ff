/** @file How charts look. Colours are the style sheet's own variables, written into the drawing as they are: a change of theme,
 * a print or a contrast setting recolours what is drawn without drawing it again. */

/**
 * @typedef {object} Look
 * @property {number} width of the place, in pixels
 * @property {number} height
 * @property {string} font family
 * @property {string} lang
 * @property {boolean} still without movement
 * @property {(text: string, size?: number) => number} measure how wide a text is
 */

export const colour = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  line: 'var(--line)',
  /** Lines behind the marks, and land on a map: never louder than the marks, in high contrast neither. */
  grid: 'color-mix(in oklab, var(--ink) 12%, var(--surface))',
  land: 'color-mix(in oklab, var(--ink) 6%, var(--surface))',
  edge: 'var(--edge)',
  surface: 'var(--surface)',
  sunken: 'var(--sunken)',
  main: 'var(--c1)',
  mean: 'var(--c2)',
};

/** Sizes of letters. */
export const size = { text: 12, small: 11 };

/**
 * Whether there is no room for names beside bars, so that they stand above them.
 * @param {Look} look
 */
export function tight(look) {
  return look.width < 480;
}

/**
 * So many hundredths of a colour on the paper.
 * @param {string} ink
 * @param {number} percent
 */
export function pale(ink, percent) {
  return `color-mix(in oklab, ${ink} ${Math.round(percent)}%, var(--surface))`;
}

/**
 * @param {string} role
 * @returns {string}
 */
export function roleColour(role) {
  const number = Number(role);
  if (number >= 1) return `var(--c${((number - 1) % 8) + 1})`;
  switch (role) {
    case 'before':
      return 'var(--ink-3)';
    case 'good':
      return 'var(--good)';
    case 'bad':
      return 'var(--bad)';
    case 'cost':
    case 'profit':
    case 'mean':
    case 'cumulative':
      return 'var(--c2)';
    default:
      return 'var(--c1)';
  }
}

/**
 * What every chart has.
 * @param {import('./spec.js').Whole} spec
 * @param {Look} look
 */
export function base(spec, look) {
  return {
    animation: !look.still,
    animationDuration: 250,
    animationDurationUpdate: 0,
    textStyle: { fontFamily: look.font, fontSize: size.text, color: colour.ink2 },
    aria: { enabled: true, label: { enabled: true, description: spec.description } },
  };
}
