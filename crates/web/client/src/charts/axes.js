/** @file Axes and the frame that they stand in. */

import { colour, size, tight } from './look.js';
import { ticks } from './numbers.js';

const bare = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };

/**
 * The axis of the labels.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 * @param {{ lies: boolean, gap?: boolean, across?: number }} way `across`: how many bars one label has
 */
export function labelAxis(spec, look, { lies, gap = true, across = 1 }) {
  return {
    type: 'category',
    data: spec.labels,
    inverse: lies,
    boundaryGap: gap,
    ...bare,
    // The line lies over the bars' feet, and names above bars over everything.
    z: lies && tight(look) ? 6 : 3,
    axisLine: { show: true, onZero: true, lineStyle: { color: colour.edge } },
    axisLabel: { color: colour.ink2, fontFamily: look.font, fontSize: size.text, margin: 8, ...(lies ? (tight(look) ? above(look, across) : beside(spec, look)) : below(spec, look)) },
  };
}

/**
 * Names beside lying bars: every one, as wide as there is room.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 */
function beside(spec, look) {
  const longest = Math.max(0, ...spec.labels.map((label) => look.measure(label, size.text)));
  const width = Math.min(Math.ceil(longest) + 1, Math.max(80, Math.min(260, look.width * 0.36)));
  return { interval: 0, width, overflow: 'truncate', ellipsis: '…', color: colour.ink };
}

/**
 * Names above lying bars, over the whole width.
 * @param {import('./look.js').Look} look
 * @param {number} across
 */
function above(look, across) {
  const up = (across * 13) / 2 + 6;
  return {
    interval: 0,
    inside: true,
    margin: 0,
    align: 'left',
    verticalAlign: 'bottom',
    padding: [0, 0, up, 2],
    width: look.width - 20,
    overflow: 'truncate',
    ellipsis: '…',
    color: colour.ink,
    textBorderColor: colour.surface,
    textBorderWidth: 4,
  };
}

/**
 * How high a row of lying bars is.
 * @param {import('./look.js').Look} look
 * @param {number} across how many bars it has
 */
export function rowHeight(look, across) {
  return (across === 1 ? 28 : 14 + 13 * across) + (tight(look) ? 14 : 0);
}

/**
 * Labels below columns: in two lines if that is enough, else cut, else only as many as fit.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 */
function below(spec, look) {
  const band = (look.width - 60) / Math.max(1, spec.labels.length);
  const longest = Math.max(0, ...spec.labels.map((label) => look.measure(label, size.text)));
  if (longest <= band - 3) return { interval: 0 };
  const word = Math.max(0, ...spec.labels.flatMap((label) => label.split(' ')).map((each) => look.measure(each, size.text)));
  if (band >= 44 && word <= band - 3 && longest <= 1.8 * band) return { interval: 0, width: band - 2, overflow: 'break', lineHeight: 15 };
  // A number that is cut is another number.
  const isNames = spec.labels.some((label) => !/^\d/.test(label));
  if (band >= 64 && isNames) return { interval: 0, width: band - 6, overflow: 'truncate', ellipsis: '…' };
  return { hideOverlap: true, interval: Math.max(0, Math.ceil((longest + 20) / band) - 1) };
}

/**
 * An axis of values.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 * @param {{ unit: string, lies: boolean, second?: boolean, min?: number, max?: number, upTo?: number, show?: boolean, ink?: string }} way `upTo`: the last value that
 *   is worth a number
 */
export function valueAxis(spec, look, { unit, lies, second = false, min, max, upTo = Infinity, show = true, ink = colour.ink3 }) {
  const written = ticks(unit, look.lang, spec.texts.currency);
  return {
    type: 'value',
    ...bare,
    min,
    max,
    interval: max === 100 ? 25 : Number.isFinite(upTo) ? round(upTo) : undefined,
    minInterval: unit === 'count' || unit === 'days' ? 1 : undefined,
    splitNumber: lies ? Math.max(2, Math.min(6, Math.round((look.width * (tight(look) ? 0.9 : 0.6)) / 100))) : Math.max(2, Math.min(5, Math.round(look.height / 70))),
    splitLine: { show: show && !second, lineStyle: { color: colour.grid } },
    position: second ? (lies ? 'top' : 'right') : undefined,
    axisLabel: { show, color: ink, fontFamily: look.font, fontSize: size.small, formatter: (/** @type {number} */ value) => (value > upTo * 1.2 ? '' : written(value)), hideOverlap: true },
  };
}

/**
 * The largest of 1, 2, 5, 10, 20 … that is not above a value.
 * @param {number} value
 */
export function round(value) {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return ten * ([5, 2].find((part) => part * ten <= value) ?? 1);
}

/**
 * Texts at the end of each row, as an axis without a line.
 * @param {string[]} texts
 * @param {import('./look.js').Look} look
 */
export function textAxis(texts, look) {
  return {
    type: 'category',
    data: texts,
    inverse: true,
    position: 'right',
    ...bare,
    axisLabel: { interval: 0, color: colour.ink, fontFamily: look.font, fontSize: size.text, margin: 10 },
    axisPointer: { show: false },
  };
}

/**
 * The frame: everything that belongs to the axes stays inside the place.
 * @param {{ top?: number, right?: number, bottom?: number }} room
 */
export function grid({ top = 10, right = 10, bottom = 6 } = {}) {
  return { left: 2, right, top, bottom, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
}
