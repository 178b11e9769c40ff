// A picture of every page in two languages and two themes, wide and narrow, into target/screens: to be looked at.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { clinic, pages, prefer, visitor } from './clinic.js';

const folder = fileURLToPath(new URL('../../../../../target/screens', import.meta.url));
await mkdir(folder, { recursive: true });
const here = await clinic();
const { url } = here;
await here.page.goto(`${url}/today`);
const all = await pages(here.page);
/** The door is for somebody who has not come in. */
const { page: stranger } = await visitor(here.browser);
await stranger.goto(`${url}/sign-in`);
for (const language of ['de', 'uk']) {
  for (const theme of ['light', 'dark']) {
    for (const page of [here.page, stranger]) {
      await prefer(page, 'language', language);
      await prefer(page, 'theme', theme);
    }
    for (const width of [1280, 390]) {
      for (const path of all) {
        const page = path === '/sign-in' ? stranger : here.page;
        await page.setViewportSize({ width, height: 900 });
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
