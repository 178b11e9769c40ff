/** @file Numbers beside the axes. All other numbers come from the server as texts. */

/** A language whose numbers a browser may not know writes them as its neighbour does. */
const neighbour = { su: 'id' };

/**
 * How a number of this unit is written at an axis.
 * @param {string} unit
 * @param {string} lang
 * @param {string} [currency]
 * @returns {(value: number) => string}
 */
export function ticks(unit, lang, currency) {
  const places = [neighbour[/** @type {'su'} */ (lang)] ?? lang, 'en'];
  const style = styleOf(unit, currency);
  const plain = new Intl.NumberFormat(places, { maximumFractionDigits: 2, ...style });
  const short = new Intl.NumberFormat(places, { notation: 'compact', maximumFractionDigits: 1, ...style });
  const part = unit === 'percent' ? 100 : 1;
  return (value) => (Math.abs(value) < 100000 ? plain : short).format(value / part).replace('-', '\u2212');
}

/**
 * @param {string} unit
 * @param {string | undefined} currency
 * @returns {Intl.NumberFormatOptions}
 */
function styleOf(unit, currency) {
  if (unit === 'percent') return { style: 'percent', maximumFractionDigits: 1 };
  if (unit === 'money' && currency) return { style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 };
  return {};
}
