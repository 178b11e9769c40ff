/** @file The note beside a mark: a title, a line for each number, what a click does. */

import { colour, roleColour, size } from './look.js';
import { lines, safe } from './text.js';

/** @typedef {{ name: string, text: string, ink?: string }} Line */

/**
 * @param {import('./look.js').Look} look
 * @param {'axis' | 'item' | 'none'} trigger
 * @param {(params: any) => { title: string, lines: Line[], hints?: string[] } | null} say
 */
export function tooltip(look, trigger, say) {
  return {
    show: true,
    renderMode: 'richText',
    trigger,
    confine: true,
    transitionDuration: 0,
    hideDelay: 0,
    backgroundColor: colour.surface,
    borderColor: colour.edge,
    borderRadius: 6,
    padding: [8, 10],
    shadowBlur: 0,
    shadowOffsetX: 0,
    shadowOffsetY: 0,
    shadowColor: 'transparent',
    textStyle: { color: colour.ink, fontFamily: look.font, fontSize: size.text, rich: styles(look) },
    axisPointer: { type: 'none', label: { show: false } },
    formatter: (/** @type {any} */ params) => {
      const said = say(params);
      return said ? text(said, look) : '';
    },
  };
}

/**
 * The text with its styles.
 * @param {{ title: string, lines: Line[], hints?: string[] }} said
 * @param {import('./look.js').Look} look
 */
export function text(said, look) {
  const width = Math.min(300, look.width - 60);
  const measure = (/** @type {string} */ text) => look.measure(text, size.text);
  const out = lines(said.title, width, (text) => measure(text) * 1.06).map((line) => `{title|${safe(line)}}`);
  for (const { name, text, ink } of said.lines) {
    const mark = ink ? `{${styleOf(ink)}|●}` : '';
    const value = text ? `{value|${safe(text)}}` : '';
    const names = name ? lines(name, width - 24, measure) : [];
    // A value that does not fit beside the name stands under it.
    const beside = names.length <= 1 && measure(name) + measure(text) + 40 <= width;
    if (beside) out.push(`${mark}${names.length ? `{name|${safe(names[0])}}` : ''}${value}`);
    else out.push(...names.map((line, at) => `${at ? '' : mark}{name|${safe(line)}}`), value);
  }
  for (const hint of said.hints ?? []) out.push(...lines(hint, width, measure).map((line) => `{hint|${safe(line)}}`));
  return out.filter(Boolean).join('\n');
}

/**
 * What else is to be said of a mark.
 * @param {import('./spec.js').Whole} spec
 * @param {boolean} faint
 * @param {boolean} opens
 */
export function hints(spec, faint, opens) {
  return [faint ? spec.texts.faint : '', opens ? spec.texts.open : ''].filter(Boolean);
}

const inks = ['main', 'before', 'good', 'bad', 'cost', '3', '4', '5', '6', '7', '8'].map(roleColour);

/** @param {string} ink */
function styleOf(ink) {
  const at = inks.indexOf(ink);
  return `ink${at < 0 ? 0 : at}`;
}

/** @param {import('./look.js').Look} look */
function styles(look) {
  const plain = { fontFamily: look.font, fontSize: size.text, lineHeight: 19 };
  return {
    title: { ...plain, fontWeight: 600, fill: colour.ink },
    name: { ...plain, fill: colour.ink2, padding: [0, 14, 0, 0] },
    value: { ...plain, fontWeight: 600, fill: colour.ink },
    hint: { ...plain, fontSize: size.small, fill: colour.ink3 },
    ...Object.fromEntries(inks.map((ink, at) => [`ink${at}`, { ...plain, fontSize: 16, fill: ink, padding: [0, 5, 0, 0] }])),
  };
}
