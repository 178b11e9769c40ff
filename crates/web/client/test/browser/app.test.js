import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { open, tab } from './browser.js';
import { serve } from './server.js';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  [browser, server] = await Promise.all([open(), serve()]);
});
after(async () => {
  await browser.close();
  await server.close();
});

/**
 * @param {string} name
 * @param {(page: import('playwright-core').Page) => Promise<void>} story
 * @param {string} path
 */
function story(name, story, path = '/frame') {
  test(name, async () => {
    const { page, complaints, close } = await tab(browser);
    await page.clock.install();
    await page.goto(server.url + path);
    await story(page);
    assert.deepEqual(complaints, []);
    await close();
  });
}

const isOpen = (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ id) => page.locator(`dialog#${id}`).evaluate((dialog) => /** @type {HTMLDialogElement} */ (dialog).open);

story('? shows the keys, Escape hides them and clears no filter', async (page) => {
  await page.keyboard.press('?');
  assert.ok(await isOpen(page, 'keys'));
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.keyboard.press('Escape');
  assert.ok(!(await isOpen(page, 'keys')));
  assert.match(page.url(), /frame$/);
  await page.keyboard.press('Escape');
  await page.waitForURL('**/cleared');
});

story('/ goes to the search, and there keys are letters', async (page) => {
  await page.keyboard.press('/');
  await page.keyboard.type('?gr');
  assert.equal(await page.locator('[data-search]').inputValue(), '?gr');
  assert.ok(!(await isOpen(page, 'keys')));
});

story('g and a letter go to the page of the menu', async (page) => {
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await page.waitForURL('**/today');
});

story('F1 opens the help of the page', async (page) => {
  await page.keyboard.press('F1');
  await page.waitForURL('**/help/page');
});

story(
  'single keys can be turned off, Control-K not',
  async (page) => {
    for (const key of ['?', '/', 'g', 't']) await page.keyboard.press(key);
    assert.ok(!(await isOpen(page, 'keys')));
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await page.keyboard.press('Control+k');
    assert.ok(await isOpen(page, 'palette'));
  },
  '/frame?keys=off',
);

story('the palette finds, walks and goes', async (page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Rating' }).waitFor();
  const chosen = () => page.locator('#found [aria-selected=true]').textContent();
  assert.match((await chosen()) ?? '', /Rating/);
  await page.keyboard.press('ArrowDown');
  assert.match((await chosen()) ?? '', /Kundenbindung/);
  await page.keyboard.press('ArrowDown');
  assert.match((await chosen()) ?? '', /Rating/);
  await page.keyboard.type('böhm');
  await page.getByRole('option', { name: 'Böhm, Ursula' }).waitFor();
  assert.equal(await page.locator('#palette input').getAttribute('aria-activedescendant'), 'found-0');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/patients/1');
});

story('the palette says when nothing is found, and leads nowhere else', async (page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzz');
  await page.getByText('Nichts gefunden').waitFor();
  const answered = page.waitForResponse(/q=anderswo/);
  await page.locator('#palette input').fill('anderswo');
  await answered;
  assert.equal(await page.locator('#found [role=option]').count(), 0);
  await page.keyboard.press('Control+k');
  assert.ok(!(await isOpen(page, 'palette')));
});

story('the palette asks for the last word only', async (page) => {
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('Control+k');
  server.asked.length = 0;
  await page.keyboard.type('kund');
  const answered = page.waitForResponse(/q=kund$/);
  await page.clock.runFor(100);
  await answered;
  assert.deepEqual(server.asked.filter((each) => /palette/.test(each)), ['GET /palette?q=kund']);
});

