// What somebody does with the program, in a real browser: every page looked at, numbers opened, keys pressed.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { drawn } from '../browser/browser.js';
import { clinic, pages, prefer, signOut } from './clinic.js';
import { follow, press, tick, type } from './keys.js';

const isLong = Boolean(process.env.REVISIT_TEST_LONG);
const LANGUAGES = ['en', 'de', 'uk', 'sl', 'su'];

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;

before(async () => {
  here = await clinic();
});
after(async () => {
  await here.close();
});

test('which doctor loses most new patients, and who are they: at most four clicks', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  await page.locator('#nav a[href="/reports/retention"]').click();
  await page.locator('th a[href*="sort=-lost"]').first().click();
  await page.waitForURL('**sort=-lost*');
  const number = page.locator('tbody tr').first().locator('a[href*="column%3Dlost"]').first();
  const lost = Number((await number.innerText()).replace(/\D/g, ''));
  await number.click();
  await page.waitForURL('**/people?**');
  assert.ok(lost > 0);
  const first = await page.locator('.table .tools h2').innerText();
  assert.equal(Number(first.replace(/\D/g, '')), lost, 'as many people as the number says');
  await page.locator('tbody th a').first().click();
  await page.waitForURL('**/patients/**');
  await page.goBack();
  await page.waitForURL('**/people?**');
});

test('every page has its charts, and nothing is complained of', async () => {
  const { page, url, complaints } = here;
  await page.goto(`${url}/today`);
  for (const path of await pages(page)) {
    complaints.length = 0;
    await page.goto(url + path);
    await page.locator('h1').first().waitFor();
    await drawn(page);
    const serious = complaints.filter((complaint) => !(path === '/nothing' && /404/.test(complaint)));
    assert.deepEqual(serious, [], path);
  }
});

/** A phone, a tablet, a screen of four thousand dots. */
const WIDTHS = [360, 820, 3840];
/** Pages of every kind, for widths at which it is rarely narrow. */
const KINDS = ['/today', '/reports', '/reports/retention', '/reports/rating', '/reports/places', '/staff', '/setup', '/account', '/help/users'];

test('pages fit a phone, a tablet and a very large screen, and are in the language that was chosen', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  const all = await pages(page);
  const tooWide = [];
  for (const [turn, language] of (isLong ? LANGUAGES : ['de', 'uk']).entries()) {
    await prefer(page, 'language', language);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 3840 ? 2160 : 1000 });
      // A short run has each page in one of the languages.
      const some = width === 360 ? all.filter((_, at) => at % 2 === turn) : KINDS;
      for (const path of isLong ? all : some) {
        await page.goto(url + path);
        assert.equal(await page.locator('html').getAttribute('lang'), language, path);
        await drawn(page);
        const wide = await page.evaluate(() => {
          const over = document.documentElement.scrollWidth - window.innerWidth;
          const ends = (/** @type {Element} */ it) => it.getBoundingClientRect().right > window.innerWidth + 1 && !it.closest('.slide, svg');
          const widest = [...document.querySelectorAll('main *')].find(ends);
          return over > 1 ? `${over} px, ${widest?.tagName} ${widest?.className}` : '';
        });
        if (wide) tooWide.push(`${path} in ${language} at ${width}: ${wide}`);
      }
    }
  }
  assert.deepEqual(tooWide, []);
  await prefer(page, 'language', 'en');
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('on paper a report is its figures, with heads on every sheet', async () => {
  const page = await here.page.context().newPage();
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/reports/retention', '/reports/rating', '/reports/peaks']) {
    await page.goto(here.url + path);
    await drawn(page);
    assert.equal(await page.locator('#answer thead').evaluate((head) => getComputedStyle(head).display), 'table-header-group', path);
    for (const control of ['.head', '#nav', '.ask .quick', '.ask button', '.ask details', '.title .row', '.pages a']) {
      for (const each of await page.locator(control).all()) assert.ok(!(await each.isVisible()), `${path} prints ${control}`);
    }
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const rows = await page.locator('#answer tbody tr').count();
    assert.ok(rows > 30 ? sheets > 1 : sheets > 0, `${path}: ${rows} rows on ${sheets} sheets`);
  }
  await page.close();
});

test('the palette goes to a report and to a patient by the keyboard alone', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('retention');
  await page.locator('#found [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/reports/retention');
  await page.keyboard.press('/');
  await page.keyboard.type('an');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/patients?q=an');
  assert.ok((await page.locator('tbody tr').count()) > 0);
});

