// Two desks at one board: what one does the other sees, and nobody loses what they did.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, reset, signIn, visitor } from './clinic.js';
import { follow, tabTo, type } from './keys.js';

const PASSWORD = 'a lamp above the door';

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** @type {import('playwright-core').Page} */
let other;
/** The board of the day of whoever was booked last. */
let board = '';
let weeks = 0;

before(async () => {
  here = await clinic();
  await here.page.goto(`${here.url}/account`);
  const name = (await here.page.locator('input[name=username]').getAttribute('value')) ?? '';
  ({ page: other } = await visitor(here.browser));
  await other.goto(reset(here, name));
  await choosePassword(other, PASSWORD);
  await other.waitForURL('**/today');
  await here.page.goto(`${here.url}/sign-in`);
  if (here.page.url().includes('/sign-in')) await signIn(here.page, name, PASSWORD);
  await here.page.waitForURL('**/today');
});
after(async () => {
  await here.close();
});

/** A Wednesday on which the clinic works and nobody is booked yet, each time another: the demo books 45 days ahead. */
function emptyDay() {
  for (;;) {
    const day = new Date(Date.now() + 60 * 24 * 3600 * 1000);
    day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7) + 7 * weeks++);
    const written = day.toISOString().slice(0, 10);
    if (!/-(01-01|05-01|08-15|11-01|12-25)$/.test(written)) return written;
  }
}

/** Registers somebody and books them at nine with the first doctor, on a day of their own. @param {string} name */
async function booked(name) {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), name);
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/patients/**');
  await page.keyboard.press('b');
  await page.waitForURL('**/book?**');
  const doctor = await page.locator('[name=employee_id] option:not([value=""])').first().getAttribute('value');
  await page.goto(`${page.url()}&employee=${doctor}&at=${emptyDay()}T09:00`);
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/schedule?**');
  board = page.url().split('&see')[0];
}

/** @param {import('playwright-core').Page} page @param {string} name */
const item = (page, name) => page.locator('[data-board] a[data-shown]', { hasText: name });

/** @param {import('playwright-core').Page} page @param {string} name @param {RegExp} time */
async function comes(page, name, time) {
  await item(page, name).locator('.when', { hasText: time }).waitFor();
}

/** Takes somebody so many rows down. @param {import('playwright-core').Page} page @param {string} name @param {number} rows */
async function move(page, name, rows) {
  await item(page, name).focus();
  await page.keyboard.press('x');
  for (let row = 0; row < Math.abs(rows); row++) await page.keyboard.press(rows > 0 ? 'ArrowDown' : 'ArrowUp');
  await page.keyboard.press('Enter');
}

test('what one desk moves the other sees, and takes back', async () => {
  const { page } = here;
  await booked('Marta Prestavljena');
  await other.goto(board);
  const was = (await item(page, 'Marta').locator('.when').innerText()).slice(0, 5);
  await page.goto(board);
  await move(page, 'Marta', 24);
  await page.locator('.note button[form=undo]').waitFor();
  const now = (await item(page, 'Marta').locator('.when').innerText()).slice(0, 5);
  assert.notEqual(now, was);
  await comes(other, 'Marta', new RegExp(`^${now}`));
  await page.keyboard.press('u');
  await comes(other, 'Marta', new RegExp(`^${was}`));
});

test('two who move one booking: the second is told where it is by now', async () => {
  const { page } = here;
  await booked('Nada Dvojna');
  await page.goto(board);
  await other.goto(board);
  await item(other, 'Nada').focus();
  await other.keyboard.press('x');
  await move(page, 'Nada', 20);
  await page.locator('.note button[form=undo]').waitFor();
  const now = (await item(page, 'Nada').locator('.when').innerText()).slice(0, 5);
  // What the other has in hand is left alone and marked.
  await other.locator('#live-say.note:not(.plain)').waitFor();
  await other.keyboard.press('ArrowDown');
  await other.keyboard.press('Enter');
  await other.locator('#time-about', { hasText: now }).waitFor();
  const wanted = await other.locator('#time').inputValue();
  assert.notEqual(wanted, now);
  await page.goto(board);
  await comes(page, 'Nada', new RegExp(`^${now}`));
});

