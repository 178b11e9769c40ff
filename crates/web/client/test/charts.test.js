import assert from 'node:assert/strict';
import { test } from 'node:test';
import { round } from '../src/charts/axes.js';
import { daysOf, monthName, monthsOf, plan } from '../src/charts/kind/calendar.js';
import { says } from '../src/charts/kind/cartesian.js';
import { boxOf } from '../src/charts/kind/map.js';
import { split } from '../src/charts/kind/series.js';
import { stepsOf } from '../src/charts/kind/waterfall.js';
import { kinds } from '../src/charts/kinds.js';
import { legend } from '../src/charts/legend.js';
import { runsOf } from '../src/charts/shapes.js';
import { whole } from '../src/charts/spec.js';
import { look } from './look.js';
import { samples } from './samples.js';

for (const [name, spec] of Object.entries(samples())) {
  test(`${name} is drawn at every width, with no colour but the style sheet's`, () => {
    for (const width of [200, 320, 800, 1200]) {
      const option = kinds[spec.kind].option(whole(spec, false), look(width));
      assert.ok(option.series.length > 0);
      assert.equal(option.aria.label.description, spec.description);
      const ids = option.series.map((/** @type {any} */ series) => series.id);
      assert.equal(new Set(ids).size, ids.length, 'series are told apart');
      assert.doesNotMatch(JSON.stringify(option), /#[0-9a-f]{3,8}\b|rgba?\(/i);
    }
  });
}

test('names below columns are cut where they do not fit, numbers left out', () => {
  const below = (/** @type {(number: number) => string} */ label) => {
    const spec = whole(samples().columns, false);
    const labels = Array.from({ length: 9 }, (_, at) => label(at));
    const series = [{ ...spec.series[0], values: labels.map((_, at) => at), texts: labels, hrefs: labels, faint: labels.map(() => false) }];
    return kinds.columns.option({ ...spec, labels, series }, look(800)).xAxis[0].axisLabel;
  };
  assert.equal(below((at) => `Überweisungspraxis${at}`).overflow, 'truncate');
  const numbers = below((at) => `${1000 + 90 * at}–${1089 + 90 * at} Tage`.replaceAll(' ', '\u00a0'));
  assert.equal(numbers.overflow, undefined);
  assert.ok(numbers.interval > 0, 'every second one at most');
});

test('addresses and texts stay with their marks', () => {
  const spec = whole(samples().bars, false);
  const { series } = kinds.bars.option(spec, look());
  assert.deepEqual(series[0].data.map((/** @type {any} */ mark) => mark.href), spec.series[0].hrefs);
  const said = says(spec, 1);
  assert.equal(said?.title, spec.labels[1]);
  assert.equal(said?.lines[0].text, spec.series[0].texts[1]);
  assert.deepEqual(said?.hints, ['Klick: diese Patienten zeigen']);
});

test('the privacy key takes the names out of a chart of patients, and only there', () => {
  const named = /** @type {any} */ ({ ...samples().bars, names: true });
  assert.ok(whole(named, true).labels.every((label) => label === '•••••'));
  assert.deepEqual(whole(named, false).labels, named.labels);
  assert.deepEqual(whole(samples().bars, true).labels, samples().bars.labels);
});

test('the unfinished end of a line hangs on the finished part', () => {
  assert.deepEqual(split([1, 2, 3, 4], [false, false, true, true]), { firm: [1, 2, null, null], faint: [null, 2, 3, 4] });
  assert.deepEqual(split([1, 2, 3], [true, false, false]), { firm: [null, 2, 3], faint: [1, 2, null] });
  assert.equal(split([1, 2], []).faint, null);
});

test('a bar below nothing is as pale as one above it', () => {
  const spec = whole(samples().bars, false);
  const [series] = spec.series;
  series.faint = series.values.map(() => true);
  series.values = series.values.map((value) => -(value ?? 0));
  const below = kinds.bars.option(spec, look()).series[0].data[0].itemStyle;
  assert.deepEqual(below.borderType, [3, 2]);
  assert.match(below.color, /22%/);
});

test('a line over bars that lie has an edge of the paper, under itself', () => {
  const { series } = kinds.pareto.option(whole(samples().pareto, false), look());
  const edge = series.findIndex((/** @type {any} */ { id }) => id === '1:halo');
  const line = series.findIndex((/** @type {any} */ { id }) => id === '1');
  assert.equal(series[edge].lineStyle.color, 'var(--surface)');
  assert.ok(series[edge].z < series[line].z && series[edge].lineStyle.width > series[line].lineStyle.width);
});

test('bands are interrupted where nothing is known', () => {
  assert.deepEqual(runsOf([true, true, false, true]), [[0, 1], [3, 3]]);
});

test('a waterfall goes up by gains and down by losses', () => {
  const steps = stepsOf(whole(samples().waterfall, false));
  assert.deepEqual(steps.map(({ from, to }) => [from, to]), [[1200, 1840], [1840, 2042], [2042, 2108], [2108, 1893], [1200, 1893]]);
});

test('a calendar has all days of all months, weeks beginning on Monday', () => {
  assert.deepEqual(monthsOf(['2026-11-30', '2027-01-02']), ['2026-11', '2026-12', '2027-01']);
  const days = daysOf('2026-02');
  assert.equal(days.length, 28);
  assert.deepEqual(days[0], { date: '2026-02-01', number: 1, week: 0, weekday: 6 });
  assert.deepEqual(days[1], { date: '2026-02-02', number: 2, week: 1, weekday: 0 });
  assert.deepEqual(monthsOf([]), []);
});

test('a calendar names months as the server does and fits every width', () => {
  const spec = whole(samples().calendar, false);
  assert.equal(monthName(spec, '2026-07', 'de'), 'Jul 26');
  for (const width of [200, 320, 700, 1200]) {
    const { places, side } = plan(spec, look(width));
    for (const [left] of places) assert.ok(left + 7 * side <= width, `${width}`);
  }
});

test('a calendar shows the month of today', () => {
  const spec = { ...whole(samples().calendar, false), today: { x: 26, y: 1, date: '2026-12-01' } };
  assert.equal(plan(spec, look(1200)).months.at(-1), '2026-12');
});

test('a map shows all towns and land around them', () => {
  const towns = /** @type {any} */ ([{ lon: 14.5, lat: 46.05 }, { lon: 15.65, lat: 46.55 }]);
  const box = boxOf(towns, { width: 800, height: 400 });
  for (const { lon, lat } of towns) assert.ok(box.west < lon && lon < box.east && box.south < lat && lat < box.north);
  assert.ok(box.north - box.south >= 3);
  const one = boxOf(towns.slice(0, 1), { width: 320, height: 400 });
  assert.ok(one.east - one.west >= 3);
});

test('a legend says how high it is', () => {
  const entries = ['eins', 'zwei', 'drei', 'vier'].map((name) => ({ name, ink: 'var(--c1)' }));
  assert.equal(legend(entries.slice(0, 1), look()).height, 0);
  assert.ok(legend(entries, look(120)).height > legend(entries, look(800)).height);
});

test('an axis of bars behind lines has one round step', () => {
  assert.deepEqual([1, 7, 19, 744, 2000, 0].map(round), [1, 5, 10, 500, 2000, 1]);
});
