/** @file Calendar: months as on the wall, as many beside each other as fit, each day as deep as its number. */

import { base, colour, size } from '../look.js';
import { hints, tooltip } from '../tooltip.js';
import { depth, scale } from './heat.js';

const HEAD = 42;
const DAY = 24 * 3600 * 1000;

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function option(spec, look) {
  const most = Math.max(0, ...spec.cells.map((cell) => cell.value));
  const { months, side, places } = plan(spec, look);
  const known = new Map(spec.cells.map((cell) => [cell.date, cell]));
  const days = months.flatMap((month, at) => daysOf(month).map((day) => ({ ...day, at, cell: known.get(day.date) })));
  return {
    ...base(spec, look),
    tooltip: tooltip(look, 'item', ({ dataIndex, seriesId }) => says(spec, seriesId === 'days' ? days[dataIndex].cell : undefined)),
    series: [
      {
        type: 'custom',
        id: 'days',
        coordinateSystem: 'none',
        animation: false,
        data: days.map(({ cell }) => ({ value: cell?.value ?? 0, href: cell?.href })),
        renderItem: (/** @type {any} */ params) => {
          const { at, week, weekday, number, date, cell } = days[params.dataIndex];
          const share = most > 0 ? (cell?.value ?? 0) / most : 0;
          const [left, top] = places[at];
          return {
            type: 'rect',
            cursor: cell?.href ? 'pointer' : 'default',
            shape: { x: left + weekday * side + 1, y: top + HEAD + week * side + 1, width: side - 2, height: side - 2, r: 3 },
            style: date === spec.today?.date ? { fill: depth(share), stroke: colour.ink, lineWidth: 1.5 } : { fill: depth(share) },
            emphasis: cell ? { style: { stroke: colour.ink, lineWidth: 1.5 } } : undefined,
            textContent: side >= 20 ? { style: { text: String(number), fill: share > 0 ? colour.ink : colour.ink3, fontFamily: look.font, fontSize: side >= 24 ? 11 : 10 } } : undefined,
            textConfig: { position: 'inside' },
          };
        },
      },
      heads(spec, look, { months, side, places }),
      scale(spec, look),
    ],
  };
}

/**
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function height(spec, look) {
  return plan(spec, look).height + 24;
}

/**
 * How large a day is, and where each month stands.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 */
export function plan(spec, look) {
  const months = monthsOf([...spec.cells, ...(spec.today ? [spec.today] : [])].flatMap(({ date }) => (date ? [date] : [])));
  const gap = look.width < 480 ? 14 : 22;
  const most = Math.max(1, Math.floor((look.width + gap) / (7 * 16 + gap)));
  const rows = Math.ceil(months.length / Math.min(most, Math.max(1, months.length)));
  const beside = Math.max(1, Math.ceil(months.length / rows));
  const side = Math.min(34, Math.floor((look.width - gap * (beside - 1)) / beside / 7));
  let top = 0;
  /** @type {number[][]} */
  const places = [];
  for (let first = 0; first < months.length; first += beside) {
    const row = months.slice(first, first + beside);
    row.forEach((_, at) => places.push([at * (7 * side + gap), top]));
    top += HEAD + side * Math.max(...row.map(weeksOf)) + 12;
  }
  return { months, side, places, height: top };
}

/**
 * Every month from the first day's to the last's, as `YYYY-MM`.
 * @param {string[]} dates
 */
export function monthsOf(dates) {
  const sorted = dates.map((date) => date.slice(0, 7)).sort();
  const months = [];
  if (!sorted.length) return [];
  let [year, month] = sorted[0].split('-').map(Number);
  const last = sorted[sorted.length - 1];
  for (let name = sorted[0]; name <= last && months.length < 36; name = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(name);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

/** @param {string} month */
function weeksOf(month) {
  return (daysOf(month).at(-1)?.week ?? 0) + 1;
}

/**
 * The days of a month with the week and the weekday, Monday first.
 * @param {string} month
 */
export function daysOf(month) {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const skip = (new Date(first).getUTCDay() + 6) % 7;
  const days = [];
  for (let at = 0; at < 31; at += 1) {
    const date = new Date(first + at * DAY).toISOString().slice(0, 10);
    if (!date.startsWith(month)) break;
    days.push({ date, number: at + 1, week: Math.floor((at + skip) / 7), weekday: (at + skip) % 7 });
  }
  return days;
}

/**
 * What the note says: the text of a day names the day.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../spec.js').Cell | undefined} cell
 */
function says(spec, cell) {
  return cell ? { title: cell.text, lines: [], hints: hints(spec, false, Boolean(cell.href)) } : null;
}

/**
 * What a month is called: as the server names the week with its first day, or in the browser's words.
 * @param {import('../spec.js').Whole} spec
 * @param {string} month
 * @param {string} lang
 */
export function monthName(spec, month, lang) {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const cell = spec.cells.find((each) => each.date && each.x !== undefined && each.y !== undefined);
  const monday = cell ? Date.parse(`${cell.date}T00:00:00Z`) - (7 * (cell.x ?? 0) + (cell.y ?? 0)) * DAY : NaN;
  const week = Math.max(0, Math.floor((first - monday) / DAY / 7));
  return spec.labels[week] || new Intl.DateTimeFormat([lang, 'en'], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/**
 * Names of months and weekdays.
 * @param {import('../spec.js').Whole} spec
 * @param {import('../look.js').Look} look
 * @param {{ months: string[], side: number, places: number[][] }} plan
 */
function heads(spec, look, { months, side, places }) {
  const weekday = new Intl.DateTimeFormat([look.lang, 'en'], { weekday: 'narrow', timeZone: 'UTC' });
  const weekdays = Array.from({ length: 7 }, (_, at) => spec.rows[at] ?? weekday.format(new Date(Date.UTC(2024, 0, 1 + at))));
  const tight = Math.max(...weekdays.map((each) => look.measure(each, size.small))) > side - 6;
  const style = { fontFamily: look.font, fontSize: size.small, verticalAlign: 'middle' };
  return {
    type: 'custom',
    id: 'heads',
    coordinateSystem: 'none',
    silent: true,
    animation: false,
    tooltip: { show: false },
    data: months.map((_, at) => at),
    renderItem: (/** @type {any} */ params) => {
      const [left, top] = places[params.dataIndex];
      const month = monthName(spec, months[params.dataIndex], look.lang);
      return {
        type: 'group',
        children: [
          { type: 'text', style: { ...style, text: month, x: left + 2, y: top + 10, fontSize: size.text, fontWeight: 600, fill: colour.ink } },
          ...weekdays.map((each, at) => ({
            type: 'text',
            style: { ...style, text: tight ? each.slice(0, 1) : each, x: left + (at + 0.5) * side, y: top + 31, align: 'center', fill: colour.ink3 },
          })),
        ],
      };
    },
  };
}
