// At the front desk: a newcomer in a few keys, two desks at one card, and what was done taken back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, reset, signIn, visitor } from './clinic.js';
import { follow, press, tick, type } from './keys.js';

const PASSWORD = 'a walk along the river';
/** What the desk may be asked for beyond the name. */
const MOST_KEYS = 12;
/** From a card to a booking. */
const MOST_KEYS_TO_BOOK = 10;

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** @type {import('playwright-core').Page} */
let other;

before(async () => {
  here = await clinic();
  await here.page.goto(`${here.url}/account`);
  const name = (await here.page.locator('input[name=username]').getAttribute('value')) ?? '';
  ({ page: other } = await visitor(here.browser));
  await other.goto(reset(here, name));
  await choosePassword(other, PASSWORD);
  await other.waitForURL('**/today');
  // A new password ends what was signed in with the old one.
  await here.page.goto(`${here.url}/sign-in`);
  if (here.page.url().includes('/sign-in')) await signIn(here.page, name, PASSWORD);
  await here.page.waitForURL('**/today');
});
after(async () => {
  await here.close();
});

/** @param {import('playwright-core').Page} page */
async function saved(page) {
  await follow(page.locator('main form.panel button.main'));
}

/** The value that the card's form has in a field. @param {import('playwright-core').Page} page @param {string} card @param {string} field */
async function stored(page, card, field) {
  await page.goto(`${card}/edit`);
  return page.locator(`[name=${field}]`).inputValue();
}

test('a newcomer is registered with a category and a source in at most 12 keys beyond the name', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  let keys = 0;
  const strike = async (/** @type {string} */ key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await strike('g');
  await strike('n');
  await page.waitForURL('**/register');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'name');
  await page.keyboard.type('Zofija Kosovel');
  await strike('Tab');
  await strike('ArrowDown');
  await strike('Tab');
  await strike('ArrowDown');
  await strike('Tab');
  await page.keyboard.type('+386 1 234');
  await strike('Enter');
  await page.waitForURL('**/patients/**');
  assert.equal((await page.locator('h1').innerText()).trim(), 'Zofija Kosovel');
  assert.ok(keys <= MOST_KEYS, `${keys} keys`);
  const card = page.url();
  for (const field of ['category_id', 'source_id']) assert.notEqual(await stored(page, card, field), '', field);
  await page.goto(`${url}/patients?q=kosovel`);
  assert.ok(card.endsWith((await page.locator('tbody th a').first().getAttribute('href')) ?? '-'), 'whoever is registered is found');
});

test('a double click registers one patient', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Bogdana Twice');
  // Two clicks of one hand: the second is sent before the first is answered.
  await page.locator('main form.panel').evaluate((form) => {
    const sent = new URLSearchParams(/** @type {any} */ (new FormData(/** @type {HTMLFormElement} */ (form))));
    void fetch('/register', { method: 'POST', body: sent });
    /** @type {HTMLFormElement} */ (form).requestSubmit();
  });
  await page.waitForURL('**/patients/**');
  await page.goto(`${url}/patients?q=bogdana`);
  assert.equal(await page.locator('tbody tr').count(), 1);
});

test('two desks at one card: the second sees what the first changed, decides, and can take it back', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Marija Dveh');
  await saved(page);
  await page.waitForURL('**/patients/**');
  const card = page.url();
  await page.goto(`${card}/edit`);
  await other.goto(`${card}/edit`);
  await type(page.locator('[name=phone]'), '+386 1 111');
  await saved(page);
  await page.waitForURL(card);
  await type(other.locator('[name=phone]'), '+386 1 222');
  await saved(other);
  await other.locator('#phone-about', { hasText: '+386 1 111' }).waitFor();
  assert.equal(await other.locator('[name=phone]').inputValue(), '+386 1 222', 'what was typed is still there');
  await saved(other);
  await other.waitForURL(card);
  assert.equal(await stored(page, card, 'phone'), '+386 1 222');
  await other.keyboard.press('u');
  await other.waitForURL(card);
  await other.locator('.note', { hasText: 'as before' }).waitFor();
  assert.equal(await stored(page, card, 'phone'), '+386 1 111', 'what the first desk wrote is there again');
});

