// A day at the front desk: a newcomer, a visit with goods and a discount, money by several methods, the cash desk closed; and each
// report shows it at once.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clinic } from './clinic.js';
import { choose, follow, press, tick, type } from './keys.js';

const NAME = 'Zofija Primož';
/** What may be struck from a card to the slip. */
const MOST_KEYS_TO_PAY = 6;
/** From anywhere to the slip of a sale to somebody who is not named. */
const MOST_KEYS_TO_SELL = 10;

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** The patient's card. */
let card = '';
/** Today by the clinic's clock. */
let today = '';

before(async () => {
  here = await clinic();
  await here.page.goto(`${here.url}/schedule`);
  today = await here.page.locator('.days input[type=date]').inputValue();
});
after(async () => {
  await here.close();
});

/** The values of a choice but the empty one. @param {string} field */
const values = (field) => here.page.locator(`[name="${field}"] option`).evaluateAll((all) => all.map((each) => /** @type {HTMLOptionElement} */ (each).value).filter(Boolean));

/** Whether somebody is among the people behind a column of a report. @param {string} report @param {string} column @param {string} more */
async function isBehind(report, column, more = '&period=this-month') {
  const { page, url } = here;
  await page.goto(`${url}/reports/${report}/people?cell=column%3D${column}${more}&seek=${encodeURIComponent('Zofija')}`);
  return (await page.locator('tbody th a', { hasText: NAME }).count()) > 0;
}

test('a newcomer is registered, booked for now, comes, and what was done is billed with goods and a discount', async () => {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), NAME);
  await choose(page.locator('[name=source_id]'), (await values('source_id'))[0]);
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/patients/**');
  card = page.url();

  await page.keyboard.press('b');
  await page.waitForURL('**/book?**');
  await choose(page.locator('#item_1'), (await values('item_1'))[0]);
  // This morning, whatever the clock says now.
  await page.locator('summary.more').first().click();
  await page.locator('[name=day]').fill(today);
  await page.locator('[name=time]').fill('00:05');
  await page.locator('[name=minutes]').fill('5');
  await follow(page.locator('main form.panel button.main'));
  if (await page.locator('[name=anyway]').count()) {
    await page.locator('[name=anyway]').check();
    await follow(page.locator('main form.panel button.main'));
  }
  await page.waitForURL('**/schedule?**');

  await page.goto(card);
  const visit = ((await page.locator('a[href^="/visits/"]').first().getAttribute('href')) ?? '').replace('/complete', '');
  await page.goto(url + visit);
  await follow(page.locator('button[name=act][value=arrive]'));
  await page.waitForURL('**/schedule?**');
  await page.goto(card);
  await page.keyboard.press('c');
  await page.waitForURL('**/complete');
  const goods = await page.locator('#item-0 option').evaluateAll((all) => all.map((each) => [/** @type {HTMLOptionElement} */ (each).value, each.textContent ?? '']));
  const brush = goods.find(([, label]) => label === 'Toothbrush')?.[0] ?? '';
  assert.notEqual(brush, '', 'the demo sells toothbrushes');
  await choose(page.locator('#item-1'), brush);
  await type(page.locator('#quantity-1'), '2');
  await type(page.locator('#discount'), '1');
  const grounds = await values('ground');
  if (grounds.length) await choose(page.locator('#ground'), grounds[0]);
  await follow(page.locator('button[name=act][value=save]'));
  await page.waitForURL('**/pay/**');
});

test('half is paid in cash and a part by a bonus that was given, the rest is debt', async () => {
  const { page, url } = here;
  const pay = page.url();
  await page.goto(`${url}/reports/growth/people?cell=column%3Dnew_patients&period=this-month&seek=Zofija`);
  await tick(page.locator('tbody input[name=who]').first());
  await follow(page.locator('.actions button[value=gift]'));
  await type(page.locator('[name=amount]'), '2');
  await type(page.locator('[name=reason]'), 'a first visit');
  await follow(page.locator('main form.panel button.main'));
  if (await page.locator('main form.panel [name=amount]').count()) await follow(page.locator('main form.panel button.main'));
  await page.goto(pay);
  const due = Number((await page.locator('#cash').inputValue()).replace(',', '.'));
  assert.ok(due > 1, `${due} is owed`);
  await type(page.locator('#cash'), String(Math.floor(due / 2)));
  await type(page.locator('#bonus'), '2');
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/slips/**');
  await page.goto(card);
  await page.locator('.note', { hasText: 'Owes' }).waitFor();
  assert.ok(await isBehind('debtors', 'debt', ''), 'at once');
  assert.ok(await isBehind('bonuses', 'used', ''), 'the bonus is used');
});

test('each report shows it at once', async () => {
  const all = [
    ['growth', 'new_patients'],
    ['sources', 'new_patients'],
    ['activity', 'patients'],
    ['peaks', 'visits'],
    ['average-check', 'checks'],
    ['rating', 'total'],
    ['categories', 'patients'],
    ['places', 'patients'],
    ['items', 'patients'],
    ['retention', 'primary'],
    ['earnings', 'patients'],
  ];
  const missing = [];
  for (const [report, column] of all) if (!(await isBehind(report, column))) missing.push(report);
  assert.deepEqual(missing, []);
});

test('what is owed is paid from the card in at most 6 keys', async () => {
  const { page } = here;
  await page.goto(card);
  let keys = 0;
  const strike = async (/** @type {string} */ key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await strike('m');
  await page.waitForURL('**/pay/**');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'cash');
  await strike('Enter');
  await page.waitForURL('**/slips/**');
  assert.ok(keys <= MOST_KEYS_TO_PAY, `${keys} keys`);
  await page.goto(card);
  assert.equal(await page.locator('.note', { hasText: 'Owes' }).count(), 0);
});

