/** @file Waterfall: from one level to another by what came and what went. */

import { grid, labelAxis, rowHeight, valueAxis } from '../axes.js';
import { base, colour, roleColour, size } from '../look.js';
import { hints, tooltip } from '../tooltip.js';

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const steps = stepsOf(spec);
  const lies = liesDown(spec, look);
  // Levels may stand on higher ground than nothing.
  const ground = Math.min(...steps.flatMap((step) => [step.from, step.to]));
  const values = valueAxis(spec, look, { unit: spec.unit, lies, min: ground > 0 ? ground : undefined });
  const labels = labelAxis(spec, look, { lies });
  const room = lies ? Math.max(0, ...steps.map((step) => look.measure(step.text, size.small))) + 14 : 10;
  return {
    ...base(spec, look),
    grid: grid({ top: lies ? 4 : 22, right: room }),
    xAxis: lies ? values : labels,
    yAxis: lies ? labels : values,
    tooltip: tooltip(look, 'item', ({ dataIndex }) => says(spec, steps[dataIndex], dataIndex)),
    series: [
      {
        type: 'custom',
        id: 'steps',
        animation: false,
        dimensions: ['at', 'from', 'to'],
        encode: lies ? { x: ['from', 'to'], y: 'at' } : { x: 'at', y: ['from', 'to'] },
        data: steps.map((step, at) => ({ value: [at, step.from, step.to], href: step.href })),
        renderItem: (/** @type {any} */ params, /** @type {any} */ api) => draw(steps, params.dataIndex, api, { lies, look }),
      },
    ],
  };
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function height(spec, look) {
  return liesDown(spec, look) ? spec.labels.length * rowHeight(look, 1) + 40 : null;
}

/**
 * From where to where each bar hangs, and what it leads to: a level ("main") stands, a gain ends at its top, a loss at its foot.
 * @param {import('../spec.js').Whole} spec
 */
export function stepsOf(spec) {
  return spec.labels.map((label, at) => {
    const series = spec.series.find((each) => each.values[at] != null);
    const [low, high] = [series?.low?.[at] ?? 0, series?.high?.[at] ?? 0];
    const [from, to] = series?.role === 'bad' ? [high, low] : [low, high];
    return { label, from, to, ink: roleColour(series?.role ?? ''), text: series?.texts[at] ?? '', name: series?.name ?? '', href: series?.hrefs[at] };
  });
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
function liesDown(spec, look) {
  const words = spec.labels.flatMap((label) => label.split(' ')).map((word) => look.measure(word, size.text));
  return (look.width - 60) / Math.max(1, spec.labels.length) < Math.max(60, ...words) + 6;
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {ReturnType<typeof stepsOf>[number] | undefined} step
 * @param {number} at
 */
function says(spec, step, at) {
  if (!step) return null;
  return { title: spec.labels[at], lines: [{ name: step.name === step.label ? '' : step.name, text: step.text, ink: step.ink }], hints: hints(spec, false, Boolean(step.href)) };
}

/**
 * A bar from level to level, its number, and the line to the next bar.
 * @param {ReturnType<typeof stepsOf>} steps
 * @param {number} at
 * @param {any} api
 * @param {{ lies: boolean, look: import('../look.js').Look }} way
 */
function draw(steps, at, api, { lies, look }) {
  const step = steps[at];
  const point = (/** @type {number} */ where, /** @type {number} */ value) => api.coord(lies ? [value, where] : [where, value]);
  const [x1, y1] = point(at, step.from);
  const [x2, y2] = point(at, step.to);
  const band = api.size([1, 1])[lies ? 1 : 0];
  const thick = lies ? 12 : Math.min(56, band * 0.64);
  const shape = lies
    ? { x: Math.min(x1, x2), y: y1 - thick / 2, width: Math.max(1, Math.abs(x2 - x1)), height: thick, r: 2 }
    : { x: x1 - thick / 2, y: Math.min(y1, y2), width: thick, height: Math.max(1, Math.abs(y2 - y1)), r: 2 };
  const text = lies
    ? { x: Math.max(x1, x2) + 5, y: y1, align: 'left', verticalAlign: 'middle' }
    : { x: x1, y: Math.min(y1, y2) - 4, align: 'center', verticalAlign: 'bottom' };
  const children = [
    { type: 'rect', shape, cursor: step.href ? 'pointer' : 'default', style: { fill: step.ink }, emphasis: { style: { opacity: 0.82 } } },
    { type: 'text', silent: true, style: { text: step.text, fill: colour.ink2, fontFamily: look.font, fontSize: size.small, ...text } },
  ];
  if (at + 1 < steps.length) {
    const [nx, ny] = point(at + 1, step.to);
    const line = lies ? { x1: x2, y1: y2 + thick / 2, x2: nx, y2: ny - thick / 2 } : { x1: x2 + thick / 2, y1: y2, x2: nx - thick / 2, y2: ny };
    children.push(/** @type {any} */ ({ type: 'line', silent: true, shape: line, style: { stroke: colour.edge, lineWidth: 1, fill: 'none' } }));
  }
  return { type: 'group', children };
}