story('an answer that comes while somebody types on holds only what fits', async (page) => {
  await page.clock.pauseAt(Date.now() + 60_000);
  let typed = () => {};
  const typing = new Promise((/** @type {(nothing?: undefined) => void} */ done) => (typed = done));
  await page.route(/palette\?q=$/, async (route) => {
    await typing;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kund');
  typed();
  await page.getByRole('option').first().waitFor();
  assert.deepEqual(await page.getByRole('option').locator('span').allTextContents(), ['Kundenbindung']);
});

story('the palette has no faults that axe knows', async (page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Rating' }).waitFor();
  await page.evaluate(await axe());
  const found = await page.evaluate(() => /** @type {any} */ (window).axe.run('#palette', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  assert.deepEqual(found.violations.map((/** @type {any} */ each) => `${each.id}: ${each.nodes[0].html}`), []);
});

story('Shift-P hides names at once, in other tabs too, and tells the server', async (page) => {
  const other = await page.context().newPage();
  await other.goto(`${server.url}/frame`);
  const told = page.waitForRequest(/private/);
  await page.keyboard.press('Shift+P');
  const hides = (/** @type {import('playwright-core').Page} */ tab) => tab.evaluate(() => document.documentElement.hasAttribute('data-private'));
  assert.ok(await hides(page));
  assert.equal((await told).postData(), 'back=%2Fframe&private=yes');
  await other.waitForFunction(() => document.documentElement.hasAttribute('data-private'));
  await page.keyboard.press('Shift+P');
  assert.ok(!(await hides(page)));
  assert.match(page.url(), /frame$/);
});

story('rows are chosen one by one, from one to another, and all', async (page) => {
  const all = page.getByLabel('alle');
  const picked = () => page.locator('tbody :checked').count();
  await page.getByLabel('a', { exact: true }).check();
  assert.ok(await all.evaluate((box) => /** @type {HTMLInputElement} */ (box).indeterminate));
  await page.getByLabel('c', { exact: true }).click({ modifiers: ['Shift'] });
  assert.equal(await picked(), 3);
  await all.check();
  assert.equal(await picked(), 4);
  await all.uncheck();
  assert.equal(await picked(), 0);
});

story('a button opens the keys, a click beside closes them', async (page) => {
  await page.getByText('Ich').click();
  await page.getByText('Tasten').first().click();
  assert.ok(await isOpen(page, 'keys'));
  await page.mouse.click(5, 400);
  assert.ok(!(await isOpen(page, 'keys')));
});

story('the print button prints the page', async (page) => {
  await page.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByText('Drucken').click();
  assert.equal(await page.title(), 'printed');
  assert.match(page.url(), /frame$/);
});

story('of a page of some rows all are printed, by the button and by the key', async (page) => {
  for (const ask of [() => page.getByText('Drucken').click(), () => page.keyboard.press('Control+p')]) {
    await page.goto(`${server.url}/frame?pages`);
    await page.addInitScript(() => (window.print = () => (document.title = 'printed')));
    await ask();
    await page.waitForFunction(() => document.title === 'printed');
    assert.match(page.url(), /frame\?all$/);
  }
});

story(
  'who is idle is locked out, in every tab',
  async (page) => {
    const other = await page.context().newPage();
    await other.goto(`${server.url}/frame?lock=900`);
    await page.clock.fastForward('14:00');
    await page.mouse.move(50, 50);
    await page.clock.fastForward('14:00');
    assert.match(page.url(), /frame/, 'who moves is there');
    await page.clock.fastForward('02:00');
    await page.waitForURL('**/locked');
    await other.waitForURL('**/locked');
  },
  '/frame?lock=900',
);

story(
  'progress is shown as the server tells it, and leads to its end',
  async (page) => {
    const told = await server.progress();
    told.write('data: {"done":3,"whole":12,"text":"3 von 12"}\n\n');
    await page.getByText('3 von 12').waitFor();
    assert.equal(await page.locator('progress').evaluate((bar) => /** @type {HTMLProgressElement} */ (bar).position), 0.25);
    told.end('event: end\ndata: {"href":"/imported"}\n\n');
    await page.waitForURL('**/imported');
  },
  '/frame?progress',
);

async function axe() {
  return createRequire(import.meta.url)('axe-core').source;
}
