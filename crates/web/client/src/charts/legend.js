/** @file Which colour means what. One line if there is room, else as many as it takes. */

import { colour, size } from './look.js';
import { shorten } from './text.js';

const MARK = 14;
const GAP = 18;
const LINE = 22;

/**
 * @param {{ name: string, icon?: string, ink: string, dashed?: boolean }[]} entries
 * @param {import('./look.js').Look} look
 * @returns {{ option: any, height: number }}
 */
export function legend(entries, look) {
  if (entries.length < 2) return { option: undefined, height: 0 };
  const room = look.width - 8;
  const most = room - MARK - 10;
  let rows = 1;
  let filled = 0;
  for (const { name } of entries) {
    const width = MARK + 6 + Math.min(most, look.measure(name, size.text)) + GAP;
    if (filled && filled + width - GAP > room) {
      rows += 1;
      filled = 0;
    }
    filled += width;
  }
  return {
    height: rows * LINE + 8,
    option: {
      left: 0,
      top: 4,
      width: room,
      padding: 0,
      itemGap: GAP,
      formatter: (/** @type {string} */ name) => shorten(name, most, (text) => look.measure(text, size.text)),
      itemWidth: MARK,
      itemHeight: 10,
      // Hiding a line would be for the mouse alone.
      selectedMode: false,
      inactiveColor: colour.line,
      inactiveBorderColor: colour.line,
      textStyle: { color: colour.ink2, fontFamily: look.font, fontSize: size.text },
      data: entries.map(({ name, icon, ink }) => ({ name, icon, itemStyle: { color: ink, borderWidth: 0 }, lineStyle: { color: ink } })),
    },
  };
}
