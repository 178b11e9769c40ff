/** @file Outlines of the countries from Natural Earth, as coarse as a small map allows. No names: the map shows none. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as client from 'topojson-client';
import * as simplify from 'topojson-simplify';

const need = createRequire(import.meta.url);

/** What a corner must span to stay, in square kilometres; and what an island must. */
const CORNER = 190;
const ISLAND = 700;
/** Where the clinics are whose languages the program speaks, outlines are finer. */
const FINER = [
  { west: -6, east: 41, south: 40, north: 56, by: 9 },
  { west: 104, east: 116, south: -9, north: -5, by: 9 },
];
const EARTH_KM2 = 6371 ** 2;

export function world() {
  const given = JSON.parse(readFileSync(need.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const countries = given.objects.countries;
  // The far south has no towns and is a third of the drawing.
  countries.geometries = countries.geometries.filter((/** @type {any} */ each) => each.id !== '010');
  for (const country of countries.geometries) {
    delete country.properties;
    delete country.id;
  }
  given.objects = { countries };
  let topology = simplify.presimplify(given, weight);
  topology = simplify.simplify(topology, CORNER);
  topology = simplify.filter(topology, simplify.filterWeight(topology, ISLAND / EARTH_KM2, simplify.sphericalRingArea));
  return JSON.stringify(client.quantize(topology, 12000)) + '\n';
}

/**
 * How much a corner is worth: the land that would be lost without it.
 * @param {number[][]} triangle
 */
function weight(triangle) {
  const [, [lon, lat]] = triangle;
  const finer = FINER.find((box) => box.west < lon && lon < box.east && box.south < lat && lat < box.north);
  return simplify.sphericalTriangleArea(triangle) * EARTH_KM2 * (finer?.by ?? 1);
}