/** The form of one booking. @param {import('playwright-core').Page} page @param {string} name */
async function openForm(page, name) {
  await page.goto(board);
  await page.goto(here.url + ((await item(page, name).getAttribute('href')) ?? ''));
}

/** @param {import('playwright-core').Page} page @param {Record<string, string>} wanted */
async function change(page, wanted) {
  for (const [field, value] of Object.entries(wanted)) await page.locator(`main form.panel [name=${field}]`).fill(value);
  await follow(page.locator('main form.panel button.main'));
}

/** What the form of a booking has by now. @param {string} name @param {string[]} fields */
async function stored(name, fields) {
  await openForm(here.page, name);
  return Promise.all(fields.map((field) => here.page.locator(`main form.panel [name=${field}]`).inputValue()));
}

test('two who change one booking: different things both stay, and of one thing the second is told what it is by now', async () => {
  const { page } = here;
  await booked('Olga Souradnica');
  await openForm(page, 'Olga');
  await openForm(other, 'Olga');
  await change(page, { note: 'brings her X-rays' });
  await change(other, { minutes: '45' });
  assert.deepEqual(await stored('Olga', ['note', 'minutes']), ['brings her X-rays', '45']);

  await openForm(page, 'Olga');
  await openForm(other, 'Olga');
  await change(page, { note: 'comes with a child' });
  await change(other, { note: 'afraid of needles', minutes: '60' });
  await other.locator('#note-about', { hasText: 'comes with a child' }).waitFor();
  assert.equal(await other.locator('#note').inputValue(), 'afraid of needles', 'what was typed is still there');
  assert.deepEqual(await stored('Olga', ['note', 'minutes']), ['comes with a child', '45'], 'nothing is written before it is decided');
  await follow(other.locator('main form.panel button.main'));
  assert.deepEqual(await stored('Olga', ['note', 'minutes']), ['afraid of needles', '60']);
});

test('a booking that another desk changed meanwhile is taken back without what that desk wrote', async () => {
  const { page } = here;
  await booked('Pia Razveljavljena');
  for (const [theirs, stays, said] of [
    [{ note: 'brings her X-rays' }, false, /^It is as before\.$/],
    [{ time: '20:15' }, true, /^It is as before, except for what others have changed since: .*Time of day/],
  ]) {
    const [was] = await stored('Pia', ['time']);
    await page.goto(board);
    await move(page, 'Pia', 24);
    await page.locator('.note button[form=undo]').waitFor();
    await openForm(other, 'Pia');
    await change(other, /** @type {Record<string, string>} */ (theirs));
    await page.keyboard.press('u');
    await page.locator('main p.note[role=status]', { hasText: /** @type {RegExp} */ (said) }).waitFor();
    const [time, note] = await stored('Pia', ['time', 'note']);
    assert.deepEqual([time, note], [stays ? '20:15' : was, 'brings her X-rays']);
  }
});

/** By arrows: the whole board is one stop of the Tab key. @param {number} number */
async function followHead(number) {
  const { page } = here;
  const head = page.locator('[data-board] thead a').nth(number);
  const isThere = () => head.evaluate((link) => link === document.activeElement);
  await tabTo(page.locator('[data-board] a[tabindex="0"]'));
  const ways = ['ArrowUp', 'ArrowLeft', 'ArrowRight'];
  for (const way of ways) {
    for (let step = 0; step < 60 && !(await isThere()); step++) await page.keyboard.press(way);
  }
  assert.ok(await isThere(), 'arrows come to the heads');
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

test('a week is shown of one doctor, and one comes back to all', async () => {
  const { page } = here;
  await page.goto(board);
  await followHead(0);
  await page.waitForURL('**who=**');
  assert.equal(await page.locator('[data-board] [data-place]').count(), 7);
  await followHead(2);
  assert.ok(!page.url().includes('who='));
});
