/** @file Shapes that no ready-made chart has: intervals and the line of the mean. */

import { colour, size } from './look.js';

/**
 * The interval of each value of a series, with caps.
 * @param {import('./spec.js').WholeSeries} series
 * @param {{ lies: boolean, ink: string, shift: number, id: string, axis: number }} way `shift`: across, in pixels
 */
export function intervals(series, { lies, ink, shift, id, axis }) {
  const low = series.low ?? [];
  const high = series.high ?? [];
  return {
    type: 'custom',
    id,
    silent: true,
    animation: false,
    z: 3,
    tooltip: { show: false },
    [lies ? 'xAxisIndex' : 'yAxisIndex']: axis,
    dimensions: ['at', 'low', 'high'],
    encode: lies ? { x: ['low', 'high'], y: 'at' } : { x: 'at', y: ['low', 'high'] },
    data: low.flatMap((value, at) => (value == null || high[at] == null ? [] : [[at, value, high[at]]])),
    renderItem: (/** @type {any} */ _, /** @type {any} */ api) => {
      const at = api.value(0);
      const ends = [1, 2].map((which) => api.coord(lies ? [api.value(which), at] : [at, api.value(which)]));
      const [[x1, y1], [x2, y2]] = lies ? ends.map(([x, y]) => [x, y + shift]) : ends.map(([x, y]) => [x + shift, y]);
      const cap = 4;
      const stroke = { stroke: ink, lineWidth: 1.5, fill: 'none' };
      const line = (/** @type {number[]} */ [a, b, c, d]) => ({ type: 'line', shape: { x1: a, y1: b, x2: c, y2: d }, style: stroke });
      const caps = lies
        ? [[x1, y1 - cap, x1, y1 + cap], [x2, y2 - cap, x2, y2 + cap]]
        : [[x1 - cap, y1, x1 + cap, y1], [x2 - cap, y2, x2 + cap, y2]];
      return { type: 'group', children: [[x1, y1, x2, y2], ...caps].map(line) };
    },
  };
}

/**
 * The intervals of a line: a band, interrupted where they are not known.
 * @param {import('./spec.js').WholeSeries} series
 * @param {{ lies: boolean, ink: string, id: string, axis: number }} way
 */
export function band(series, { lies, ink, id, axis }) {
  const low = series.low ?? [];
  const high = series.high ?? [];
  const runs = runsOf(low.map((value, at) => value != null && high[at] != null));
  return {
    type: 'custom',
    id,
    silent: true,
    animation: false,
    z: 1,
    tooltip: { show: false },
    [lies ? 'xAxisIndex' : 'yAxisIndex']: axis,
    dimensions: ['at', 'low', 'high'],
    encode: lies ? { x: ['low', 'high'], y: 'at' } : { x: 'at', y: ['low', 'high'] },
    // Each run is drawn with its first value; the others are there so that the axis knows them.
    data: low.map((value, at) => [at, value, high[at]]),
    renderItem: (/** @type {any} */ params, /** @type {any} */ api) => {
      const run = runs.find(([first]) => first === params.dataIndex);
      if (!run) return undefined;
      const places = Array.from({ length: run[1] - run[0] + 1 }, (_, more) => run[0] + more);
      const edge = (/** @type {(number | null)[]} */ values) => places.map((at) => api.coord(lies ? [values[at], at] : [at, values[at]]));
      return { type: 'polygon', shape: { points: [...edge(high), ...edge(low).reverse()] }, style: { fill: ink, opacity: 0.13 } };
    },
  };
}

/**
 * First and last of each run of what is there.
 * @param {boolean[]} there
 */
export function runsOf(there) {
  /** @type {number[][]} */
  const runs = [];
  there.forEach((is, at) => {
    if (!is) return;
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

/**
 * The mean: a dashed line across everything, with its name at its end, outside.
 * @param {{ value: number, text: string, name: string }} mean
 * @param {import('./look.js').Look} look
 * @param {boolean} lies
 */
export function meanLine(mean, look, lies) {
  const words = `${mean.name} ${mean.text}`.trim();
  const width = look.measure(words, size.small);
  return {
    type: 'custom',
    id: 'mean',
    silent: true,
    animation: false,
    tooltip: { show: false },
    data: [lies ? [mean.value, 0] : [0, mean.value]],
    renderItem: (/** @type {any} */ params, /** @type {any} */ api) => {
      const box = params.coordSys;
      const [x, y] = api.coord(lies ? [mean.value, 0] : [0, mean.value]);
      const shape = lies ? { x1: x, x2: x, y1: box.y - 4, y2: box.y + box.height } : { x1: box.x, x2: box.x + box.width, y1: y, y2: y };
      const half = width / 2 + 4;
      const text = lies
        ? { text: words, x: Math.min(Math.max(x, half), look.width - half), y: box.y - 6, align: 'center', verticalAlign: 'bottom' }
        : { text: `${mean.name}\n${mean.text}`, x: box.x + box.width + 5, y, align: 'left', verticalAlign: 'middle' };
      return {
        type: 'group',
        children: [
          // Over the bars, under their numbers.
          { type: 'line', z2: 2, shape, style: { stroke: colour.mean, lineWidth: 1.5, lineDash: [5, 4], fill: 'none' } },
          {
            type: 'text',
            style: { fill: colour.mean, fontFamily: look.font, fontSize: size.small, fontWeight: 600, lineHeight: 14, stroke: colour.surface, lineWidth: 3, ...text },
          },
        ],
      };
    },
  };
}
