// A morning without a mouse: from the door to a list that is kept, and the focus is seen at every step.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, pages, reset, visitor } from './clinic.js';
import { follow, press, type, unseen } from './keys.js';

const isLong = Boolean(process.env.REVISIT_TEST_LONG);
/** On a phone what holds of a table and of a page leaves least. */
const SIZES = isLong ? [{ width: 1280, height: 900 }, { width: 360, height: 740 }] : [{ width: 360, height: 740 }];
const MOST_STOPS = isLong ? 80 : 60;
/** Wide and long tables, dates, a list with a bar of what can be done. */
const KINDS = ['/staff', '/audit', '/reports/places', '/reports/rating', '/reports/left/people?cell=column%3Ddepartures&period=all'];
const PASSWORD = 'a walk along the river';

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** @type {import('playwright-core').Page} */
let page;
let name = '';

before(async () => {
  here = await clinic();
  await here.page.goto(`${here.url}/account`);
  name = (await here.page.locator('input[name=username]').getAttribute('value')) ?? '';
  await here.page.goto(reset(here, name));
  await choosePassword(here.page, PASSWORD);
  await here.page.waitForURL('**/today');
  ({ page } = await visitor(here.browser));
});
after(async () => {
  await here.close();
});

/** The first such link or button leads there. @param {string} wanted @param {string} address */
async function enter(wanted, address) {
  await follow(page.locator(wanted).first());
  await page.waitForURL(address);
}

async function names() {
  return (await page.locator('tbody th .name').allInnerTexts()).map((name) => name.trim()).sort();
}

test('from the door to a kept list of people and a card without a mouse', async () => {
  await page.goto(`${here.url}/today`);
  // The field that waits for a name has the focus; what is typed before that is lost, as it is on any page.
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/today');

  await enter('#nav a[href="/reports/retention"]', '**/reports/retention');
  await enter('th a[href*="sort=-lost"]', '**sort=-lost*');
  await enter('tbody a[href*="column%3Dlost"]', '**/people?**');

  const people = await names();
  assert.ok(people.length > 0);
  await press(page.locator('button[popovertarget=keep]'));
  await type(page.locator('#keep input[name=name]'), 'To be called');
  await enter('#keep button[name=act]', '**/segments*');

  await enter('tbody th a', '**/people?**');
  assert.deepEqual(await names(), people);
  await enter('tbody th a', '**/patients/**');
  assert.ok(people.includes((await page.locator('h1').innerText()).trim()));
  await page.goBack();
  await page.locator('tbody th .name').first().waitFor();
});

test('the keys of a page are told by one of them, and go where they say', async () => {
  await page.goto(`${here.url}/today`);
  await page.keyboard.press('?');
  await page.locator('dialog#keys[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog#keys:not([open])').waitFor({ state: 'attached' });
  for (const [letter, path] of [['r', '/reports'], ['s', '/staff'], ['l', '/segments'], ['h', '/help'], ['t', '/today'], ['p', '/patients']]) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await page.waitForURL(here.url + path);
  }
  await page.goto(`${here.url}/reports/left`);
  await page.keyboard.press('F1');
  await page.waitForURL('**/help/left');
});

test('whoever turns single keys off types in peace', async () => {
  await page.goto(`${here.url}/account`);
  await enter('button[name=keys][value=off]', '**/account');
  await page.locator('html[data-keys=off]').waitFor();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.keyboard.press('Control+k');
  await page.locator('dialog#palette[open]').waitFor();
  assert.equal(await page.locator('dialog#keys[open]').count(), 0);
  assert.equal(new URL(page.url()).pathname, '/account');
  await page.keyboard.press('Escape');
  await page.locator('dialog#palette:not([open])').waitFor({ state: 'attached' });
  await page.reload();
  await enter('button[name=keys][value=on]', '**/account');
  await page.locator('html:not([data-keys])').waitFor();
});

test('the focus is seen wherever it goes, there and back', async () => {
  const { page, url } = here;
  const paths = isLong ? [...new Set([...(await pages(page)), ...KINDS])] : KINDS;
  const found = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const path of paths) {
      for (const key of /** @type {const} */ (['Tab', 'Shift+Tab'])) {
        await page.goto(url + path);
        found.push(...(await unseen(page, key, MOST_STOPS)));
      }
    }
  }
  assert.deepEqual(found.slice(0, 20), []);
});
