/** @file Which builder draws which kind. */

import * as calendar from './kind/calendar.js';
import * as cartesian from './kind/cartesian.js';
import * as donut from './kind/donut.js';
import * as heat from './kind/heat.js';
import * as map from './kind/map.js';
import * as waterfall from './kind/waterfall.js';

/**
 * @typedef {object} Kind
 * @property {(spec: import('./spec.js').Whole, look: import('./look.js').Look) => any} option for ECharts
 * @property {(spec: import('./spec.js').Whole, look: import('./look.js').Look) => number | null} [height] if it needs another than the style sheet's
 */

/** @type {Record<import('./spec.js').Spec['kind'], Kind>} */
export const kinds = {
  bars: cartesian,
  columns: cartesian,
  lines: cartesian,
  stacked: cartesian,
  whiskers: cartesian,
  pareto: cartesian,
  curve: cartesian,
  distribution: cartesian,
  heat,
  donut,
  waterfall,
  calendar,
  map,
};
