/** @file What a click beside the marks means. */

const without = ['heat', 'donut', 'calendar', 'map', 'waterfall', 'stacked', 'distribution'];

/**
 * The address of the mark nearest to a point, among those of the same label; only where marks have no area of their own.
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
  const marks = spec.series.flatMap((series) => {
    const value = series.values[at];
    const href = series.hrefs[at];
    if (value == null || !href) return [];
    const axis = series.axis ?? 0;
    const finder = lies ? { xAxisIndex: axis, yAxisIndex: 0 } : { xAxisIndex: 0, yAxisIndex: axis };
    const [x, y] = /** @type {number[]} */ (chart.convertToPixel(finder, lies ? [value, at] : [at, value]));
    return [{ href, away: Math.abs(lies ? x - pixel[0] : y - pixel[1]) }];
  });
  marks.sort((a, b) => a.away - b.away);
  return marks[0]?.href;
}