test('names are hidden from who looks over the shoulder, until they are shown again', async () => {
  const { page, url } = here;
  await page.goto(`${url}/reports/debtors`);
  await page.keyboard.press('Shift+P');
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-private'));
  await page.goto(`${url}/reports/rating`);
  assert.ok(await page.evaluate(() => document.documentElement.hasAttribute('data-private')));
  await drawn(page);
  const blurred = await page.locator('tbody .name').evaluateAll((names) => names.map((name) => getComputedStyle(name).filter));
  assert.ok(blurred.length > 0 && blurred.every((filter) => filter.startsWith('blur')), `${blurred}`);
  const named = await page.locator('tbody .name').first().innerText();
  assert.ok(!(await page.locator('[data-chart] svg').first().innerHTML()).includes(named), 'nor does the chart say them');
  await page.keyboard.press('Shift+P');
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-private'));
});

test('a list is kept as a segment, found again, and deleted', async () => {
  const { page, url } = here;
  await page.goto(`${url}/reports/left/people?cell=column%3Ddepartures&period=all`);
  await press(page.locator('button[popovertarget=keep]'));
  await type(page.locator('#keep input[name=name]'), 'Gone');
  await follow(page.locator('#keep button[name=act]'));
  await follow(page.locator('#nav a[href="/segments"]'));
  await follow(page.getByRole('link', { name: 'Gone' }).first());
  await page.waitForURL('**/reports/left/people?**');
  await page.goBack();
  await press(page.locator('tbody button[popovertarget^=segment-]'));
  await tick(page.locator('tbody input[name=sure]'));
  await follow(page.locator('tbody button[name=act][value=delete]'));
  await page.locator('main [role=status]').waitFor();
  assert.equal(await page.getByRole('link', { name: 'Gone' }).count(), 0);
});

