// A morning without a mouse: from the door to a list that is kept, and the focus is seen at every step.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { choosePassword, clinic, reset, visitor } from './clinic.js';

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

/** What has the focus, and how it can be told: it is on the screen, nothing lies over it, a line runs around it. */
function focus() {
  return page.evaluate(() => {
    const at = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
    const name = `${at.tagName} ${at.className} ${at.getAttribute('href') ?? at.getAttribute('name') ?? ''} ${(at.textContent ?? '').trim().slice(0, 40)}`;
    if (at === document.body || at.id === 'main') return { name, seen: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const [x, y] = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)];
    const above = document.elementFromPoint(x, y);
    const bare = above !== null && (at.contains(above) || above.contains(at) || above.closest('label') === at.closest('label'));
    const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 0 && box.bottom > 0 && box.top < innerHeight && bare;
    return { name, seen, why: `${outlineStyle} ${outlineWidth}, ${Math.round(box.left)} ${Math.round(box.top)}, above it ${above?.tagName} ${above?.className}` };
  });
}

/** Tab, until the focus is on such an element. @param {string} wanted @param {string} key */
async function tabTo(wanted, key = 'Tab') {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press(key);
    const { name, seen, why } = await focus();
    assert.ok(seen, `${page.url()}: the focus is not seen on ${name}: ${why}`);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), wanted)) return;
  }
  assert.fail(`${page.url()}: Tab does not come to ${wanted}`);
}

async function enter(/** @type {string} */ wanted, /** @type {string} */ address) {
  await tabTo(wanted);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
}

/** Past the menu, as whoever tabs would do. */
async function skip() {
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
  assert.ok((await focus()).seen);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
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
  await skip();
  await enter('th a[href*="sort=-lost"]', '**sort=-lost*');
  await skip();
  await enter('tbody a[href*="column%3Dlost"]', '**/people?**');

  await skip();
  const people = await names();
  assert.ok(people.length > 0);
  await tabTo('button[popovertarget=keep]');
  await page.keyboard.press('Enter');
  await tabTo('#keep input[name=name]');
  await page.keyboard.type('To be called');
  await tabTo('#keep button[name=act]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/segments*');

  await skip();
  await enter('tbody th a', '**/people?**');
  assert.deepEqual(await names(), people);
  await skip();
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
  await skip();
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
  await skip();
  await enter('button[name=keys][value=on]', '**/account');
  await page.locator('html:not([data-keys])').waitFor();
});
