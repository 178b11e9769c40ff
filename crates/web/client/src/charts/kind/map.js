/** @file Map: towns as circles whose area is their number, over the outlines of the countries. */

import { base, colour, size } from '../look.js';
import { shorten } from '../text.js';
import { hints, tooltip } from '../tooltip.js';

/** The least that is shown, in degrees: a single town needs some land around it. */
const LEAST = 3;

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const box = boxOf(spec.points, look);
  const most = Math.max(0, ...spec.points.map((point) => point.value));
  const largest = Math.min(52, Math.max(26, look.width / 16));
  const points = [...spec.points].sort((a, b) => b.value - a.value);
  return {
    ...base(spec, look),
    geo: {
      map: 'world',
      silent: true,
      roam: false,
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      boundingCoords: [
        [box.west, box.north],
        [box.east, box.south],
      ],
      aspectScale: box.aspect,
      itemStyle: { areaColor: colour.land, borderColor: colour.edge, borderWidth: 0.75 },
      label: { show: false },
      emphasis: { disabled: true },
    },
    tooltip: tooltip(look, 'item', ({ dataIndex, seriesId }) => (seriesId === 'towns' ? says(spec, points[dataIndex]) : null)),
    series: [
      {
        type: 'scatter',
        id: 'towns',
        coordinateSystem: 'geo',
        clip: false,
        symbol: 'circle',
        itemStyle: { color: colour.main, opacity: 0.72, borderColor: colour.surface, borderWidth: 1 },
        emphasis: { itemStyle: { color: 'inherit', opacity: 0.95, borderColor: colour.ink } },
        label: {
          show: true,
          position: 'right',
          distance: 3,
          color: colour.ink,
          fontFamily: look.font,
          fontSize: size.small,
          textBorderColor: colour.surface,
          textBorderWidth: 2.5,
          formatter: (/** @type {any} */ { dataIndex }) => shorten(points[dataIndex].name, 120, (text) => look.measure(text, size.small)),
        },
        labelLayout: { hideOverlap: true },
        data: points.map((point) => ({
          value: [point.lon, point.lat, point.value],
          href: point.href,
          cursor: point.href ? 'pointer' : 'default',
          symbolSize: Math.max(5, largest * Math.sqrt(most > 0 ? Math.max(0, point.value) / most : 0)),
        })),
      },
    ],
  };
}

/**
 * What part of the world is shown: all towns with some land around them, in the shape of the place.
 * @param {import('../spec.js').Point[]} points
 * @param {{ width: number, height: number }} look
 */
export function boxOf(points, look) {
  const lons = points.map((point) => point.lon);
  const lats = points.map((point) => point.lat);
  const middle = (/** @type {number[]} */ each) => (each.length ? (Math.min(...each) + Math.max(...each)) / 2 : 0);
  const span = (/** @type {number[]} */ each) => (each.length ? Math.max(...each) - Math.min(...each) : 180);
  const [lon, lat] = [middle(lons), middle(lats)];
  // A degree of longitude is shorter the farther from the equator.
  const aspect = Math.max(0.3, Math.cos((lat * Math.PI) / 180));
  const shape = look.width / Math.max(1, look.height);
  let high = Math.max(LEAST, span(lats) * 1.3);
  let wide = Math.max(LEAST / aspect, span(lons) * 1.3);
  if ((wide * aspect) / high < shape) wide = (high * shape) / aspect;
  else high = (wide * aspect) / shape;
  return { west: lon - wide / 2, east: lon + wide / 2, north: lat + high / 2, south: lat - high / 2, aspect };
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').Point | undefined} point
 */
function says(spec, point) {
  if (!point) return null;
  return { title: point.name, lines: [{ name: spec.series[0]?.name ?? '', text: point.text }], hints: hints(spec, false, Boolean(point.href)) };
}
