/** @file Outlines of the countries from Natural Earth, as coarse as a small map allows. No names: the map shows none. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as client from 'topojson-client';
import * as simplify from 'topojson-simplify';

const need = createRequire(import.meta.url);

/** What a corner must span to stay, in square degrees; and what an island must. */
const CORNER = 0.012;
const ISLAND = 0.03;

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
  let topology = simplify.presimplify(given);
  topology = simplify.simplify(topology, CORNER);
  topology = simplify.filter(topology, simplify.filterWeight(topology, ISLAND));
  return JSON.stringify(client.quantize(topology, 12000)) + '\n';
}
