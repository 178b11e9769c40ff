// The first day of a clinic: an empty folder, an owner, a second factor, and the data of the program before.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { open } from '../browser/browser.js';
import { bundle, faulty } from './bundle.js';
import { choosePassword, signIn, signOut, started, upload, visitor } from './clinic.js';
import { choose, follow, press, tick, type } from './keys.js';

const OWNER = 'olha';
const PASSWORD = 'sieben Kastanien im Herbst';

/** @type {Awaited<ReturnType<typeof started>>} */
let here;
/** @type {import('playwright-core').Browser} */
let browser;
/** @type {import('playwright-core').Page} */
let page;

before(async () => {
  here = await started(['serve']);
  browser = await open();
  ({ page } = await visitor(browser));
});
after(async () => {
  await browser.close();
  await here.stop();
});

/** How many of the steps are ticked. */
async function ticked() {
  await page.goto(`${here.url}/setup`);
  return [await page.locator('.checklist li.done').count(), await page.locator('.checklist li').count()];
}

test('the first link makes an owner, in the language of who comes, and is good once', async () => {
  await page.goto(here.url);
  assert.match(page.url(), /sign-in/, 'nobody is let in without it');
  await page.goto(here.link);
  const english = await page.locator('h1').innerText();
  await follow(page.locator('.langs a[lang=de]'));
  await page.locator('html[lang=de]').waitFor();
  assert.equal(page.url(), here.link);
  assert.notEqual(await page.locator('h1').innerText(), english);

  await type(page.locator('#name'), OWNER);
  await type(page.locator('#password'), 'kurz');
  await type(page.locator('#again'), 'kurz');
  await press(page.locator('main form button'));
  await page.locator('#password:focus').waitFor();
  assert.equal(page.url(), here.link, 'a short password is refused');
  await choosePassword(page, PASSWORD, OWNER);
  await page.waitForURL('**/today');
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');

  const { page: other, close } = await visitor(browser);
  const answer = await other.goto(here.link);
  assert.ok((answer?.status() ?? 0) >= 400);
  assert.equal(await other.locator('input[type=password]').count(), 0);
  await close();
});

test('the language is chosen in the menu, at once, on the same page, for good', async () => {
  await page.goto(`${here.url}/reports/left?period=last-year`);
  for (const language of ['su', 'uk', 'en']) {
    const before = await page.locator('h1').innerText();
    await press(page.locator('button[popovertarget=me]'));
    await follow(page.locator(`#me button[name=language][value=${language}]`));
    await page.locator(`html[lang=${language}]`).waitFor();
    assert.equal(page.url(), `${here.url}/reports/left?period=last-year`);
    assert.notEqual(await page.locator('h1').innerText(), before);
  }
  await page.goto(`${here.url}/segments`);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
});

test('the list of what is left to do ticks itself', async () => {
  await page.goto(`${here.url}/today`);
  assert.equal(await page.locator('.checklist').count(), 1, 'it is on the first page');
  assert.deepEqual(await ticked(), [0, 5]);
  await type(page.locator('#name'), 'Praxis am Fluss');
  await choose(page.locator('#country'), 'AT');
  await choose(page.locator('#currency'), 'EUR');
  await choose(page.locator('#time-zone'), 'Europe/Vienna');
  await follow(page.locator('form[action="/setup"] button.main'));
  await page.locator('main [role=status]').waitFor();
  assert.match(await page.title(), /Praxis am Fluss/);
  assert.deepEqual(await ticked(), [1, 5]);
  await tick(page.locator('input[name=starter][value=dental]'));
  await follow(page.locator('form[action="/setup/starter"] button.main'));
  await page.locator('main [role=status]').waitFor();
  assert.equal(await page.locator('input[name=starter]').count(), 0, 'a directory is there');
});

