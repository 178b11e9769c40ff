/** @file Bars, columns, lines, points and their mixtures: everything with one axis of labels and one or two of values. */

import { grid, labelAxis, rowHeight, textAxis, valueAxis } from '../axes.js';
import { legend } from '../legend.js';
import { base, colour, roleColour, size } from '../look.js';
import { band, intervals, meanLine } from '../shapes.js';
import { hints, tooltip } from '../tooltip.js';
import { barInk, marks, shift, typeOf } from './series.js';

/** How the legend shows a line, and one that is for comparison. */
const LINE = 'path://M0,4h14v2h-14z';
const DASHES = 'path://M0,4h3.6v2h-3.6zM5.2,4h3.6v2h-3.6zM10.4,4h3.6v2h-3.6z';

/** Kinds whose bars always lie. */
const lying = ['bars', 'whiskers', 'pareto', 'distribution'];

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const lies = liesDown(spec);
  const bars = spec.series.filter((series) => typeOf(spec, series) === 'bar');
  const second = spec.series.find((series) => series.axis === 1);
  const named = legend(spec.series.map((series) => entry(spec, series)), look);
  const meanRoom = spec.mean && lies ? 18 : 0;
  const single = spec.series.length === 1 ? spec.series[0] : null;
  const texts = single?.texts.some(Boolean) ? single.texts : null;
  // The number over the highest bar stands above the axis's end.
  const numberRoom = !lies && bars.length && texts ? 12 : 0;
  // Numbers stand in a column of their own where something would cross them at the ends of the bars.
  const crossed = spec.kind === 'whiskers' || spec.mean || single?.values.some((value) => value != null && value < 0);
  const atEnd = lies && crossed && texts;
  const share = spec.kind === 'distribution';

  const first = valueAxis(spec, look, {
    unit: share ? 'percent' : (spec.series.find((series) => series.axis !== 1)?.unit ?? spec.unit),
    lies,
    // Bars with their numbers at the end need no scale.
    show: !(lies && bars.length && texts && spec.kind === 'bars'),
    max: share ? 100 : end(spec),
  });
  const values = second ? [first, valueAxis(spec, look, { unit: second.unit ?? spec.unit, lies, second: true, ink: roleColour(second.role), ...secondRange(spec, second) })] : [first];
  const labels = labelAxis(spec, look, { lies, across: across(spec), gap: bars.length > 0 || spec.series.some((series) => typeOf(spec, series) === 'point') });
  const labelAxes = atEnd && texts ? [labels, textAxis(texts, look)] : [labels];

  return {
    ...base(spec, look),
    legend: named.option,
    grid: grid({ top: named.height + meanRoom + numberRoom + 8, right: right(spec, look, lies, atEnd ? null : texts) }),
    xAxis: lies ? values : labelAxes,
    yAxis: lies ? labelAxes : values,
    tooltip: {
      ...tooltip(look, 'axis', (params) => says(spec, params[0]?.dataIndex)),
      axisPointer: {
        type: bars.length ? 'shadow' : 'line',
        label: { show: false },
        lineStyle: { color: colour.edge, type: 'solid', width: 1 },
        shadowStyle: { color: colour.ink, opacity: 0.05 },
      },
    },
    series: [
      ...spec.series.flatMap((series, at) => marks(series, at, { spec, look, lies, bars: bars.length, texts: Boolean(texts) && !atEnd })),
      ...spec.series.flatMap((series, at) => between(spec, series, at, lies)),
      ...(spec.mean ? [meanLine(spec.mean, look, lies)] : []),
    ],
  };
}

/**
 * The intervals of a series: a band along a line, else a whisker at each mark.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {boolean} lies
 */
function between(spec, series, at, lies) {
  if (!series.low?.length) return [];
  const type = typeOf(spec, series);
  const way = { lies, id: `${at}:interval`, axis: series.axis ?? 0, shift: shift(spec, at), ink: type === 'bar' ? colour.ink : roleColour(series.role) };
  return [type === 'line' || type === 'area' ? band(series, way) : intervals(series, way)];
}

/**
 * How high the place must be so that every row has its line; null where any height will do.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function height(spec, look) {
  if (!liesDown(spec)) return null;
  const named = legend(spec.series.map((series) => entry(spec, series)), look);
  return spec.labels.length * rowHeight(look, across(spec)) + named.height + (spec.mean ? 18 : 0) + 36;
}

/**
 * How many bars stand beside one another at one label.
 * @param {import('../spec.js').Whole} spec
 */
function across(spec) {
  if (['stacked', 'distribution'].includes(spec.kind)) return 1;
  return Math.max(1, spec.series.filter((series) => typeOf(spec, series) === 'bar').length);
}

/**
 * Whether the labels stand at the left and the bars lie. The server draws by the same rule.
 * @param {import('../spec.js').Whole} spec
 */
export function liesDown(spec) {
  return lying.includes(spec.kind) || (spec.kind === 'stacked' && Boolean(spec.names));
}

/**
 * What the note says of a label.
 * @param {import('../spec.js').Whole} spec
 * @param {number | undefined} at
 */
export function says(spec, at) {
  if (at === undefined) return null;
  const some = spec.series.filter((series) => series.values[at] != null);
  return {
    title: spec.labels[at] ?? '',
    lines: some.map((series) => ({
      name: spec.series.length > 1 ? series.name : series.name === spec.title ? '' : series.name,
      text: series.texts[at] ?? '',
      ink: roleColour(series.role),
    })),
    hints: hints(spec, some.some((series) => series.faint[at]), some.some((series) => series.hrefs[at])),
  };
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').WholeSeries} series
 */
function entry(spec, series) {
  const bar = typeOf(spec, series) === 'bar';
  const ink = roleColour(series.role);
  const line = series.role === 'before' ? DASHES : LINE;
  return {
    name: series.name,
    icon: bar ? 'roundRect' : typeOf(spec, series) === 'point' ? 'circle' : line,
    ink: bar ? barInk(series) : ink,
  };
}

/**
 * Where the axis must end: large shares at a hundred.
 * @param {import('../spec.js').Whole} spec
 */
function end(spec) {
  const mine = spec.series.filter((series) => series.axis !== 1);
  const all = mine.flatMap((series) => [...series.values, ...(series.high ?? [])]).filter((value) => value != null);
  const most = Math.max(0, ...all, spec.mean?.value ?? 0);
  const unit = mine[0]?.unit ?? spec.unit;
  return spec.kind === 'curve' || (unit === 'percent' && most > 75 && most <= 100) ? 100 : undefined;
}

/**
 * A cumulative line ends at the top, at a hundred. Bars behind lines stay in the lower part.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').WholeSeries} series
 */
function secondRange(spec, series) {
  if (series.role === 'cumulative') return { min: 0, max: 100 };
  if (spec.kind !== 'lines' || typeOf(spec, series) !== 'bar') return {};
  const most = Math.max(0, ...series.values.filter((value) => value != null));
  return { min: 0, max: most * 3 || undefined, upTo: most };
}

/**
 * Room at the right: for the numbers at the ends of lying bars, or for what the mean is called.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 * @param {boolean} lies
 * @param {string[] | null} texts
 */
function right(spec, look, lies, texts) {
  const words = lies ? (texts ?? []) : spec.mean ? [spec.mean.name, spec.mean.text] : [];
  return Math.ceil(Math.max(0, ...words.map((text) => look.measure(text, size.text)))) + 12;
}
