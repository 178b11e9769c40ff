/** @file Pictures of every chart in every theme and some widths, to be looked at: target/screens/charts. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawn, open, tab } from './browser.js';
import { serve } from './server.js';

const folder = join(fileURLToPath(new URL('.', import.meta.url)), '../../../../../target/screens/charts');
mkdirSync(folder, { recursive: true });
const [browser, server] = await Promise.all([open(), serve()]);
for (const theme of ['light', 'dark', 'contrast']) {
  for (const width of theme === 'contrast' ? [800] : [320, 640, 1200]) {
    const { page, complaints, close } = await tab(browser, { viewport: { width, height: 900 } });
    await page.goto(`${server.url}/charts?theme=${theme}${process.argv[2] ? `&only=${process.argv[2]}` : ''}`);
    await drawn(page);
    await page.screenshot({ path: join(folder, `${theme}-${width}.png`), fullPage: true });
    if (complaints.length) console.error(complaints);
    await close();
  }
}
await browser.close();
await server.close();