/** The code of a step of 30 seconds (RFC 6238). @param {string} secret base32 @param {number} step */
function code(secret, step) {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(step));
  const sum = createHmac('sha1', key).update(count).digest();
  const number = sum.readUInt32BE(sum[19] & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

test('with a second factor the password alone lets nobody in', async () => {
  await page.goto(`${here.url}/account`);
  await follow(page.locator('button[name=act][value=begin]'));
  const secret = (await page.locator('form[action="/account/second-factor"] code').innerText()).replace(/\s/g, '');
  const now = Math.floor(Date.now() / 30_000);
  const near = [-2, -1, 0, 1, 2, 3].map((off) => code(secret, now + off));
  const wrong = ['000000', '111111', '222222', '333333', '444444', '555555', '666666'].find((digits) => !near.includes(digits)) ?? '';

  await type(page.locator('#code'), wrong);
  await follow(page.locator('button[name=act][value=confirm]'));
  await page.locator('.field.wrong #code').waitFor();
  await type(page.locator('#code'), code(secret, now));
  await follow(page.locator('button[name=act][value=confirm]'));
  await page.locator('ul.codes').waitFor();
  const [recovery, another] = await page.locator('ul.codes code').allInnerTexts();

  const withCode = async (/** @type {string} */ given) => {
    await type(page.locator('#code'), given);
    await follow(page.locator('main form button'));
  };
  const isRefused = async () => {
    await page.locator('[role=alert]').waitFor();
    const answer = await page.request.get(`${here.url}/account`);
    assert.match(answer.url(), /sign-in/);
  };
  await signOut(page);
  await signIn(page, OWNER, 'not the password');
  await isRefused();
  await signIn(page, OWNER, PASSWORD);
  await page.locator('#code').waitFor();
  await withCode(wrong);
  await isRefused();
  await withCode(code(secret, now));
  await isRefused();
  await withCode(code(secret, now + 1));
  await page.waitForURL('**/today');

  await signOut(page);
  await signIn(page, OWNER, PASSWORD);
  await withCode(recovery.toUpperCase().replaceAll('-', ' '));
  await page.waitForURL('**/today');
  await signOut(page);
  await signIn(page, OWNER, PASSWORD);
  await withCode(recovery);
  await isRefused();
  await withCode(another);
  await page.waitForURL('**/today');
});

/** What Today says, figure by figure. */
async function today() {
  await page.goto(`${here.url}/today`);
  return page.locator('.today .value').allInnerTexts();
}

test('a bundle with errors writes nothing and says where they are, on the page and in a file', async () => {
  const nothing = await today();
  const { zip, wrong } = faulty();
  await upload(page, here.url, zip);
  await page.locator('#checked-title').waitFor();
  assert.equal(await page.locator('form[action$="/take"]').count(), 0);
  const rows = await page.locator('main tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent?.trim())));
  const [download] = await Promise.all([page.waitForEvent('download'), press(page.locator('a[href$="/errors.csv"]'))]);
  const lines = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '').trim().split('\r\n').slice(1);
  for (const [file, line, column] of wrong) {
    assert.ok(rows.some((row) => row[0] === file && row[1] === line && row[2] === column), `${file}:${line}: ${column} in ${JSON.stringify(rows)}`);
    assert.ok(lines.some((row) => row.startsWith(`${file},${line},${column},`)), `${file},${line},${column} in ${lines}`);
  }
  assert.equal(lines.length, wrong.length);
  assert.deepEqual(await today(), nothing);
});

test('a right bundle is tried, taken in and taken back, and the pages follow', async () => {
  const nothing = await today();
  const { zip, patients, thisWeek } = bundle(20_000);
  // What is told while the job runs would be gone with its page.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const bar = document.querySelector('progress');
      const text = document.querySelector('[data-progress] output');
      if (!bar || !text) return;
      const note = () => {
        const told = JSON.parse(sessionStorage.getItem('told') ?? '[]');
        sessionStorage.setItem('told', JSON.stringify([...told, [bar.value, text.textContent]]));
      };
      new MutationObserver(note).observe(/** @type {Element} */ (text.parentElement), { childList: true, subtree: true, characterData: true });
    });
  });
  await upload(page, here.url, zip);
  await page.locator('form[action$="/take"]').waitFor();
  assert.deepEqual(await today(), nothing, 'so far it was only tried');

  await page.goBack();
  await follow(page.locator('form[action$="/take"] button'));
  await page.locator('#taken-title').waitFor();
  const told = JSON.parse((await page.evaluate(() => sessionStorage.getItem('told'))) ?? '[]');
  assert.ok(told.length > 1, 'the page says how far it is');
  const certificate = await page.locator('section[aria-labelledby=taken-title]').innerText();
  assert.match(certificate, new RegExp(`patients\\.csv\\s+${patients.toLocaleString('en')}\\s+${patients.toLocaleString('en')}`));

  const full = await today();
  assert.equal(full[0].replace(/\D/g, ''), String(thisWeek));
  await page.goto(`${here.url}/patients?q=Anka`);
  assert.match(await page.locator('tbody tr').first().innerText(), /Anka \d+/, 'the new patients are found');

  await page.goto(`${here.url}/import`);
  await press(page.locator('details summary'));
  await tick(page.locator('details input[name=sure]'));
  await follow(page.locator('details button.bad'));
  await page.waitForURL('**/import/*');
  await page.locator('main .note').filter({ hasText: /taken back/ }).first().waitFor();
  assert.deepEqual(await today(), nothing);
});
