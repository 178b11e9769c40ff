// Two people at two devices: an owner, and a doctor who came by a link of the owner's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, signIn, visitor } from './clinic.js';
import { choose, follow, press, tick, type } from './keys.js';
import { rowsOfPage } from './sheet.js';

const PASSWORD = 'drei Stufen bis zum Garten';

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
/** @type {import('playwright-core').Page} */
let owner;
/** @type {import('playwright-core').Page} */
let doctor;
/** Who the doctor is in the books. */
let employee = { id: '', name: '' };

before(async () => {
  here = await clinic();
  owner = here.page;
  ({ page: doctor } = await visitor(here.browser));
});
after(async () => {
  await here.close();
});

test('an invitation is a link that is copied, and lets a doctor in with a password of their own', async () => {
  await owner.goto(`${here.url}/reports/retention`);
  const link = owner.locator('tbody th a[href*="employee="]').first();
  employee = { id: new URL((await link.getAttribute('href')) ?? '', here.url).searchParams.get('employee') ?? '', name: await link.innerText() };
  await owner.goto(`${here.url}/users`);
  await type(owner.locator('#name'), employee.name);
  await type(owner.locator('#sign-in'), 'doctor');
  await choose(owner.locator('#role'), 'doctor');
  const option = owner.locator('#employee option', { hasText: employee.name });
  await choose(owner.locator('#employee'), (await option.getAttribute('value')) ?? '');
  await follow(owner.locator('#form button.main'));
  const address = await owner.locator('#link').inputValue();
  await owner.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(owner.locator('[data-copy=link]'));
  assert.equal(await owner.evaluate(() => navigator.clipboard.readText()), address);

  await doctor.goto(address);
  await choosePassword(doctor, PASSWORD);
  await doctor.waitForURL('**/day');
});

test('the doctor sees the figures that are their own, and nothing of the others', async () => {
  await owner.goto(`${here.url}/reports/retention?employee=${employee.id}`);
  const own = await rowsOfPage(owner);
  await doctor.goto(`${here.url}/reports/retention`);
  assert.deepEqual((await rowsOfPage(doctor)).rows, own.rows);
  assert.equal(own.rows.length, 1);

  await owner.goto(`${here.url}/reports/retention`);
  const names = await owner.locator('tbody th a').allInnerTexts();
  const others = names.filter((name) => name !== employee.name);
  assert.ok(others.length > 0);
  const menu = await doctor.locator('#nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of new Set(menu)) {
    await doctor.goto(here.url + path);
    // A patient may be called like a colleague, or be one.
    const said = await doctor.locator('main').evaluate((main) => {
      const copy = /** @type {Element} */ (main.cloneNode(true));
      const patients = [...copy.querySelectorAll('.name')];
      const names = new Set(patients.map((patient) => (patient.textContent ?? '').trim()));
      // Charts write a patient's name as any other text.
      const drawn = [...copy.querySelectorAll('svg text')].filter((text) => names.has((text.textContent ?? '').trim()));
      for (const patient of [...patients, ...drawn]) patient.remove();
      return copy.textContent ?? '';
    });
    for (const other of others) assert.ok(!said.includes(other), `${path} names a colleague`);
  }
});

test('where the owner has a page, the doctor is told that there is none', async () => {
  const links = (/** @type {import('playwright-core').Page} */ page) => page.locator('#nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await owner.goto(`${here.url}/today`);
  await doctor.goto(`${here.url}/today`);
  const less = await links(doctor);
  const hidden = (await links(owner)).filter((path) => !less.includes(path));
  assert.ok(['/users', '/import', '/setup', '/audit'].every((path) => hidden.includes(path)), `${hidden}`);
  assert.ok(hidden.some((path) => path.startsWith('/reports/')), 'there are reports that are of nobody in particular');
  for (const path of [...hidden, '/reports/retention.xlsx', '/cards/employee/nobody']) {
    const answer = await doctor.goto(here.url + path).catch(() => null);
    assert.equal(answer?.status(), 404, path);
    if (hidden.includes(path)) assert.equal((await owner.request.get(here.url + path)).status(), 200, path);
  }
});

test('what one of them keeps for all, the other has on the next page', async () => {
  await doctor.goto(`${here.url}/segments`);
  assert.equal(await doctor.getByRole('link', { name: 'To be called' }).count(), 0);
  await owner.goto(`${here.url}/reports/retention/people?cell=column%3Dlost`);
  await press(owner.locator('button[popovertarget=keep]'));
  await type(owner.locator('#keep input[name=name]'), 'To be called');
  await tick(owner.locator('#keep input[type=checkbox]'));
  await follow(owner.locator('#keep button[name=act]'));
  await owner.waitForURL('**/segments*');
  const [all] = await owner.locator('tbody tr', { hasText: 'To be called' }).locator('td.num').allInnerTexts();

  await doctor.reload();
  await follow(doctor.getByRole('link', { name: 'To be called' }).first());
  await doctor.waitForURL('**/people?**');
  const theirs = Number((await doctor.locator('.people .tools h2').innerText()).replace(/\D/g, ''));
  assert.ok(theirs > 0 && theirs < Number(all), `${theirs} of ${all}: the list is theirs alone`);
});

test('a screen that nobody touches locks itself, and opens where it was', async () => {
  await doctor.goto(`${here.url}/account`);
  await follow(doctor.locator('button[name=lock][value="5"]'));
  await doctor.locator('button[name=lock][value="5"][aria-pressed=true]').waitFor();
  await doctor.clock.install();
  await doctor.goto(`${here.url}/reports/retention?period=last-year`);
  await doctor.clock.runFor('04:30');
  assert.equal(doctor.url(), `${here.url}/reports/retention?period=last-year`);
  await doctor.mouse.move(300, 300);
  await doctor.mouse.move(310, 320);
  await doctor.clock.runFor('04:30');
  assert.equal(doctor.url(), `${here.url}/reports/retention?period=last-year`, 'a touch counts');
  await doctor.keyboard.press('Tab');
  await doctor.clock.runFor('04:30');
  assert.equal(doctor.url(), `${here.url}/reports/retention?period=last-year`, 'so does a key');
  await doctor.clock.runFor('00:45');
  await doctor.waitForURL('**/sign-in?**');
  assert.match((await doctor.request.get(`${here.url}/account`)).url(), /sign-in/, 'the session is over');
  assert.equal(await doctor.locator('#name').inputValue(), 'doctor');
  await signIn(doctor, 'doctor', PASSWORD);
  await doctor.waitForURL('**/reports/retention?period=last-year');
});

test('who is disabled is out at the next click', async () => {
  await owner.goto(`${here.url}/users`);
  const row = owner.locator('#users tbody tr', { hasText: 'doctor' });
  await press(row.locator('button[popovertarget]'));
  await follow(row.locator('button[name=act][value=disable]'));
  await owner.locator('main [role=status]').waitFor();
  await follow(doctor.locator('#nav a[href="/today"]'));
  await doctor.waitForURL('**/sign-in**');
  await signIn(doctor, 'doctor', PASSWORD);
  await doctor.locator('[role=alert]').waitFor();
});
