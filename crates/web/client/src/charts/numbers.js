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
  const plain = new Intl.NumberFormat(places, { maximumFractionDigits: 2 });
  const short = new Intl.NumberFormat(places, { notation: 'compact', maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(places, { style: 'percent', maximumFractionDigits: 1 });
  const money = currency && new Intl.NumberFormat(places, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 });
  switch (unit) {
    case 'percent':
      return (value) => share.format(value / 100);
    case 'money':
      return (value) => (money || short).format(value);
    default:
      return (value) => (Math.abs(value) < 10000 ? plain : short).format(value);
  }
}
