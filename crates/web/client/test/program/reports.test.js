// Every report: opened, filtered, drilled to its people, compared, taken along; and the way back through all of it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { drawn } from '../browser/browser.js';
import { clinic, reports } from './clinic.js';
import { choose, follow, press } from './keys.js';
import { figures, rowsOfPage, rowsOfSheet } from './sheet.js';

const isLong = Boolean(process.env.REVISIT_TEST_LONG);
/** Reports whose short walk covers every kind of row: employees, patients, months, reasons, groups, hours, a cross table. */
const SAMPLE = ['retention', 'rating', 'growth', 'left', 'sources', 'peaks'];

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** @type {string[]} */
let all;

before(async () => {
  here = await clinic();
  all = await reports(here.page);
});
after(async () => {
  await here.close();
});

/** All of them in long runs. @param {string} path */
function isWalked(path) {
  return isLong || SAMPLE.includes(path.slice('/reports/'.length));
}

/** All rows of the table, page after page. @param {import('playwright-core').Page} page */
async function wholeTable(page) {
  const { rows, total } = await rowsOfPage(page);
  for (let next = page.locator('.pages a[rel=next]'); await next.count(); ) {
    const href = await next.getAttribute('href');
    await follow(next);
    await page.waitForURL((now) => now.pathname + now.search === href);
    rows.push(...(await rowsOfPage(page)).rows);
  }
  return { rows, total };
}

test('a filter that is chosen is a chip, changes the figures, and Escape takes it away', async () => {
  const { page, url } = here;
  for (const path of all.filter(isWalked)) {
    await page.goto(url + path);
    const whole = await page.locator('#answer').innerText();
    await press(page.locator('button[popovertarget=filters]'));
    const cities = page.locator('#filter-city');
    const city = (await cities.locator('option').nth(2).getAttribute('value')) ?? '';
    await choose(cities, city);
    await follow(page.locator('#filters button.main'));
    await page.waitForURL((now) => now.searchParams.get('city') === city);
    assert.match(await page.locator('.chip').innerText(), new RegExp(city), path);
    assert.notEqual(await page.locator('#answer').innerText(), whole, `${path} says of ${city} what it says of all`);
    await page.keyboard.press('Escape');
    await page.waitForURL((now) => !now.searchParams.has('city'));
    assert.equal(await page.locator('.chip').count(), 0, path);
    assert.equal(await page.locator('#answer').innerText(), whole, path);
  }
});

test('a name asks for it alone', async () => {
  const { page, url } = here;
  for (const [path, filter] of [['retention', 'employee'], ['missed', 'employee'], ['categories', 'category'], ['growth', 'from']]) {
    await page.goto(`${url}/reports/${path}`);
    const name = page.locator(`tbody th a[href*="${filter}="]`).first();
    const words = await name.innerText();
    await follow(name);
    await page.waitForURL((now) => now.searchParams.has(filter));
    assert.equal(await page.locator('tbody tr').count(), 1, path);
    assert.equal(await page.locator('tbody th').first().innerText(), words, path);
    if (filter === 'from') continue;
    assert.ok((await page.locator('.chip').innerText()).includes(words), path);
    await page.keyboard.press('Escape');
    await page.waitForURL((now) => !now.searchParams.has(filter));
    assert.ok((await page.locator('tbody tr').count()) > 1, path);
  }
});

test('every report opens the people behind a number, who add up to it', async () => {
  const { page, url } = here;
  for (const path of all) {
    await page.goto(url + path);
    const numbers = page.locator('#answer tbody a[href*="/people?cell="]').filter({ hasText: /^€?[1-9][\d,.]*$/ });
    if (!(await numbers.count())) {
      // Names and days: then it is patients that are its rows.
      assert.ok((await page.locator('#answer tbody a[href^="/patients/"]').count()) > 0, path);
      continue;
    }
    const said = Number((await numbers.first().innerText()).replace(/[€,]/g, ''));
    await follow(numbers.first());
    await page.waitForURL('**/people?**');
    const column = /column=(\w+)/.exec(new URL(page.url()).searchParams.get('cell') ?? '')?.[1] ?? '';
    const title = await page.locator('.people .table .tools h2').innerText();
    const { rows } = await wholeTable(page);
    assert.equal(rows.length, title.startsWith('one ') ? 1 : Number(title.replace(/^([\d,]+).*/, '$1').replace(/,/g, '')), `${path}: who is counted is listed`);
    // A column of a cross table is called by the name of what it is of; what each person adds to it stands last. Where
    // everybody counts once no column says so.
    const added = (/** @type {import('./sheet.js').Row} */ row) => row[column] ?? Object.values(row).findLast((value) => typeof value === 'number') ?? 1;
    const sum = rows.reduce((sum, row) => sum + Number(added(row)), 0);
    assert.equal(sum.toFixed(2), said.toFixed(2), `${path}: ${column} of ${rows.length} people`);
  }
});

