/** @file The outlines of the countries: fetched once, when the first map is drawn. */

import { feature } from 'topojson-client';
import { registerMap } from './echarts.js';
import { inside } from '../inside.js';

/** @type {Promise<void> | null} */
let loaded = null;

/** @param {string | undefined} href */
export function world(href) {
  loaded ??= load(href);
  return loaded;
}

/** @param {string | undefined} href */
async function load(href) {
  const url = inside(href);
  if (!url) throw new Error('a map needs data-world');
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`no outlines: ${answer.status}`);
  const topology = await answer.json();
  const land = /** @type {any} */ (feature(topology, topology.objects.countries));
  // ECharts tells countries apart by name; what they are called is not shown.
  land.features.forEach((/** @type {any} */ country, /** @type {number} */ at) => (country.properties = { name: String(at) }));
  registerMap('world', land);
}