/** A card with a category of its own, booked for this morning. @param {string} name @param {string} category */
async function booked(name, category) {
  const { page, url } = here;
  await page.goto(`${url}/register`);
  await type(page.locator('[name=name]'), name);
  await page.locator('[name=category_id]').selectOption({ label: category });
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/patients/**');
  const card = page.url();
  await page.keyboard.press('b');
  await page.waitForURL('**/book?**');
  await choose(page.locator('#item_1'), (await values('item_1'))[0]);
  await page.locator('summary.more').first().click();
  await page.locator('[name=day]').fill(today);
  await page.locator('[name=time]').fill(name.startsWith('V') ? '00:15' : '00:25');
  await page.locator('[name=minutes]').fill('5');
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/schedule?**');
  return card;
}

test('a VIP is marked on the card and on the board', async () => {
  const { page, url } = here;
  const card = await booked('Vida Zvezda', 'VIP');
  await page.locator('[data-board] .vip, [data-board] .tag', { hasText: 'VIP' }).first().waitFor();
  await page.goto(card);
  await page.locator('.note', { hasText: 'courteous' }).waitFor();
  await page.goto(`${url}/patients?q=zvezda`);
  await page.locator('tbody', { hasText: 'VIP' }).waitFor();
});

test('who pays in advance is let in without only by somebody who may, with a reason that stands in the audit', async () => {
  const { page, url } = here;
  const card = await booked('Pavla Naprej', 'Prepayment only');
  await page.goto(card);
  const visit = url + ((await page.locator('a[href^="/visits/"]').first().getAttribute('href')) ?? '').replace('/complete', '');
  await page.goto(visit);
  await follow(page.locator('button[name=act][value=arrive]'));
  await page.locator('.note.bad').waitFor();
  await type(page.locator('[name=reason]'), 'came from far away');
  await follow(page.locator('button[name=act][value=waive]'));
  await page.goto(visit);
  await follow(page.locator('button[name=act][value=arrive]'));
  await page.waitForURL('**/schedule?**');
  await page.goto(`${url}/audit`);
  await page.locator('tbody', { hasText: 'prepayment' }).waitFor();
});

test('somebody who is not named buys in at most 10 keys', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  let keys = 0;
  const strike = async (/** @type {string} */ key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await strike('g');
  await strike('v');
  await page.waitForURL('**/sell');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'q');
  while ((await page.evaluate(() => document.activeElement?.getAttribute('href'))) !== '/sell?buyer=unnamed' && keys < MOST_KEYS_TO_SELL) await strike('Shift+Tab');
  await strike('Enter');
  await page.waitForURL('**/sell?buyer=unnamed');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'item-0');
  await strike('t');
  await strike('o');
  await strike('Tab');
  await strike('Enter');
  await page.waitForURL('**/slips/**');
  assert.ok(keys <= MOST_KEYS_TO_SELL, `${keys} keys`);
  await page.locator('main', { hasText: 'Toothbrush' }).waitFor();
});

test('the cash desk is counted, signed and closed', async () => {
  const { page, url } = here;
  await page.goto(`${url}/cash`);
  const fields = page.locator('main form.panel .field:has(small) input');
  for (let at = 0; at < (await fields.count()); at++) {
    const field = fields.nth(at);
    const about = (await field.locator('xpath=..').locator('small').innerText()).replace(/[^\d.,]/g, '').replace(/[.,]$/, '');
    if (/\d/.test(about)) await type(field, about.replaceAll(',', ''));
  }
  await follow(page.locator('main form.panel button.main'));
  await page.waitForURL('**/cash/**');
  await press(page.locator('a.crumb'));
});
