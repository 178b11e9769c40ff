/** @file The marks of one series: its bars, its line or its points. */

import { colour, pale, roleColour, size, tight } from '../look.js';

/**
 * @typedef {{ spec: import('../spec.js').Whole, look: import('../look.js').Look, lies: boolean, bars: number, texts: boolean }} Way
 * `bars`: how many series are bars; `texts`: each bar has its number at its end
 */

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').WholeSeries} series
 */
export function typeOf(spec, series) {
  if (series.type) return series.type;
  if (spec.kind === 'lines') return 'line';
  if (spec.kind === 'curve') return 'area';
  if (spec.kind === 'whiskers') return 'point';
  return series.role === 'cumulative' ? 'line' : 'bar';
}

/**
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {Way} way
 * @returns {any[]}
 */
export function marks(series, at, way) {
  switch (typeOf(way.spec, series)) {
    case 'bar':
      return [bar(series, at, way)];
    case 'point':
      return [points(series, at, way)];
    default:
      return line(series, at, way);
  }
}

/**
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {Way} way
 */
function bar(series, at, { spec, look, lies, bars, texts }) {
  const thick = lies && tight(look) ? (spec.kind === 'distribution' ? 16 : 12) : 20;
  const stacked = spec.kind === 'stacked' || spec.kind === 'distribution';
  const ink = barInk(series);
  const sums = spec.kind === 'distribution' ? whole(spec) : null;
  const band = (look.width - 60) / Math.max(1, spec.labels.length);
  const room = !lies && !stacked && bars === 1 && texts && Math.max(...series.texts.map((text) => look.measure(text, size.small))) < band - 4;
  return {
    type: 'bar',
    ...common(series, at, lies),
    stack: stacked ? 'all' : undefined,
    barMaxWidth: lies ? thick : 44,
    barMinWidth: 1,
    barGap: '8%',
    barCategoryGap: bars > 1 && !stacked ? '28%' : '32%',
    itemStyle: { color: ink, borderRadius: stacked ? 0 : lies ? [0, 3, 3, 0] : [3, 3, 0, 0], borderColor: stacked ? colour.surface : ink, borderWidth: stacked ? 1 : 0 },
    emphasis: { disabled: true },
    label: {
      show: (lies && texts && !stacked) || room || Boolean(sums),
      position: sums ? 'inside' : lies ? 'right' : 'top',
      distance: 5,
      color: sums ? (series.role === 'before' ? colour.ink : colour.surface) : colour.ink2,
      fontFamily: look.font,
      fontSize: size.small,
      // Where a line crosses it, the number stays legible.
      textBorderColor: sums ? 'transparent' : colour.surface,
      textBorderWidth: sums ? 0 : 3,
      formatter: (/** @type {any} */ { dataIndex, value }) => {
        const text = series.texts[dataIndex] ?? '';
        return sums && look.measure(text, size.small) + 8 > (value / 100) * look.width * 0.6 ? '' : text;
      },
    },
    data: series.values.map((value, index) => ({
      value: sums && value != null ? (100 * value) / (sums[index] || 1) : value,
      href: series.hrefs[index],
      ...(series.faint[index] ? { itemStyle: faintBar(roleColour(series.role)), label: { color: colour.ink } } : {}),
      ...(value != null && value < 0 ? below(series, lies, series.faint[index] ? faintBar(belowInk(series)) : {}) : {}),
    })),
  };
}

/**
 * A bar below nothing: its number stands at its other end, and of a profit it is a loss.
 * @param {import('../spec.js').WholeSeries} series
 * @param {boolean} lies
 * @param {object} style of a bar that is pale
 */
function below(series, lies, style) {
  const round = lies ? [3, 0, 0, 3] : [0, 0, 3, 3];
  const loss = series.role === 'profit' ? { color: belowInk(series) } : {};
  return { label: { position: lies ? 'left' : 'bottom' }, itemStyle: { borderRadius: round, ...loss, ...style } };
}

/** @param {import('../spec.js').WholeSeries} series */
function belowInk(series) {
  return roleColour(series.role === 'profit' ? 'bad' : series.role);
}

/**
 * Bars are pale where they are for comparison, and where an interval is to be seen on them.
 * @param {import('../spec.js').WholeSeries} series
 */
export function barInk(series) {
  const ink = roleColour(series.role);
  if (series.role === 'before') return pale(ink, 62);
  return series.low?.length ? pale(ink, 50) : ink;
}

/**
 * The edge has the full colour: the area alone is hardly seen on dark paper.
 * @param {string} ink
 */
function faintBar(ink) {
  return { color: pale(ink, 22), borderColor: ink, borderWidth: 1.25, borderType: [3, 2] };
}

/**
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {Way} way
 */
