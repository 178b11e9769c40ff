// The program without a mouse: Tab, Enter, Space, arrows and what is typed. At every step the focus has to be seen.

import assert from 'node:assert/strict';

import { drawn } from '../browser/browser.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').ElementHandle<Element>} Place */

/** More than any page has to stop at, so that the way round it ends. */
const MOST = 400;

/**
 * Where the focus is, whether that is seen, and whether it is there that it was wanted: on the screen, a line around it, nothing over it.
 * @param {Place} wanted
 */
function focus(wanted) {
  return wanted.evaluate((wanted) => {
    const at = /** @type {HTMLElement} */ (document.activeElement ?? document.body);
    const name = `${at.tagName} ${at.className} ${at.getAttribute('href') ?? at.getAttribute('name') ?? ''} ${(at.textContent ?? '').trim().slice(0, 40)}`;
    if (at === document.body || at.id === 'main') return { name, arrived: at === wanted, seen: true, why: '' };
    // A file's field is its box's.
    const { outlineStyle, outlineWidth } = getComputedStyle(at.closest('.file') ?? at);
    const label = at.closest('label');
    // What goes over two lines has two boxes, and between them is the page.
    const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const above = boxes.map(({ left, right, top, bottom }) => {
      const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
      return document.elementFromPoint(x, y);
    });
    const bare = above.some((it) => it !== null && (at.contains(it) || (label?.contains(it) ?? false)));
    return {
      name,
      arrived: at === wanted,
      seen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bare,
      why: `${outlineStyle} ${outlineWidth}, ${boxes.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`)}, above it ${above.map((it) => `${it?.tagName} ${it?.className}`)}`,
    };
  });
}

/**
 * Whether it is less far to Shift-Tab there, and whether the link past the menu helps. A guess only: the way is gone key by key.
 * @param {Place} wanted
 */
function way(wanted) {
  return wanted.evaluate((wanted) => {
    const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const stops = [...document.querySelectorAll(all)].filter((stop) => stop.checkVisibility() && /** @type {HTMLElement} */ (stop).tabIndex >= 0);
    const main = document.getElementById('main');
    const at = document.activeElement;
    const to = stops.indexOf(wanted);
    const past = main?.contains(wanted) ? stops.findIndex((stop) => main.contains(stop)) - 2 : 0;
    const from = at && at === main ? past + 1 : at ? stops.indexOf(at) : -1;
    const onward = to > from ? to - from : stops.length - from + to;
    const skipped = from < 0 ? onward - past : onward;
    const back = stops.length + 1 - onward;
    return { isBack: back < skipped, isPast: from < 0 && past > 2 && skipped <= back };
  });
}

/**
 * Tab or Shift-Tab, whichever is less far, until the focus is there.
 * @param {Locator} wanted
 */
export async function tabTo(wanted) {
  const page = wanted.page();
  await wanted.waitFor();
  // A chart that comes late moves what is below it.
  await drawn(page);
  const place = /** @type {Place} */ (await wanted.elementHandle());
  const { isBack, isPast } = await way(place);
  if (isPast) await skip(page);
  let at = await focus(place);
  for (let step = 0; !at.arrived && step < MOST; step++) {
    assert.ok(at.seen, `${page.url()}: the focus is not seen on ${at.name}: ${at.why}`);
    await page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
    at = await focus(place);
  }
  assert.ok(at.seen, `${page.url()}: the focus is not seen on ${at.name}: ${at.why}`);
  assert.ok(at.arrived, `${page.url()}: Tab does not come to ${wanted}`);
}

/**
 * From stop to stop to the page's other end: those on which the focus is not seen.
 * @param {Page} page
 * @param {'Tab' | 'Shift+Tab'} key
 * @param {number} most
 */
export async function unseen(page, key, most) {
  await drawn(page);
  const body = /** @type {Place} */ (await page.$('body'));
  const found = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key);
    const at = await focus(body);
    if (at.arrived) break;
    if (!at.seen) found.push(`${page.url()} by ${key}: ${at.name}: ${at.why}`);
  }
  return found;
}

/**
 * Past the menu, as whoever tabs would do.
 * @param {Page} page
 */
export async function skip(page) {
  const link = /** @type {Place} */ (await page.locator('a.skip').elementHandle());
  await page.keyboard.press('Tab');
  const { arrived, seen, name } = await focus(link);
  assert.ok(arrived && seen, `${page.url()}: the first stop is ${name}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'main');
}

/**
 * Presses a button, or a link that leads to no page.
 * @param {Locator} wanted
 */
export async function press(wanted) {
  await tabTo(wanted);
  await wanted.page().keyboard.press('Enter');
}

/**
 * Presses what leads to a page, be it the same once more, and waits for it.
 * @param {Locator} wanted
 */
export async function follow(wanted) {
  await tabTo(wanted);
  const loaded = wanted.page().waitForEvent('load');
  await wanted.page().keyboard.press('Enter');
  await loaded;
}

/**
 * Types into a field, instead of what stands in it.
 * @param {Locator} field
 * @param {string} text
 */
export async function type(field, text) {
  await tabTo(field);
  await field.page().keyboard.press('Control+a');
  await field.page().keyboard.type(text);
  assert.equal(await field.inputValue(), text);
}

/**
 * Ticks a box, or one of several that exclude each other: Tab comes to one of these, arrows to the others.
 * @param {Locator} box
 */
export async function tick(box) {
  const { keyboard } = box.page();
  const name = await box.evaluate((box) => (/** @type {HTMLInputElement} */ (box).type === 'radio' ? /** @type {HTMLInputElement} */ (box).name : ''));
  if (name) {
    const group = box.page().locator(`input[type=radio][name="${name}"]`);
    const chosen = group.and(box.page().locator(':checked'));
    await tabTo((await chosen.count()) ? chosen : group.first());
    for (let left = await group.count(); left && !(await box.evaluate((box) => box === document.activeElement)); left--) await keyboard.press('ArrowDown');
    if (!(await box.isChecked())) await keyboard.press('Space');
  } else {
    await tabTo(box);
    await keyboard.press('Space');
  }
  assert.ok(await box.isChecked());
}

/**
 * Chooses from a list by the letters an entry begins with, and by arrows where several begin so.
 * @param {Locator} list
 * @param {string} value
 */
export async function choose(list, value) {
  const { keyboard } = list.page();
  await tabTo(list);
  await keyboard.press('Home');
  const label = await list.locator(`option[value="${value}"]`).evaluate((option) => /** @type {HTMLOptionElement} */ (option).label);
  await keyboard.type(/^[\w /-]*/.exec(label)?.[0] ?? '');
  for (let left = await list.locator('option').count(); left && (await list.inputValue()) !== value; left--) await keyboard.press('ArrowDown');
  assert.equal(await list.inputValue(), value);
}
