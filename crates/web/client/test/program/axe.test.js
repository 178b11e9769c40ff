// Every page in every language and theme, looked at for what keeps somebody from using it (WCAG 2.2 AA, as far as axe can tell).

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { clinic, pages, prefer, visitor } from './clinic.js';

const isLong = Boolean(process.env.REVISIT_TEST_LONG);
/** Themes by language. */
const LOOKS = isLong
  ? ['en', 'de', 'uk', 'sl', 'su'].map((language) => ({ language, themes: ['light', 'dark', 'contrast'] }))
  : [{ language: 'de', themes: ['light'] }, { language: 'uk', themes: ['dark'] }];
/** Browsers at a time. */
const LANES = 2;
const ALL = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** Those that look at colours, sizes and places. The others look at what a page says, which is the same in every theme. */
const OF_STYLE = ['color-contrast', 'css-orientation-lock', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;

before(async () => {
  here = await clinic();
});
after(async () => {
  await here.close();
});

test('a theme is an attribute of the page and nothing more', async () => {
  const { page, url } = here;
  const written = async (/** @type {string} */ theme) => {
    await prefer(page, 'theme', theme);
    const text = await (await page.request.get(`${url}/reports/retention`)).text();
    assert.ok(text.includes(`data-theme="${theme}"`));
    // But for the menu that says which it is.
    return text.replace(`data-theme="${theme}"`, '').replace(/nonce="\w+"/g, '').replace(/<form[^>]*"me-theme">.*?<\/form>/s, '');
  };
  const light = await written('light');
  assert.equal(await written('dark'), light);
  assert.equal(await written('contrast'), light);
});

test('axe finds nothing', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const paths = await pages(here.page);
  // A short run looks at every page, but at each in one of the looks.
  const looks = (/** @type {number} */ at) => (isLong ? LOOKS : [LOOKS[at % LOOKS.length]]);
  const work = paths.flatMap((path, at) => looks(at).map((look) => ({ path, ...look })));
  const storageState = await here.page.context().storageState();
  /** @type {string[]} */
  const found = [];

  const lane = async () => {
    // Whole tables are looked at, not what a window shows of them.
    const { page, close } = await visitor(here.browser, { storageState, viewport: { width: 1280, height: 4000 } });
    await page.goto(`${here.url}/healthz`);
    for (let next = work.shift(); next; next = work.shift()) {
      const { path, language, themes } = next;
      await prefer(page, 'language', language);
      await prefer(page, 'theme', themes[0]);
      await page.goto(here.url + path);
      assert.equal(await page.locator('html').getAttribute('lang'), language, path);
      await page.evaluate(axe);
      for (const theme of themes) {
        // A page is loaded once a language: what else a theme changes is tested above.
        const violations = await page.evaluate(
          async ([theme, rules]) => {
            document.documentElement.dataset.theme = /** @type {string} */ (theme);
            const { violations } = await window.axe.run(document, { runOnly: /** @type {string[]} */ (rules), resultTypes: ['violations'] });
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target} (${nodes.length})`);
          },
          /** @type {const} */ ([theme, theme === themes[0] ? ALL : OF_STYLE]),
        );
        found.push(...violations.map((violation) => `${path} ${language} ${theme}: ${violation}`));
      }
    }
    await close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  assert.deepEqual(found, []);
});
