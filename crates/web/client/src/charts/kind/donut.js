/** @file Donut: parts of a whole, with their names and numbers beside it, or below it where there is no room. */

import { base, colour, roleColour, size } from '../look.js';
import { shorten } from '../text.js';
import { hints, tooltip } from '../tooltip.js';

const LINE = 24;

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const parts = partsOf(spec);
  const { below, ring } = plan(parts.length, look);
  const width = below ? look.width - 8 : Math.min(420, look.width - ring - 44);
  // Ring and names together stand in the middle.
  const start = below ? (look.width - ring) / 2 : Math.max(0, (look.width - ring - 40 - width) / 2);
  const centre = [start + ring / 2, below ? ring / 2 + 2 : look.height / 2];
  const left = below ? 4 : start + ring + 40;
  const top = below ? ring + 16 : Math.max(4, (look.height - parts.length * LINE) / 2);
  return {
    ...base(spec, look),
    tooltip: tooltip(look, 'item', ({ dataIndex }) => says(spec, parts[dataIndex])),
    series: [
      {
        type: 'pie',
        id: 'parts',
        center: centre,
        radius: [ring * 0.31, ring / 2],
        startAngle: 90,
        animationType: 'scale',
        label: { show: false },
        labelLine: { show: false },
        emphasis: { scaleSize: 4, itemStyle: { color: 'inherit' } },
        itemStyle: { borderColor: colour.surface, borderWidth: 2 },
        data: parts.map((part) => ({ name: part.label, value: part.value, href: part.href, cursor: part.href ? 'pointer' : 'default', itemStyle: { color: part.ink } })),
      },
      list(spec, parts, look, { left, top, width }),
      ...(spec.texts.total ? [middle(spec.texts.total, look, centre, ring)] : []),
    ],
  };
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function height(spec, look) {
  const { below, ring } = plan(spec.labels.length, look);
  return below ? ring + 24 + spec.labels.length * LINE : Math.max(260, spec.labels.length * LINE + 16);
}

/**
 * @param {number} parts
 * @param {import('../look.js').Look} look
 */
function plan(parts, look) {
  const below = look.width < 460;
  const ring = below ? Math.min(220, look.width - 40) : Math.min(300, Math.max(260, parts * LINE + 16) - 12, look.width * 0.42);
  return { below, ring };
}

/** @param {import('../spec.js').Whole} spec */
function partsOf(spec) {
  const series = spec.series[0];
  return spec.labels.map((label, at) => ({
    label,
    value: series?.values[at] ?? 0,
    text: series?.texts[at] ?? '',
    href: series?.hrefs[at],
    ink: at < 8 ? roleColour(String(at + 1)) : colour.ink3,
  }));
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {ReturnType<typeof partsOf>[number] | undefined} part
 */
function says(spec, part) {
  if (!part) return null;
  return { title: part.label, lines: [{ name: spec.series[0]?.name ?? '', text: part.text, ink: part.ink }], hints: hints(spec, false, Boolean(part.href)) };
}

/**
 * The names with their numbers. A click on one is a click on its part.
 * @param {import('../spec.js').Whole} spec
 * @param {ReturnType<typeof partsOf>} parts
 * @param {import('../look.js').Look} look
 * @param {{ left: number, top: number, width: number }} box
 */
function list(spec, parts, look, { left, top, width }) {
  const widest = Math.max(0, ...parts.map((part) => look.measure(part.text, size.text)));
  return {
    type: 'custom',
    id: 'names',
    coordinateSystem: 'none',
    animation: false,
    cursor: 'default',
    data: parts.map((part) => ({ value: part.value, href: part.href })),
    renderItem: (/** @type {any} */ params) => {
      const part = parts[params.dataIndex];
      const y = top + params.dataIndex * LINE + LINE / 2;
      const text = { fontFamily: look.font, fontSize: size.text, verticalAlign: 'middle', y };
      const cursor = part.href ? 'pointer' : 'default';
      return {
        type: 'group',
        children: [
          { type: 'rect', cursor, shape: { x: left, y: y - LINE / 2, width, height: LINE }, style: { fill: 'transparent' } },
          { type: 'rect', cursor, shape: { x: left, y: y - 5, width: 10, height: 10, r: 2 }, style: { fill: part.ink } },
          { type: 'text', cursor, style: { ...text, x: left + 18, fill: colour.ink, text: shorten(part.label, width - widest - 34, (each) => look.measure(each, size.text)) } },
          { type: 'text', cursor, style: { ...text, x: left + width, align: 'right', fill: colour.ink2, text: part.text } },
        ],
      };
    },
  };
}

/**
 * The whole, in the ring.
 * @param {string} text
 * @param {import('../look.js').Look} look
 * @param {number[]} centre
 * @param {number} ring
 */
function middle(text, look, [x, y], ring) {
  const fits = Math.min(20, Math.floor((20 * ring * 0.54) / Math.max(1, look.measure(text, 20))));
  return {
    type: 'custom',
    id: 'total',
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    tooltip: { show: false },
    data: [0],
    renderItem: () => ({ type: 'text', style: { text, x, y, align: 'center', verticalAlign: 'middle', fill: colour.ink, fontFamily: look.font, fontSize: fits, fontWeight: 600 } }),
  };
}
