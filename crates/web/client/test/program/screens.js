// A picture of every page in two languages and two themes, wide and narrow, into target/screens: to be looked at.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { clinic, pages, prefer } from './clinic.js';

const folder = fileURLToPath(new URL('../../../../../target/screens', import.meta.url));
await mkdir(folder, { recursive: true });
const here = await clinic();
const { page, url } = here;
await page.goto(`${url}/today`);
const all = await pages(page);
for (const language of ['de', 'uk']) {
  for (const theme of ['light', 'dark']) {
    await prefer(page, 'language', language);
    await prefer(page, 'theme', theme);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of all) {
        await page.goto(url + path);
        await page.waitForTimeout(300);
        const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-/, '');
        await page.screenshot({ path: join(folder, `${name}.${language}.${theme}.${width}.png`), fullPage: true });
      }
    }
  }
}
await here.close();
console.log(`Look at ${folder}`);