function points(series, at, { spec, lies }) {
  const ink = roleColour(series.role);
  const aside = series.low?.length ? shift(spec, at) : 0;
  return {
    type: 'scatter',
    ...common(series, at, lies),
    z: 5,
    symbol: series.role === 'mean' ? 'diamond' : 'circle',
    symbolSize: 10,
    symbolOffset: lies ? [0, aside] : [aside, 0],
    itemStyle: { color: ink, borderColor: colour.surface, borderWidth: 1.5, opacity: 1 },
    emphasis: { itemStyle: { color: 'inherit', borderColor: colour.ink } },
    data: series.values.map((value, index) => ({
      value: lies ? [value ?? '-', index] : [index, value ?? '-'],
      href: series.hrefs[index],
      ...(series.faint[index] ? { itemStyle: { color: colour.surface, borderColor: ink, borderWidth: 2 } } : {}),
    })),
  };
}

/**
 * A line; its unfinished end is dashed, which is a second line under the same name.
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {Way} way
 */
function line(series, at, { spec, lies, bars }) {
  const ink = roleColour(series.role);
  const dashed = series.role === 'before';
  const few = series.values.length <= 16;
  const { firm, faint } = split(series.values, series.faint);
  const one = (/** @type {(number | null)[]} */ values, /** @type {boolean} */ soft) => ({
    type: 'line',
    ...common(series, at, lies),
    id: soft ? `${at}:faint` : `${at}`,
    z: series.role === 'before' ? 2 : 4,
    symbol: 'circle',
    symbolSize: few ? 7 : 5,
    showSymbol: few || alone(values),
    connectNulls: false,
    lineStyle: { color: ink, width: dashed ? 1.5 : 2.25, type: dashed || soft ? [5, 4] : 'solid', join: 'round', cap: 'round' },
    itemStyle: { color: soft ? colour.surface : ink, borderColor: soft ? ink : colour.surface, borderWidth: 1.5 },
    areaStyle: typeOf(spec, series) === 'area' ? { color: ink, opacity: 0.12 } : undefined,
    emphasis: { lineStyle: { color: ink, width: dashed ? 1.5 : 2.25 }, itemStyle: { color: soft ? colour.surface : ink, borderColor: soft ? ink : colour.surface }, scale: 1.3 },
    data: values.map((value, index) => ({
      value: lies ? [value, index] : value,
      href: series.hrefs[index],
      // Where the faint part hangs on the firm one, the firm one has the mark.
      ...(soft && !series.faint[index] ? { symbol: 'none' } : {}),
    })),
  });
  const both = [one(firm, false)];
  if (faint) both.push(one(faint, true));
  if (!(bars && lies)) return both;
  return [halo(both[0]), ...both.map((each) => ({ ...each, z: 5 }))];
}

/**
 * An edge of the paper's colour for a line over bars of nearly its own brightness.
 * @param {any} line
 */
function halo(line) {
  const lineStyle = { ...line.lineStyle, color: colour.surface, width: line.lineStyle.width + 4, type: 'solid' };
  return { ...line, id: `${line.id}:halo`, z: 4, silent: true, showSymbol: false, symbol: 'none', lineStyle, areaStyle: undefined, emphasis: { disabled: true } };
}

/**
 * The firm part and the faint one, which begins where the firm one ends.
 * @param {(number | null)[]} values
 * @param {boolean[]} faint
 */
export function split(values, faint) {
  if (!faint.some(Boolean)) return { firm: values, faint: null };
  return {
    firm: values.map((value, at) => (faint[at] ? null : value)),
    faint: values.map((value, at) => (faint[at] || faint[at + 1] || faint[at - 1] ? value : null)),
  };
}

/**
 * Whether a value has no neighbour, so that no line shows it.
 * @param {(number | null)[]} values
 */
function alone(values) {
  return values.some((value, at) => value != null && values[at - 1] == null && values[at + 1] == null);
}

/**
 * @param {import('../spec.js').WholeSeries} series
 * @param {number} at
 * @param {boolean} lies
 */
function common(series, at, lies) {
  return {
    id: `${at}`,
    name: series.name,
    [lies ? 'xAxisIndex' : 'yAxisIndex']: series.axis ?? 0,
    cursor: series.hrefs.some(Boolean) ? 'pointer' : 'default',
    animationEasing: 'cubicOut',
  };
}

/**
 * The sum of each label over all series.
 * @param {import('../spec.js').Whole} spec
 */
function whole(spec) {
  return spec.labels.map((_, at) => spec.series.reduce((sum, series) => sum + (series.values[at] ?? 0), 0));
}

/**
 * Several intervals of one label stand beside each other.
 * @param {import('../spec.js').Whole} spec
 * @param {number} at
 */
export function shift(spec, at) {
  const some = spec.series.flatMap((series, number) => (series.low?.length ? [number] : []));
  return (some.indexOf(at) - (some.length - 1) / 2) * 10;
}
