// A day at the front desk of a small clinic, on each of the two databases: newcomers, goods and a discount, cash and bonuses, a VIP,
// somebody who has to pay in advance, the cash desk closed; and each report shows the day at once, with figures told beforehand.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { open } from '../browser/browser.js';
import { history, laterNews } from './bundle.js';
import { choosePassword, database, imported, reports, started, visitor } from './clinic.js';
import { choose, follow, press, tick, type } from './keys.js';
import { rowsOfPage } from './sheet.js';

/** @typedef {import('playwright-core').Page} Page */

const PASSWORD = 'ein Boot unter der Brücke';
/** What may be struck from a card, or from a bill, to the slip. */
const MOST_KEYS_TO_PAY = 6;
/** From anywhere to the slip of a sale to somebody who is not named. */
const MOST_KEYS_TO_SELL = 10;
const ZOFIJA = 'Zofija Primož';
const VIDA = 'Vida Zvezda';
const PAVLA = 'Pavla Naprej';

for (const engine of ['SQLite', 'PostgreSQL']) describe(`a day, kept in ${engine}`, () => walk(engine));

/** @param {string} engine */
function walk(engine) {
  /** @type {Awaited<ReturnType<typeof started>>} */
  let here;
  /** @type {ReturnType<typeof database> | null} */
  let kept = null;
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {Page} */
  let owner;
  /** @type {Page} */
  let manager;
  /** @type {Page} */
  let desk;
  /** Today by the clinic's clock. */
  let today = '';
  /** Their cards. @type {Map<string, string>} */
  const cards = new Map();

  before(async () => {
    if (engine === 'PostgreSQL') kept = database();
    here = await started(['serve'], kept?.address);
    browser = await open();
    [owner, manager, desk] = await Promise.all([0, 1, 2].map(async () => (await visitor(browser)).page));
  });
  after(async () => {
    await browser.close();
    await here.stop();
    kept?.drop();
  });

  /** The first field of the page has the focus. @param {Page} page @param {string} name */
  const ready = (page, name) => page.waitForFunction((name) => document.activeElement?.getAttribute('name') === name, name);
  /** @param {Page} page */
  const save = (page) => follow(page.locator('main form.panel button.main'));
  /** @param {Page} page @param {string} field @param {string} label */
  async function pick(page, field, label) {
    const list = page.locator(`[name="${field}"]`);
    await choose(list, (await list.locator('option', { hasText: label }).first().getAttribute('value')) ?? '-');
  }

  /** Counts what is struck at the front desk. */
  const struck = () => ({
    count: 0,
    async strike(/** @type {string} */ key) {
      this.count += 1;
      await desk.keyboard.press(key);
    },
  });

  /** By the keyboard, at the front desk. @param {string} name @param {{ category?: string, source?: string }} more */
  async function registered(name, { category = '', source = '' } = {}) {
    await desk.keyboard.press('g');
    await desk.keyboard.press('n');
    await desk.waitForURL('**/register');
    await ready(desk, 'name');
    await desk.keyboard.type(name);
    if (category) await pick(desk, 'category_id', category);
    if (source) await pick(desk, 'source_id', source);
    await save(desk);
    await desk.waitForURL('**/patients/**');
    cards.set(name, desk.url().split('?')[0]);
  }

  const card = (/** @type {string} */ name) => cards.get(name) ?? '';

  /** Early this morning, so that it is over whatever the clock says. Resolves with the booking's address. @param {string} name @param {string} time */
  async function booked(name, time) {
    await desk.goto(card(name));
    await desk.keyboard.press('b');
    await desk.waitForURL('**/book?**');
    await ready(desk, 'item_1');
    await pick(desk, 'item_1', 'Whitening');
    await press(desk.locator('main form.panel summary.more'));
    await desk.locator('[name=day]').fill(today);
    await desk.locator('[name=time]').fill(time);
    await type(desk.locator('[name=minutes]'), '15');
    await save(desk);
    await desk.waitForURL('**/schedule?**');
    return here.url + ((await desk.locator('[data-board] a[href^="/visits/"]', { hasText: name }).last().getAttribute('href')) ?? '').split('?')[0];
  }

  /** @param {Page} page @param {string} visit @param {string} act */
  async function done(page, visit, act) {
    await page.goto(visit);
    await follow(page.locator(`button[name=act][value=${act}]`));
  }

  /** Lets a colleague in. @param {Page} page @param {string} name @param {string} role */
  async function invited(page, name, role) {
    await owner.goto(`${here.url}/users`);
    await type(owner.locator('#name'), name);
    await type(owner.locator('#sign-in'), name.toLowerCase());
    await choose(owner.locator('#role'), role);
    await follow(owner.locator('#form button.main'));
    await page.goto(await owner.locator('#link').inputValue());
    await choosePassword(page, PASSWORD);
    await page.waitForURL((url) => !url.pathname.startsWith('/link/'));
  }

  /** The rows of a report as its page has them. @param {string} report @param {string} asked */
  async function answered(report, asked = 'period=this-month') {
    await owner.goto(`${here.url}/reports/${report}?${asked}`);
    for (let folded = owner.locator('a.tell[aria-expanded=false]'); await folded.count(); ) {
      const href = await folded.first().getAttribute('href');
      await follow(folded.first());
      await owner.waitForURL((now) => now.pathname + now.search === href);
    }
    if (!(await owner.locator('#answer table').count())) return [];
    return (await rowsOfPage(owner)).rows;
  }

  test('a new clinic is described, has what it had before from its old program, and lets its people in', async () => {
    await owner.goto(here.link);
    await choosePassword(owner, PASSWORD, 'olha');
    await owner.waitForURL('**/today');
    await owner.goto(`${here.url}/setup`);
    await type(owner.locator('#name'), 'Praxis am Fluss');
    await choose(owner.locator('#country'), 'AT');
    await choose(owner.locator('#currency'), 'EUR');
    await choose(owner.locator('#time-zone'), 'Europe/Vienna');
    await follow(owner.locator('form[action="/setup"] button.main'));
    await tick(owner.locator('input[name=starter][value=dental]'));
    await follow(owner.locator('form[action="/setup/starter"] button.main'));
    await imported(owner, here.url, history());
    await owner.goto(`${here.url}/settings`);
    await choose(owner.locator('#seller'), 'k2');
    await save(owner);
    for (const [list, fields] of [
      ['items', { name: 'Whitening', price: '100', duration_minutes: '30', recall_after_days: '20' }],
      ['discount-grounds', { name: 'First visit' }],
    ]) {
      await owner.goto(`${here.url}/directory/${list}?new=yes`);
      for (const [field, text] of Object.entries(fields)) await type(owner.locator(`[name=${field}]`), text);
      await save(owner);
      await owner.waitForURL(`**/directory/${list}`);
    }
    await invited(manager, 'Martin', 'manager');
    await invited(desk, 'Desa', 'front-desk');
    await desk.waitForURL('**/day');
    await desk.goto(`${here.url}/schedule`);
    today = await desk.locator('.days input[type=date]').inputValue();
    assert.deepEqual((await answered('disappeared', '')).map((row) => row.patient), ['Neža Nekdanja']);
  });

  test('a newcomer is registered by keyboard, booked, comes, and is billed with goods and a discount', async () => {
    await registered(ZOFIJA, { source: 'Website' });
    const visit = await booked(ZOFIJA, '00:00');
    await done(desk, visit, 'arrive');
    await desk.goto(card(ZOFIJA));
    await desk.keyboard.press('c');
    await desk.waitForURL('**/complete');
    await pick(desk, 'item-1', 'Toothbrush');
    await type(desk.locator('#quantity-1'), '2');
    await type(desk.locator('#discount'), '20');
    await pick(desk, 'ground', 'First visit');
    await follow(desk.locator('button[name=act][value=save]'));
    await desk.locator('main .wrong-text, main .note.bad').first().waitFor();
    assert.match(desk.url(), /complete/, 'a front desk gives away 10 % at most');
    await type(desk.locator('#discount'), '10');
    await follow(desk.locator('button[name=act][value=save]'));
    await desk.waitForURL('**/pay/**');
    assert.equal(await desk.locator('#cash').inputValue(), '100.00', '100 and two at 5, less 10');
  });

  test('half is paid in cash and part by a bonus that the manager gave; the rest is debt', async () => {
    await manager.goto(`${here.url}/reports/growth/people?cell=column%3Dnew_patients&period=this-month`);
    await tick(manager.locator('tbody tr', { hasText: ZOFIJA }).locator('input[name=who]'));
    await follow(manager.locator('.actions button[value=gift]'));
    await type(manager.locator('[name=amount]'), '10');
    await type(manager.locator('[name=reason]'), 'a first visit');
    await save(manager);
    await manager.locator('main', { hasText: '€10.00 in bonuses' }).waitFor();
    await save(manager);
    await manager.waitForURL('**/people?**');
    await desk.reload();
    await type(desk.locator('#cash'), '50');
    await type(desk.locator('#bonus'), '10');
    await save(desk);
    await desk.waitForURL('**/slips/**');
    await desk.goto(card(ZOFIJA));
    await desk.locator('.note', { hasText: 'Owes €40.00' }).waitFor();
    assert.deepEqual(
      (await answered('debtors', '')).map(({ patient, billed, paid, bonus_paid, debt }) => [patient, billed, paid, bonus_paid, debt]),
      [[ZOFIJA, 100, 50, 10, 40]],
    );
  });

  test('a VIP is marked where the name stands: on the board, in the search, on the card and wherever something is booked or paid', async () => {
    await registered(VIDA, { category: 'VIP' });
    const visit = await booked(VIDA, '00:15');
    const mark = (/** @type {string} */ within) => desk.locator(within, { hasText: VIDA }).locator('.mark.vip[title*=courteous]');
    await mark('[data-board] td').waitFor();
    assert.equal(await desk.locator('[data-board] td', { hasText: ZOFIJA }).locator('.mark.vip').count(), 0, 'nobody else is marked');
    await desk.goto(`${here.url}/patients?q=zvezda`);
    await mark('main tbody tr').waitFor();
    const key = card(VIDA).split('/').pop();
    for (const path of [card(VIDA), `${here.url}/book?patient=${key}`, visit, `${visit}/complete`, `${here.url}/pay/${key}`, `${here.url}/sell?patient=${key}`]) {
      await desk.goto(path);
      await desk.locator('main .note', { hasText: 'courteous' }).waitFor();
    }
    await done(desk, visit, 'miss');
  });

  test('who has to pay in advance is not let in without, but by a manager: the audit says who, the booking why', async () => {
    await registered(PAVLA, { category: 'Difficult' });
    const visit = await booked(PAVLA, '00:30');
    await done(desk, visit, 'arrive');
    await desk.locator('.note.bad').waitFor();
    assert.equal(await desk.locator('button[value=waive]').count(), 0, 'not for the front desk to decide');
    await done(manager, visit, 'arrive');
    await manager.locator('.note.bad').waitFor();
    await type(manager.locator('[name=reason]'), 'came from far away');
    await follow(manager.locator('button[name=act][value=waive]'));
    await owner.goto(`${here.url}/audit`);
    const deed = owner.locator('tbody tr', { hasText: 'Martin' }).first();
    assert.match(await deed.innerText(), /prepayment/i);
    await desk.goto(visit);
    await desk.locator('.note', { hasText: 'came from far away' }).waitFor();
    await follow(desk.locator('button[name=act][value=arrive]'));
    await desk.waitForURL('**/schedule?**');
    await desk.goto(`${visit}/complete`);
    await follow(desk.locator('button[name=act][value=save]'));
    await desk.waitForURL('**/pay/**');
    await type(desk.locator('#cash'), '0');
    await type(desk.locator('#card'), '100');
    await save(desk);
    await desk.waitForURL('**/slips/**');
  });

  test('each report of the menu shows the day at once', async () => {
    await done(desk, await booked(ZOFIJA, '00:45'), 'cancel');
    await imported(owner, here.url, laterNews());
    /** A row of each report, with the figures that the day makes. @type {Record<string, [asked: string, row: import('./sheet.js').Row]>} */
    const told = {
      growth: ['period=this-month', { new_patients: 3, left: 1, base_at_end: 4 }],
      movement: ['period=this-month', { start: 1, new: 2, came_back: 0, lost: 0, end: 3 }],
      sources: ['period=this-month', { source: 'Website', new_patients: 1, came: 1, billed_new: 100 }],
      activity: ['period=this-month', { patients: 2, visits: 2, new: 2 }],
      peaks: ['period=this-month', { visits: 2 }],
      missed: ['period=this-month', { employee: 'Dr. Ines Auer', bookings: 4, completed: 2, missed: 1, cancelled: 1 }],
      'average-check': ['period=this-month', { checks: 2, billed: 200, average_check: 100 }],
      rating: ['period=this-month', { patient: ZOFIJA, total: 100 }],
      categories: ['period=this-month', { category: 'Regular', patients: 1, visits: 1, billed: 100 }],
      places: ['period=this-month&by=branch', { patients: 2, new_patients: 2, visits: 2, billed: 200 }],
      items: ['period=this-month', { item: 'Toothbrush', lines: 1, patients: 1, billed: 9.09 }],
      discounts: ['period=this-month', { ground: 'First visit', lines: 2, given_away: 10 }],
      disappeared: ['', {}],
      left: ['period=this-month', { reason: 'moved to Graz', departures: 1 }],
      debtors: ['', { patient: ZOFIJA, billed: 100, paid: 50, bonus_paid: 10, debt: 40 }],
      recalls: ['', { patient: ZOFIJA, item: 'Whitening' }],
      reminders: ['period=this-month', { reminders: 0, booked: 0, billed: 0 }],
      bonuses: ['', { patient: ZOFIJA, accrued: 10, used: 10, balance: 0 }],
      retention: ['period=this-month', { employee: 'Dr. Ines Auer', primary: 2, old: 0 }],
      earnings: ['period=this-month', { employee: 'Dr. Ines Auer', patients: 2, visits: 2, billed: 200, paid: 150 }],
      quality: ['period=this-month', { employee: 'Dr. Ines Auer', ratings: 1, average_score: 4 }],
    };
    await owner.goto(`${here.url}/today`);
    const menu = (await reports(owner)).map((path) => path.slice('/reports/'.length));
    assert.deepEqual(Object.keys(told).sort(), menu.sort(), 'every report is told of');
    const wrong = [];
    for (const report of menu) {
      const [asked, row] = told[report];
      const rows = await answered(report, asked);
      const isIt = rows.some((has) => Object.entries(row).every(([column, figure]) => has[column] === figure));
      if (!(Object.keys(row).length ? isIt : rows.length === 0)) wrong.push([report, rows]);
    }
    assert.deepEqual(wrong, []);
  });

  test('what is owed is paid from the card in at most 6 keys, and nobody owes any more', async () => {
    await desk.goto(card(ZOFIJA));
    const keys = struck();
    await keys.strike('m');
    await desk.waitForURL('**/pay/**');
    await ready(desk, 'cash');
    await keys.strike('Enter');
    await desk.waitForURL('**/slips/**');
    assert.ok(keys.count <= MOST_KEYS_TO_PAY, `${keys.count} keys`);
    await desk.locator('#payments', { hasText: '€40.00' }).waitFor();
    assert.deepEqual(await answered('debtors', ''), []);
  });

  test('what was planned is completed and paid in cash from the card in at most 6 keys', async () => {
    await done(desk, await booked(ZOFIJA, '01:00'), 'arrive');
    await desk.goto(card(ZOFIJA));
    const keys = struck();
    await keys.strike('c');
    await desk.waitForURL('**/complete');
    await ready(desk, 'quantity-0');
    await keys.strike('Enter');
    await desk.waitForURL('**/pay/**');
    await ready(desk, 'cash');
    await keys.strike('Enter');
    await desk.waitForURL('**/slips/**');
    assert.ok(keys.count <= MOST_KEYS_TO_PAY, `${keys.count} keys`);
    await desk.locator('#payments', { hasText: '€100.00' }).waitFor();
  });

  test('somebody who is not named buys in at most 10 keys', async () => {
    await desk.goto(`${here.url}/schedule`);
    const keys = struck();
    await keys.strike('g');
    await keys.strike('v');
    await desk.waitForURL('**/sell');
    await ready(desk, 'q');
    while ((await desk.evaluate(() => document.activeElement?.getAttribute('href'))) !== '/sell?buyer=unnamed' && keys.count < MOST_KEYS_TO_SELL) await keys.strike('Shift+Tab');
    await keys.strike('Enter');
    await desk.waitForURL('**/sell?buyer=unnamed');
    await ready(desk, 'item-0');
    await keys.strike('t');
    await keys.strike('o');
    await keys.strike('Tab');
    await keys.strike('Enter');
    await desk.waitForURL('**/slips/**');
    assert.ok(keys.count <= MOST_KEYS_TO_SELL, `${keys.count} keys`);
    await desk.locator('main', { hasText: 'Toothbrush' }).waitFor();
    const [lidija] = (await answered('earnings')).filter((row) => row.employee === 'Lidija');
    assert.deepEqual([lidija?.billed, lidija?.paid], [5, 5]);
  });

  test('the cash desk is counted, closed and signed', async () => {
    await desk.goto(`${here.url}/cash`);
    await type(desk.locator('[name=cash]'), '195');
    await type(desk.locator('[name=card]'), '100');
    await save(desk);
    await desk.waitForURL('**/cash/*');
    const [counted, came] = await desk.locator('main .table').evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()))),
    );
    assert.deepEqual(counted, [
      ['Cash', '€195.00', '€195.00', '€0.00'],
      ['Card', '€100.00', '€100.00', '€0.00'],
    ]);
    assert.deepEqual(came, [['Desa', '€195.00', '€100.00', '€295.00', '€10.00']]);
    await desk.locator('main', { hasText: 'signature: ____' }).waitFor();
    await desk.goto(`${here.url}/cash`);
    assert.equal(await desk.locator('main form.panel').count(), 0, 'nothing is left to close');
  });

  test('somebody who is due is called, booked and treated, and what the reminder brought is counted', async () => {
    const row = desk.locator('#recalls tbody tr', { hasText: ZOFIJA });
    await desk.goto(`${here.url}/recalls`);
    await follow(row.locator('td a').last());
    await choose(desk.locator('#outcome'), 'booked');
    await save(desk);
    await desk.waitForURL('**/book?**');
    // After the call, whatever the clock says.
    const visit = await booked(ZOFIJA, '23:30');
    await desk.goto(`${here.url}/recalls`);
    assert.equal(await row.count(), 0, 'who is booked is not to be called');
    const counted = async () => (await answered('reminders')).map(({ reminders, booked, came, billed }) => [reminders, booked, came, billed]);
    assert.deepEqual(await counted(), [[1, 1, 0, 0]]);
    await done(desk, visit, 'arrive');
    await desk.goto(`${visit}/complete`);
    await follow(desk.locator('button[name=act][value=save]'));
    await desk.waitForURL('**/pay/**');
    assert.deepEqual(await counted(), [[1, 1, 1, 100]]);
    await desk.goto(`${here.url}/recalls`);
    assert.match(await row.innerText(), /not called yet/i, 'due again, and the call was about the last time');
  });

  test('a task for a colleague is moved twice and closed late, and the control report says so', async () => {
    const day = (/** @type {number} */ days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    await owner.goto(`${here.url}/tasks/new`);
    await type(owner.locator('#text'), 'Order gloves');
    await choose(owner.locator('#assignee'), 'desa');
    await save(owner);
    await owner.goto(`${here.url}/tasks`);
    await follow(owner.locator('main a', { hasText: 'Order gloves' }).first());
    for (const moved of [3, 2]) {
      await owner.locator('#due_on').fill(day(moved));
      await save(owner);
    }
    // The second came from elsewhere, and its day has passed.
    for (const text of ['Order gloves', 'Send the X-ray']) {
      await desk.goto(`${here.url}/day`);
      await follow(desk.locator('main a', { hasText: text }).first());
      await type(desk.locator('#result'), 'On their way');
      await follow(desk.locator('button[name=act][value=close]'));
    }
    await owner.goto(`${here.url}/tasks/control?from=${day(-10)}&to=${today}`);
    const kept = owner.locator('#control tbody tr', { hasText: 'Desa' });
    assert.deepEqual((await kept.locator('td').allInnerTexts()).map(Number), [2, 1, 1, 0, 0, 2], 'set, in time, late, overdue, open, moved');
    await follow(kept.locator('td a').nth(2));
    assert.match(await owner.locator('#tasks tbody').innerText(), /Send the X-ray/);
  });

  test('a messy spreadsheet of an old program is told apart, taken in without what cannot be read, and taken back', async () => {
    // In the letters of Windows-1250, with a title, an empty row and a day that never was.
    const old = 'Seznam pacientov\n\n\x8atevilka;Ime in priimek;Datum rojstva;GSM;Kraj\n9001;Bo\x9atjan \x8eagar;3.5.68;040 123 456;\xc8rnomelj\n9002;\x8apela Kova\xe8i\xe8;31.02.1990;;\x8akofja Loka\n;;;;\n9003;Matja\x9e \xc8eh;12.11.1985;;\x8ealec\n';
    const [before] = await answered('growth');
    await owner.goto(`${here.url}/import`);
    await owner.locator('#bundle').setInputFiles({ name: 'seznam.csv', mimeType: 'text/csv', buffer: Buffer.from(old, 'latin1') });
    await follow(owner.locator('form[enctype] button.main'));
    await owner.waitForURL('**/import/sheet/*');
    await choose(owner.locator('#encoding'), 'windows-1250');
    await follow(owner.locator('button[name=act][value=look]'));
    assert.equal(await owner.locator('#c0').inputValue(), 'number');
    assert.equal(await owner.locator('#c1').inputValue(), 'name');
    assert.match(await owner.locator('main').innerText(), /31\.02\.1990 → cannot be read/);
    await save(owner);
    await owner.locator('.note', { hasText: 'Line 5' }).waitFor();
    await tick(owner.locator('input[name=leave]'));
    await save(owner);
    await owner.waitForURL(/\/import\/(?!sheet)[^/]+$/);
    await owner.locator('form[action$="/take"] button').waitFor();
    await follow(owner.locator('form[action$="/take"] button'));
    await owner.locator('#taken-title').waitFor();
    await owner.goto(`${here.url}/patients?q=zagar`);
    await owner.locator('main', { hasText: 'Boštjan Žagar' }).waitFor();
    assert.equal((await answered('growth'))[0].new_patients, Number(before.new_patients) + 2);
    await owner.goto(`${here.url}/import`);
    await press(owner.locator('summary.button'));
    await tick(owner.locator('input[name=sure]'));
    await follow(owner.locator('form[action="/import/undo"] button'));
    await owner.waitForURL('**/import/*');
    await owner.locator('main', { hasText: 'patients.csv' }).waitFor();
    assert.equal((await answered('growth'))[0].new_patients, before.new_patients);
  });
}