test('a departure with a misspelt reason becomes one of the known, by keyboard, and can be taken away', async () => {
  const { page, url } = here;
  await page.goto(`${url}/patients?q=ann`);
  const card = (await page.locator('tbody a[href^="/patients/"]').first().getAttribute('href')) ?? '';
  await page.goto(`${url}${card}`);
  await page.locator(`a[href="${card}/left"]`).first().waitFor({ state: 'attached' });
  await page.goto(`${url}${card}/left`);
  const known = (await page.locator('#reason-list option').first().getAttribute('value')) ?? '';
  await page.keyboard.type(known.slice(0, -1));
  await page.keyboard.press('Enter');
  await page.locator('#meant').waitFor();
  assert.equal(await page.locator('#meant').inputValue(), known);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${card}`);
  assert.ok((await page.locator('li.departure').first().innerText()).includes(known));
  await follow(page.locator('li.departure a').first());
  assert.equal(await page.locator('#reason').inputValue(), known);
  const before = await page.evaluate(() => performance.timeOrigin);
  await press(page.locator('button[name=act][value=stay]'));
  await page.waitForFunction((origin) => performance.timeOrigin !== origin, before);
  assert.equal(await page.locator('li.departure').filter({ hasText: known }).count(), 0);
});

test('a reminder in a month is two keys from a card, and from a list', async () => {
  const { page, url } = here;
  await page.goto(`${url}/patients?q=ann`);
  const card = (await page.locator('tbody a[href^="/patients/"]').first().getAttribute('href')) ?? '';
  await page.goto(`${url}${card}`);
  await page.locator('[data-key=r]').first().waitFor();
  await page.keyboard.press('r');
  await page.waitForURL('**/remind');
  await page.locator('[data-key=m]').waitFor();
  await page.keyboard.press('m');
  await page.waitForURL(`**${card}`);
  await page.locator('a[href^="/tasks/"]').first().waitFor();
  const before = await page.evaluate(() => performance.timeOrigin);
  await page.keyboard.press('u');
  await page.waitForFunction((origin) => performance.timeOrigin !== origin, before);
  await page.goto(`${url}${card}`);
  assert.equal(await page.locator('main a[href^="/tasks/"]').count(), 0, 'it was taken back where it was said');
  await page.goto(`${url}/patients?q=ann`);
  await page.locator(`tbody a[href="${card}"]`).focus();
  await page.keyboard.press('r');
  await page.waitForURL('**/remind');
  await page.locator('[data-key=m]').waitFor();
  await page.keyboard.press('m');
  await page.waitForURL('**/patients?q=ann');
});

test('a task for oneself is new on my day, closed with a result, and counted by the control report', async () => {
  const { page, url } = here;
  const kept = async () => {
    await page.goto(`${url}/tasks/control`);
    return (await page.locator('#control tbody tr').first().locator('td').allInnerTexts()).map(Number);
  };
  const [set, inTime, late, overdue, open, moved] = await kept();
  await page.goto(`${url}/tasks/new`);
  await page.waitForFunction(() => document.activeElement?.id === 'text');
  await page.keyboard.type('Order gloves');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/day');
  await follow(page.locator('main a', { hasText: 'Order gloves' }).first());
  for (const later of [3, 5]) {
    const day = new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
    await page.locator('#due_on').fill(day);
    const before = await page.evaluate(() => performance.timeOrigin);
    await press(page.locator('form.panel button.main'));
    await page.waitForFunction((origin) => performance.timeOrigin !== origin, before);
  }
  await page.locator('#result').fill('On their way');
  await press(page.locator('button[name=act][value=close]'));
  await page.waitForURL('**/day');
  assert.deepEqual(await kept(), [set + 1, inTime + 1, late, overdue, open, moved + 1]);
  await follow(page.locator('#control tbody tr').first().locator('td a').last());
  assert.equal(await page.locator('#tasks tbody tr').count(), moved + 1, 'as many as the number says');
  assert.ok((await page.locator('#tasks tbody').innerText()).includes('On their way'));
});

test('somebody who is called and away until spring is not among the disappeared, and the list says so', async () => {
  const { page, url } = here;
  await page.goto(`${url}/reports/disappeared/people?cell=column%3Dvisits`);
  const first = page.locator('tbody tr').first();
  const card = (await first.locator('th a').getAttribute('href')) ?? '';
  const count = async () => Number(/\d+/.exec(await page.locator('.table .tools h2').innerText())?.[0]);
  const before = await count();
  await follow(first.locator(`a[href="${card}/contact"]`));
  await page.locator('#outcome').selectOption('away');
  await page.locator('#note').fill('In the south until spring');
  const spring = `${new Date().getFullYear() + 1}-04-01`;
  await page.locator('#until_on').fill(spring);
  await press(page.locator('form.panel button.main'));
  await page.waitForURL('**/people?**');
  assert.equal(await count(), before - 1);
  assert.equal(await page.locator(`tbody a[href="${card}"]`).count(), 0);
  await page.goto(`${url}${card}`);
  await page.getByText('In the south until spring').waitFor();
});

test('a misspelt reason is merged into the right one, and every report and card follows', async () => {
  const { page, url } = here;
  await page.goto(`${url}/patients?q=ann`);
  const card = (await page.locator('tbody a[href^="/patients/"]').nth(1).getAttribute('href')) ?? '';
  await page.goto(`${url}${card}/left`);
  const right = (await page.locator('#reason-list option').first().getAttribute('value')) ?? '';
  const wrong = `${right.slice(0, -1)}x`;
  await page.locator('#reason').fill(wrong);
  await press(page.locator('form.panel button.main'));
  await page.locator('#meant').waitFor();
  await page.locator('#meant').selectOption('-');
  await press(page.locator('form.panel button.main'));
  await page.waitForURL(`**${card}`);
  assert.ok((await page.locator('li.departure').first().innerText()).includes(wrong));
  await page.goto(`${url}/directory/reasons`);
  await follow(page.getByRole('link', { name: wrong, exact: true }));
  await page.locator('#merged_into').selectOption({ label: right });
  await press(page.locator('form.panel button.main'));
  await page.waitForURL('**/directory/reasons');
  await page.goto(`${url}${card}`);
  assert.ok((await page.locator('li.departure').first().innerText()).includes(right));
  await page.goto(`${url}/reports/left?period=all`);
  const reasons = await page.locator('#rows tbody th').allInnerTexts();
  assert.ok(!reasons.some((reason) => reason.includes(wrong)), reasons.join());
});

test('somebody who is due again is called, booked, and off the list', async () => {
  const { page, url } = here;
  await page.goto(`${url}/recalls`);
  const row = page.locator('#recalls tbody tr').first();
  const card = (await row.locator('th a').getAttribute('href')) ?? '';
  await follow(row.locator('td a').last());
  await page.locator('#outcome').selectOption('booked');
  await press(page.locator('form.panel button.main'));
  await page.waitForURL('**/book?**');
  await page.locator('#slot option').nth(1).waitFor({ state: 'attached' });
  await page.locator('#slot').selectOption({ index: 1 });
  await press(page.locator('form.panel button.main'));
  await page.waitForURL('**/schedule?**');
  await page.goto(`${url}/recalls`);
  assert.equal(await page.locator(`#recalls tbody a[href="${card}"]`).count(), 0);
});

test('whoever signs out is out', async () => {
  const { page, url } = here;
  await page.goto(`${url}/today`);
  await signOut(page);
  await page.goto(`${url}/reports/left`);
  assert.match(page.url(), /sign-in\?back=/);
});
