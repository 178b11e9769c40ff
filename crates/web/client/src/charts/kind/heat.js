/** @file Heat: how much at each pair of label and row. The deeper the colour, the more. */

import { grid } from '../axes.js';
import { base, colour, pale, size } from '../look.js';
import { ticks } from '../numbers.js';
import { hints, tooltip } from '../tooltip.js';

/** The palest cell, and the deepest by day and by night, in hundredths of the colour: ink stays legible on all. */
const PALEST = 4;
const DEEPEST = { light: 64, dark: 52 };

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const most = Math.max(0, ...spec.cells.map((cell) => cell.value));
  const band = (look.width - 60) / Math.max(1, spec.labels.length);
  const widest = Math.max(0, ...spec.cells.map((cell) => look.measure(cell.text, size.small)));
  const written = widest < band - 6;
  const axis = {
    type: 'category',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
  };
  const label = { color: colour.ink2, fontFamily: look.font, fontSize: size.text };
  return {
    ...base(spec, look),
    grid: grid({ top: 4, right: 2, bottom: 30 }),
    xAxis: { ...axis, data: spec.labels, axisLabel: { ...label, margin: 6, hideOverlap: true, interval: every(spec.labels, band, look) } },
    yAxis: { ...axis, data: spec.rows, inverse: true, axisLabel: { ...label, interval: 0, margin: 6, width: look.width * 0.3, overflow: 'truncate' } },
    tooltip: tooltip(look, 'item', (params) => says(spec, spec.cells[params.dataIndex])),
    series: [
      {
        type: 'custom',
        id: 'cells',
        cursor: 'pointer',
        animation: false,
        data: spec.cells.map((cell) => ({ value: [cell.x ?? 0, cell.y ?? 0, cell.value], href: cell.href })),
        renderItem: (/** @type {any} */ params, /** @type {any} */ api) => {
          const cell = spec.cells[params.dataIndex];
          const [x, y] = api.coord([cell.x, cell.y]);
          const [width, height] = api.size([1, 1]);
          const gap = width > 16 ? 1.5 : 0.75;
          const share = most > 0 ? cell.value / most : 0;
          const shape = { x: x - width / 2 + gap, y: y - height / 2 + gap, width: Math.max(1, width - 2 * gap), height: Math.max(1, height - 2 * gap), r: Math.min(4, width / 5) };
          return {
            type: 'rect',
            shape,
            cursor: cell.href ? 'pointer' : 'default',
            style: { fill: depth(share) },
            emphasis: { style: { stroke: colour.ink, lineWidth: 1.5 } },
            textContent: written && height > 16 ? { style: { text: cell.text, fill: colour.ink, fontFamily: look.font, fontSize: size.small } } : undefined,
            textConfig: { position: 'inside' },
          };
        },
      },
      scale(spec, look),
    ],
  };
}

/**
 * @param {import('../spec.js').Whole} spec
 */
export function height(spec) {
  return Math.max(3, spec.rows.length) * 34 + 66;
}

/** @param {number} share of the most, 0 to 1 */
export function depth(share) {
  if (!(share > 0)) return colour.sunken;
  const [light, dark] = [DEEPEST.light, DEEPEST.dark].map((deepest) => pale(colour.main, PALEST + share * (deepest - PALEST)));
  return `light-dark(${light}, ${dark})`;
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').Cell | undefined} cell
 */
function says(spec, cell) {
  if (!cell) return null;
  const title = [spec.rows[cell.y ?? 0], spec.labels[cell.x ?? 0]].filter(Boolean).join(', ');
  return { title, lines: [{ name: spec.series[0]?.name ?? '', text: cell.text }], hints: hints(spec, false, Boolean(cell.href)) };
}

/**
 * Every which label has room.
 * @param {string[]} labels
 * @param {number} band
 * @param {import('../look.js').Look} look
 */
function every(labels, band, look) {
  const widest = Math.max(0, ...labels.map((label) => look.measure(label, size.text)));
  return Math.max(0, Math.ceil((widest + 8) / band) - 1);
}

/**
 * What the colours mean, below at the right: the least, the steps, the most.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function scale(spec, look) {
  const values = spec.cells.map((cell) => cell.value);
  const written = ticks(spec.unit, look.lang, spec.texts.currency);
  const [least, most] = [Math.min(...values), Math.max(0, ...values)];
  // No more colours than there are numbers.
  const between = Math.min(4, Number.isInteger(most - least) ? most - least : 4);
  const steps = Array.from({ length: between + 1 }, (_, at) => (least + ((most - least) * at) / between) / most);
  return {
    type: 'custom',
    id: 'scale',
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    tooltip: { show: false },
    // Of one value alone there are no steps.
    data: most > Math.max(0, least) ? [0] : [],
    renderItem: () => {
      const top = look.height - 14;
      const style = { fill: colour.ink3, fontFamily: look.font, fontSize: size.small, verticalAlign: 'middle' };
      const right = look.width - 2 - look.measure(written(most), size.small);
      return {
        type: 'group',
        children: [
          { type: 'text', style: { ...style, text: written(most), x: look.width - 2, y: top + 5, align: 'right' } },
          ...steps.map((share, at) => ({ type: 'rect', shape: { x: right - 6 - (steps.length - at) * 16, y: top, width: 15, height: 10, r: 2 }, style: { fill: depth(share) } })),
          { type: 'text', style: { ...style, text: written(least), x: right - 12 - steps.length * 16, y: top + 5, align: 'right' } },
        ],
      };
    },
  };
}
