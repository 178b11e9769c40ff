// Forms that are not lost: the server stopped, the line broken, the session ended, back to a form that was sent.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, reset, signIn } from './clinic.js';
import { press, type } from './keys.js';

const PASSWORD = 'a walk along the river';

/** @type {Awaited<ReturnType<typeof clinic>>} */
let here;
let name = '';

before(async () => {
  here = await clinic();
  await here.page.goto(`${here.url}/account`);
  name = (await here.page.locator('input[name=username]').getAttribute('value')) ?? '';
  await here.page.goto(reset(here, name));
  await choosePassword(here.page, PASSWORD);
  if (here.page.url().includes('/sign-in')) await signIn(here.page, name, PASSWORD);
  await here.page.waitForURL('**/today');
});
after(async () => {
  await here.close();
});

const save = () => here.page.locator('main form.panel button.main');
const again = () => here.page.locator('main form.panel [role=alert] button');

let number = 1_234_500;

/** Somebody with a telephone of their own: nobody is asked whether they are there already. @param {string} who */
async function typed(who) {
  const phone = `+386 ${++number}`;
  await here.page.goto(`${here.url}/register`);
  await type(here.page.locator('[name=name]'), who);
  await type(here.page.locator('[name=phone]'), phone);
  return phone;
}

/** How many patients of this name there are. @param {string} who */
async function found(who) {
  await here.page.goto(`${here.url}/patients?q=${encodeURIComponent(who)}`);
  if (/\/patients\/./.test(new URL(here.page.url()).pathname)) return 1;
  return here.page.locator('main tbody tr', { hasText: who }).count();
}

test('while the server is away a form waits, and is sent by itself when it is there again', async () => {
  await typed('Vida Strežnik');
  const resume = await here.pause();
  await press(save());
  await here.page.locator('main form.panel [role=alert]', { hasText: 'cannot be reached' }).waitFor();
  assert.equal(await here.page.locator('[name=name]').inputValue(), 'Vida Strežnik');
  await resume();
  await here.page.waitForURL('**/patients/**');
  assert.equal(await found('Vida Strežnik'), 1);
});

test('a broken line: sent again by hand it is one patient', async () => {
  await typed('Vida Omrežje');
  await here.page.context().setOffline(true);
  await press(save());
  await again().waitFor();
  await here.page.context().setOffline(false);
  await press(again());
  await here.page.waitForURL('**/patients/**');
  assert.equal(await found('Vida Omrežje'), 1);
});

test('an answer that never arrives: the second time it is known as done', async () => {
  await typed('Vida Odgovor');
  let times = 0;
  await here.page.route('**/register', async (route) => {
    if (route.request().method() !== 'POST' || times++) return route.continue();
    await route.fetch({ maxRedirects: 0 });
    return route.abort('connectionreset');
  });
  await press(save());
  await here.page.waitForURL('**/patients/**');
  await here.page.unroute('**/register');
  assert.equal(times, 2);
  assert.equal(await found('Vida Odgovor'), 1);
});

test('an ended session: whoever signs in beside it sends what is still there', async () => {
  const phone = await typed('Vida Prijava');
  const cookies = await here.page.context().cookies();
  await here.page.context().clearCookies({ name: /session/ });
  assert.ok((await here.page.context().cookies()).length < cookies.length, 'the session is gone');
  await press(save());
  const link = here.page.locator('main form.panel [role=alert] a');
  await link.waitFor();
  assert.equal(await link.getAttribute('target'), '_blank');
  const door = await here.page.context().newPage();
  await door.goto(`${here.url}/sign-in`);
  await signIn(door, name, PASSWORD);
  await door.waitForURL('**/today');
  await door.close();
  assert.equal(await here.page.locator('[name=phone]').inputValue(), phone);
  await press(again());
  await here.page.waitForURL('**/patients/**');
  assert.equal(await found('Vida Prijava'), 1);
});

test('a locked page keeps what was typed for who typed it, and for nobody else', async () => {
  const lock = async () => {
    const other = await here.page.context().newPage();
    await other.goto(`${here.url}/today`);
    await press(other.locator('button[popovertarget=me]'));
    await press(other.locator('form[data-lock] button'));
    await other.waitForURL('**/sign-in**');
    await here.page.locator('dialog#locked[open]').waitFor();
    assert.ok(!(await here.page.locator('[name=phone]').isVisible()), 'it is covered');
    return other;
  };
  const phone = await typed('Vida Zaklep');
  let door = await lock();
  await here.page.keyboard.press('Escape');
  await here.page.keyboard.press('Escape');
  await here.page.locator('dialog#locked[open]').waitFor();
  await signIn(door, name, PASSWORD);
  await door.waitForURL('**/today');
  await here.page.locator('html:not([data-locked])').waitFor();
  assert.equal(await here.page.locator('[name=phone]').inputValue(), phone);
  await press(save());
  await here.page.waitForURL('**/patients/**');
  assert.equal(await found('Vida Zaklep'), 1);
  await door.close();

  await typed('Vida Tujec');
  door = await lock();
  await door.evaluate(() => new BroadcastChannel('revisit').postMessage({ user: 'somebody else' }));
  await here.page.waitForURL('**/sign-in**');
  assert.ok(!(await here.page.content()).includes('Vida Tujec'));
  await signIn(door, name, PASSWORD);
  await door.waitForURL('**/today');
  await door.close();
});

test('back from what was saved leads past the form', async () => {
  await here.page.goto(`${here.url}/patients`);
  await typed('Vida Nazaj');
  await press(save());
  await here.page.waitForURL('**/patients/**');
  await here.page.goBack();
  await here.page.waitForURL('**/patients');
  assert.equal(await found('Vida Nazaj'), 1);
});
