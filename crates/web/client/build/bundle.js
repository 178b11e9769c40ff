/** @file The two scripts, each in one file. */

import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strict } from './strict.js';

const source = join(fileURLToPath(new URL('.', import.meta.url)), '../src');

/** What must not be in a script of ours: the policy of the pages forbids it. */
const forbidden = [/\.(inner|outer)HTML\s*\+?=[^=]/, /insertAdjacentHTML/, /document\.write/, /\beval\(/, /\bFunction\(/, /createContextualFragment/, /parseFromString/, /setAttribute\("style"/];

export async function bundle() {
  const app = await script('app.js');
  const charts = await script('charts.js');
  return { app: app.text, charts: charts.text, packages: [...new Set([...app.packages, ...charts.packages])].sort() };
}

/** @param {string} name */
async function script(name) {
  const built = await build({
    entryPoints: [join(source, name)],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'iife',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/* Licences: LICENSES.txt */' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [strict],
  });
  const text = built.outputFiles[0].text;
  for (const pattern of forbidden) {
    const found = pattern.exec(text);
    if (found) throw new Error(`${name} has ${found[0]}: …${text.slice(Math.max(0, found.index - 100), found.index + 60)}…`);
  }
  const packages = Object.keys(built.metafile.inputs).flatMap((path) => {
    const inside = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
    return inside ? [inside[1]] : [];
  });
  return { text, packages };
}
