/** @file What a click beside the marks means. */

const without = ['heat', 'donut', 'calendar', 'map', 'waterfall', 'distribution'];

/**
 * The address of the mark nearest to a point, among those of the same label; only where marks have no area of their own. A bar
 * of a stack reaches from the one below it, any other mark is where its value is.
 * @param {import('echarts/core').ECharts} chart
 * @param {import('./spec.js').Whole} spec
 * @param {number[]} pixel
 * @returns {string | undefined}
 */
export function nearest(chart, spec, pixel) {
  if (without.includes(spec.kind) || !chart.containPixel({ gridIndex: 0 }, pixel)) return undefined;
  const there = /** @type {number[]} */ (chart.convertFromPixel({ gridIndex: 0 }, pixel));
  const { yAxis } = /** @type {any} */ (chart.getOption());
  const lies = yAxis[0].type === 'category';
  const at = Math.round(lies ? there[1] : there[0]);
  /** Where a value is drawn, along the axis of values. */
  const place = (/** @type {number} */ axis, /** @type {number} */ value) => {
    const finder = lies ? { xAxisIndex: axis, yAxisIndex: 0 } : { xAxisIndex: 0, yAxisIndex: axis };
    const [x, y] = /** @type {number[]} */ (chart.convertToPixel(finder, lies ? [value, at] : [at, value]));
    return lies ? x : y;
  };
  const point = lies ? pixel[0] : pixel[1];
  // What is above zero stands on what is above zero.
  const reached = { up: 0, down: 0 };
  const marks = spec.series.flatMap((series) => {
    const value = series.values[at];
    const href = series.hrefs[at];
    if (value == null) return [];
    const axis = series.axis ?? 0;
    const stands = spec.kind === 'stacked' && (series.type ?? 'bar') === 'bar';
    const side = value < 0 ? 'down' : 'up';
    const ends = stands ? [place(axis, reached[side]), place(axis, reached[side] + value)] : [place(axis, value)];
    if (stands) reached[side] += value;
    const away = Math.max(Math.min(...ends) - point, point - Math.max(...ends), 0);
    return href ? [{ href, away }] : [];
  });
  marks.sort((a, b) => a.away - b.away);
  return marks[0]?.href;
}