test('what another desk changed meanwhile stays when one takes a change back', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Neža Nazaj');
  await type(page.locator('[name=phone]'), '+386 1 100');
  await saved(page);
  await page.waitForURL('**/patients/**');
  const card = page.url();
  for (const [field, typed, phone, said] of [
    ['card_number', 'N-7', '+386 1 100', /^It is as before\.$/],
    ['phone', '+386 1 300', '+386 1 300', /^It is as before, except for what others have changed since: Phone\.$/],
  ]) {
    await page.goto(`${card}/edit`);
    await type(page.locator('[name=phone]'), '+386 1 200');
    await saved(page);
    await page.waitForURL(card);
    await other.goto(`${card}/edit`);
    await type(other.locator(`[name=${field}]`), `${typed}`);
    await saved(other);
    await other.waitForURL(card);
    await page.keyboard.press('u');
    await page.locator('main p.note[role=status]', { hasText: said }).waitFor();
    assert.equal(await stored(page, card, `${field}`), typed, 'what the other desk wrote');
    assert.equal(await stored(page, card, 'phone'), phone);
  }
});

test('whoever is typed once more is named while it is typed, and asked about when it is saved', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Julija Dvakrat');
  await type(page.locator('[name=phone]'), '+386 40 987 654');
  await saved(page);
  await page.waitForURL('**/patients/**');
  const card = new URL(page.url()).pathname;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Юлія');
  await type(page.locator('[name=phone]'), '040 987 654');
  const hint = page.locator(`[data-similar-list] a[href$="${card}"]`);
  await hint.waitFor();
  assert.equal((await hint.innerText()).trim(), 'Julija Dvakrat');
  await page.locator('main form.panel button.main').click();
  await page.locator('[name=anyway]').waitFor();
  await tick(page.locator('[name=anyway]'));
  await saved(page);
  await page.waitForURL('**/patients/**');
  assert.notEqual(new URL(page.url()).pathname, card, 'somebody else has a card of their own');
});

test('a card goes into the archive and out of it', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Ana Arhiv');
  await saved(page);
  await page.waitForURL('**/patients/**');
  for (const [state, said] of [['archived', true], ['active', false]]) {
    await press(page.locator('button[popovertarget=others]'));
    await follow(page.locator(`#others button[value=${state}]`));
    assert.equal((await page.locator('.tag.problem').count()) > 0, said, `${state}`);
  }
});

test('a patient is booked from the card in at most 10 keys', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), 'Cyrilla Booked');
  await saved(page);
  await page.waitForURL('**/patients/**');
  let keys = 0;
  const strike = async (/** @type {string} */ key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await strike('b');
  await page.waitForURL('**/book?**');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'item_1');
  const service = (await page.locator('#item_1 option').nth(1).innerText()).trim();
  const times = page.waitForResponse((response) => response.url().includes('/slots.json'));
  for (const letter of service.slice(0, 2)) await strike(letter.toLowerCase());
  await times;
  await strike('Tab');
  await strike('Tab');
  await strike('ArrowDown');
  const at = await page.locator('#slot').inputValue();
  // A list takes Enter for itself: the form is sent from the line below it.
  await strike('Tab');
  await strike('Enter');
  await page.waitForURL('**/schedule?**');
  assert.ok(keys <= MOST_KEYS_TO_BOOK, `${keys} keys`);
  assert.ok(page.url().includes(at.slice(0, 10)), 'the day of the booking is shown');
  assert.equal(await page.locator('[data-board] a', { hasText: 'Cyrilla Booked' }).count(), 1);
});

test('arrows go through the board, and it is one stop of the Tab key', async () => {
  const { page, url } = here;
  await page.goto(`${url}/schedule`);
  // Tomorrow nothing is over.
  await follow(page.locator('.days a[rel=next]'));
  const links = page.locator('[data-board] a');
  const stops = page.locator('[data-board] a:not([tabindex="-1"])');
  assert.equal(await stops.count(), 1);
  await links.first().focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('ArrowDown');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  assert.notEqual(next, first);
  assert.equal(await stops.count(), 1);
});
