import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { samples } from '../samples.js';
import { drawn, open, tab } from './browser.js';
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

for (const theme of ['light', 'dark', 'contrast']) {
  test(`every chart is drawn under the policy: ${theme}`, async () => {
    const { page, complaints, close } = await tab(browser, { viewport: { width: theme === 'dark' ? 320 : 1200, height: 800 } });
    await page.goto(`${server.url}/charts?theme=${theme}`);
    await drawn(page);
    for (const [name, spec] of Object.entries(samples())) {
      const place = page.locator(`#${name} .plot`);
      const marks = await place.locator('svg path').count();
      assert.ok(marks > 3, `${name} has ${marks} shapes`);
      assert.equal(await place.locator('[aria-label]').first().getAttribute('aria-label'), spec.description);
      const outside = await place.evaluate((element) => element.scrollWidth > element.clientWidth + 1);
      assert.ok(!outside, `${name} is wider than its place`);
    }
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('a change of theme recolours what is drawn', async () => {
  const { page, complaints, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=columns`);
  await drawn(page);
  const colour = () => page.locator('#columns svg path[fill="var(--c1)"]').first().evaluate((bar) => getComputedStyle(bar).fill);
  const light = await colour();
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
  assert.notEqual(await colour(), light);
  assert.deepEqual(complaints, []);
  await close();
});

test('pointing shows the texts, a click opens the people', async () => {
  const { page, complaints, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=columns`);
  await drawn(page);
  const bars = page.locator('#columns svg path[fill="var(--c1)"]');
  await bars.nth(2).hover();
  await page.locator('#columns svg text', { hasText: 'Klick: diese Patienten zeigen' }).waitFor();
  await bars.nth(2).click({ force: true });
  await page.waitForURL('**/people?mark=Abg%C3%A4nge-2');
  assert.deepEqual(complaints, []);
  await close();
});

test('a click beside a line opens its nearest point', async () => {
  const { page, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=lines`);
  await drawn(page);
  const box = /** @type {any} */ (await page.locator('#lines svg').boundingBox());
  await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.75);
  await page.waitForURL(/people\?mark=/);
  await close();
});

test('a click between bars that stand on each other opens the piece beside it', async () => {
  for (const [id, ink, nth, mark] of [
    // The month's newcomers, though what was a year before is as near.
    ['stacked-growth', 'good', 1, 'mehr als im Vorjahr-2'],
    ['stacked-movement', 'bad', 2, 'verloren-2'],
  ]) {
    const { page, close } = await tab(browser);
    await page.goto(`${server.url}/charts?only=${id}`);
    await drawn(page);
    const bar = /** @type {any} */ (await page.locator(`#${id} svg path[fill="var(--${ink})"]`).nth(Number(nth)).boundingBox());
    await page.mouse.click(bar.x - 3, bar.y + bar.height / 2);
    await page.waitForURL(/people/);
    assert.equal(new URL(page.url()).searchParams.get('mark'), mark);
    await close();
  }
});

test('a finger sees the note first', async () => {
  const { page, close } = await tab(browser, { hasTouch: true, viewport: { width: 390, height: 800 } });
  await page.goto(`${server.url}/charts?only=bars`);
  await drawn(page);
  const bar = page.locator('#bars svg path[fill="var(--c1)"]').first();
  await bar.tap({ force: true });
  await page.locator('#bars svg text', { hasText: 'Klick: diese Patienten zeigen' }).waitFor();
  assert.match(page.url(), /charts/);
  await bar.tap({ force: true });
  await page.waitForURL(/people\?mark=/);
  await close();
});

test('the privacy key hides names in a chart of patients', async () => {
  const { page, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=stacked`);
  await drawn(page);
  await page.locator('#stacked svg text', { hasText: 'Böhm' }).waitFor();
  await page.evaluate(() => document.documentElement.toggleAttribute('data-private'));
  await page.locator('#stacked svg text', { hasText: '•••••' }).first().waitFor();
  assert.equal(await page.locator('#stacked svg text', { hasText: 'Böhm' }).count(), 0);
  await close();
});

test('a chart that cannot be drawn stays as the server drew it', async () => {
  const { page, complaints, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=map&world=/nothing-there`);
  await page.waitForEvent('console');
  assert.equal(await page.locator('#map svg.drawn').count(), 1);
  assert.match(complaints.join(), /stays as the server drew it/);
  await close();
});

test('a narrower place is drawn again, and so is paper', async () => {
  const { page, complaints, close } = await tab(browser);
  await page.goto(`${server.url}/charts?only=whiskers`);
  await drawn(page);
  const width = () => page.locator('#whiskers .plot svg').evaluate((svg) => Number(svg.getAttribute('width')));
  const wide = await width();
  await page.setViewportSize({ width: 400, height: 800 });
  await page.waitForFunction((wide) => Number(document.querySelector('#whiskers .plot svg')?.getAttribute('width')) < wide, wide);
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 5000);
  assert.ok((await width()) < 400, 'after printing it fits the screen again');
  assert.deepEqual(complaints, []);
  await close();
});
