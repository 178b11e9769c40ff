/** @file The licences of what is shipped inside the scripts, as their packages tell them. */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(fileURLToPath(new URL('.', import.meta.url)), '../node_modules');

/**
 * @param {string[]} packages what the bundles contain
 */
export function licences(packages) {
  const all = [...new Set([...packages, 'world-atlas'])].sort();
  const parts = all.map((name) => {
    const folder = join(modules, name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(licen[cs]es?\/)?(licen[cs]e|notice|copyright)[^/]*$/i.test(file) && statSync(join(folder, file)).isFile())
      .filter((file) => !/\.html?$/i.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim());
    if (!texts.length) throw new Error(`${name} has no licence`);
    return [`${name} ${about.version} (${about.license})`, ...texts].join('\n\n');
  });
  const head = [
    'What the scripts and drawings of Revisit are made of, beside its own sources.',
    'world.json holds outlines made from Natural Earth, which is in the public domain.',
  ].join('\n');
  return [head, ...parts].join(`\n\n${'='.repeat(80)}\n\n`).replace(/\r\n/g, '\n') + '\n';
}