test('beside the period before, every number says how far it has changed', async () => {
  const { page, url } = here;
  for (const path of all.filter(isWalked)) {
    await page.goto(url + path);
    const before = await rowsOfPage(page);
    const compared = page.locator('.seg a[href*="beside=previous"]');
    if (!(await compared.count())) continue;
    await follow(compared);
    await page.waitForURL('**beside=previous**');
    assert.ok((await page.locator('#answer .change').count()) > 0, path);
    assert.deepEqual(await rowsOfPage(page), before, `${path}: the figures themselves stay`);
  }
});

test('a report that is taken along as a spreadsheet holds the numbers of its page', async () => {
  const { page, url } = here;
  for (const path of all) {
    await page.goto(url + path);
    // Groups of rows are unfolded, one after the other.
    for (let folded = page.locator('a.tell[aria-expanded=false]'); await folded.count(); ) {
      const href = await folded.first().getAttribute('href');
      await follow(folded.first());
      await page.waitForURL((now) => now.pathname + now.search === href);
    }
    await press(page.locator('button[popovertarget=exports]'));
    const [download] = await Promise.all([page.waitForEvent('download'), press(page.locator('#exports a[href*=".xlsx"]'))]);
    assert.equal(download.suggestedFilename(), `${path.slice('/reports/'.length)}.xlsx`);
    const file = await readFile(await download.path());
    await page.keyboard.press('Escape');

    const { rows, total } = await wholeTable(page);
    const columns = Object.keys(Object.assign({}, ...rows, total));
    // Where there is nothing to add up the page has no total.
    const sheet = rowsOfSheet(file, columns[0]).filter((row) => total || row[columns[0]] !== 'Total');
    const said = total ? [...rows, total] : rows;
    const counted = columns.filter((column) => said.some((row) => typeof row[column] === 'number') && said.every((row) => typeof row[column] !== 'string' || row === total));
    assert.ok(counted.length > 0, path);
    assert.equal(sheet.length, said.length, `${path}: as many rows`);
    const sorted = (/** @type {import('./sheet.js').Row[]} */ table) => table.map((row) => figures(row, counted)).sort();
    assert.deepEqual(sorted(sheet), sorted(said), path);
  }
});

test('back leads through filter, order and page as they were', async () => {
  const { page, url } = here;
  await page.goto(`${url}/reports/rating`);
  const seen = [];
  const note = async () => seen.push([page.url(), await page.locator('tbody tr').first().innerText()]);
  await note();
  for (const [link, sign] of [
    ['.seg a[href*="period=all"]', 'period=all'],
    ['th a[href*="sort=patient"]', 'sort=patient'],
    ['.pages a[rel=next]', 'page=2'],
  ]) {
    await follow(page.locator(link).first());
    await page.waitForURL(`**${sign}**`);
    await note();
  }
  assert.equal(new Set(seen.map(([address]) => address)).size, 4);
  assert.notEqual(seen[2][1], seen[3][1]);
  for (const state of seen.slice(0, -1).reverse()) {
    await page.goBack();
    await page.waitForURL(state[0]);
    assert.deepEqual([page.url(), await page.locator('tbody tr').first().innerText()], state);
  }
});

test('a click on a mark of a chart opens who is behind it, and so does its link in the table without a mouse', async () => {
  const { page, url } = here;
  for (const path of ['retention', 'growth', 'left', 'missed']) {
    await page.goto(`${url}/reports/${path}`);
    await drawn(page);
    const { x, y, width, height } = (await page.locator('[data-chart]').first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // Where the first mark to the right of the middle is depends on the day.
    let at = 0.5;
    for (let is = ''; is !== 'pointer' && at < 0.95; at += 0.01) {
      await page.mouse.move(x + width * at, y + height * 0.6);
      is = await page.evaluate(([x, y]) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).cursor, [x + width * at, y + height * 0.6]);
    }
    await page.mouse.click(x + width * (at - 0.01), y + height * 0.6);
    await page.waitForURL((now) => now.pathname + now.search !== `/reports/${path}`);
    const opened = page.url();
    assert.match(opened, /\/people\?.*cell=|[?&](employee|from|category|by)=/, path);
    assert.ok((await page.locator('tbody tr').count()) > 0, path);

    await page.goto(`${url}/reports/${path}`);
    await follow(page.locator(`#answer tbody a[href="${opened.slice(url.length)}"]`).first());
    assert.equal(page.url(), opened, path);
  }
});
