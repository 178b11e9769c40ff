/** @file Axes and the frame that they stand in. */

import { colour, size } from './look.js';
import { ticks } from './numbers.js';

const bare = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };

/**
 * The axis of the labels.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 * @param {{ lies: boolean, gap?: boolean }} way
 */
export function labelAxis(spec, look, { lies, gap = true }) {
  return {
    type: 'category',
    data: spec.labels,
    inverse: lies,
    boundaryGap: gap,
    ...bare,
    axisLine: { show: true, onZero: true, lineStyle: { color: colour.edge } },
    axisLabel: { color: colour.ink2, fontFamily: look.font, fontSize: size.text, margin: 8, ...(lies ? beside(spec, look) : below(spec, look)) },
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
 * Labels below columns: in two lines if that is enough, else cut, else only as many as fit.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 */
function below(spec, look) {
  const band = (look.width - 60) / Math.max(1, spec.labels.length);
  const longest = Math.max(0, ...spec.labels.map((label) => look.measure(label, size.text)));
  if (longest <= band - 6) return { interval: 0 };
  const word = Math.max(0, ...spec.labels.flatMap((label) => label.split(' ')).map((each) => look.measure(each, size.text)));
  if (band >= 44 && word <= band - 6 && longest <= 1.8 * band) return { interval: 0, width: band - 6, overflow: 'break', lineHeight: 15 };
  if (band >= 64) return { interval: 0, width: band - 6, overflow: 'truncate', ellipsis: '…' };
  return { hideOverlap: true, interval: Math.max(0, Math.ceil((longest + 12) / band) - 1), alignMaxLabel: null };
}

/**
 * An axis of values.
 * @param {import('./spec.js').Whole} spec
 * @param {import('./look.js').Look} look
 * @param {{ unit: string, lies: boolean, second?: boolean, min?: number, max?: number, upTo?: number, show?: boolean }} way `upTo`: the last value that
 *   is worth a number
 */
export function valueAxis(spec, look, { unit, lies, second = false, min, max, upTo = Infinity, show = true }) {
  const written = ticks(unit, look.lang, spec.texts.currency);
  return {
    type: 'value',
    ...bare,
    min,
    max,
    minInterval: unit === 'count' || unit === 'days' ? 1 : undefined,
    splitNumber: lies ? Math.max(2, Math.min(6, Math.round(look.width / 150))) : Math.max(2, Math.min(5, Math.round(look.height / 70))),
    splitLine: { show: show && !second, lineStyle: { color: colour.line } },
    position: second ? (lies ? 'top' : 'right') : undefined,
    axisLabel: { show, color: colour.ink3, fontFamily: look.font, fontSize: size.small, formatter: (/** @type {number} */ value) => (value > upTo * 1.2 ? '' : written(value)), hideOverlap: true },
  };
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
export function grid({ top = 10, right = 10, bottom = 2 } = {}) {
  return { left: 2, right, top, bottom, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
}
