/**
 * @file Builds what the browser gets: app.js, charts.js, world.json and the licences of what is in them, into ../assets.
 * These files are committed, so that the program is built without Node. `--check` compares them with what they would be.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.js';
import { licences } from './licences.js';
import { world } from './world.js';

const assets = join(fileURLToPath(new URL('.', import.meta.url)), '../../assets');
const limits = { 'app.js': 30_000, 'charts.js': 800_000, 'world.json': 150_000, 'LICENSES.txt': 100_000 };

const { app, charts, packages } = await bundle();
const files = { 'app.js': app, 'charts.js': charts, 'world.json': world(), 'LICENSES.txt': licences(packages) };

let wrong = 0;
for (const [name, text] of Object.entries(files)) {
  const bytes = Buffer.from(text);
  const limit = limits[/** @type {keyof typeof limits} */ (name)];
  console.log(`${name.padEnd(12)} ${String(bytes.length).padStart(7)} bytes, ${String(gzipSync(bytes, { level: 9 }).length).padStart(6)} compressed`);
  if (bytes.length > limit) {
    console.error(`${name} is larger than ${limit} bytes`);
    wrong += 1;
  }
  const path = join(assets, name);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, bytes);
  } else if (!bytes.equals(read(path))) {
    console.error(`${name} is not what its sources make: run scripts/build-client`);
    wrong += 1;
  }
}
process.exitCode = wrong ? 1 : 0;

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
