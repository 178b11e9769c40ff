// The board of the schedule against a server that has two bookings: it follows what others do, and moves one by mouse and keys.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';

import { open, tab } from './browser.js';
import { policy } from './server.js';

const times = ['09:00', '09:15', '09:30', '09:45', '10:00'];
const doctors = ['ann', 'ben'];
const assets = new URL('../../../assets/', import.meta.url);

/** @type {{ name: string, doctor: string, time: string }[]} */
let bookings = [];
/** What was sent, and the streams that somebody listens to. @type {URLSearchParams[]} */
let sent = [];
/** @type {Set<import('node:http').ServerResponse>} */
const streams = new Set();
let fetched = 0;

const print = () => bookings.map(({ name, doctor, time }) => name + doctor + time).join();

function board() {
  const cell = (/** @type {string} */ doctor, /** @type {string} */ time) => {
    const booking = bookings.find((each) => each.doctor === doctor && each.time === time);
    const shown = `employee_id=${doctor}&amp;day=2026-06-30&amp;time=${encodeURIComponent(time)}`;
    return booking
      ? `<td class="booked"><a href="/visits/${booking.name}" data-shown="${shown}"><span class="when">${time}</span> <span class="name">${booking.name}</span></a></td>`
      : `<td><a class="free" href="/book?at=${time}" aria-label="${time}"></a></td>`;
  };
  const row = (/** @type {string} */ time) => `<tr data-time="${time}"><th scope="row">${time}</th>${doctors.map((doctor) => cell(doctor, time)).join('')}</tr>`;
  const head = (/** @type {string} */ doctor) => `<th scope="col" data-place="employee_id=${doctor}&amp;day=2026-06-30"><a href="/schedule?who=${doctor}">${doctor}</a></th>`;
  return `<div class="stack" id="live" data-asked="${bookings.length} bookings" data-stands="${print()}" data-live="/live" data-fragment="/board" data-broken="broken" data-ended="ended" data-changed="changed">
<div class="table board"><div class="slide"><table role="grid" data-board><thead><tr><th>Time</th>${doctors.map(head).join('')}</tr></thead><tbody>${times.map(row).join('')}</tbody></table></div></div></div>`;
}

function page(/** @type {string} */ nonce) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Board</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/app.css"><script src="/assets/app.js" nonce="${nonce}" defer></script></head>
<body class="frame"><main class="content" id="main"><header class="title"><h1>Schedule</h1><p class="asked"></p></header>
<form method="post" action="/schedule" data-move><input type="hidden" name="key" value="k"><input type="hidden" name="act" value="move"><input type="hidden" name="shown"></form>
<p class="note plain" role="status" id="live-say" data-picked="picked up" hidden></p>${board()}</main></body></html>`;
}

/** Somebody else wrote. */
function write(/** @type {() => void} */ change) {
  change();
  for (const stream of streams) stream.write(`data: ${JSON.stringify({ print: print() })}\n\n`);
}

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (request.method === 'POST') {
    let body = '';
    for await (const part of request) body += part;
    const form = new URLSearchParams(body);
    sent.push(form);
    const moved = bookings.find((each) => path === `/visits/${each.name}`);
    if (moved) Object.assign(moved, { doctor: form.get('employee_id') ?? '', time: form.get('time') ?? '' });
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"href":"/schedule"}');
  } else if (path === '/live') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    response.write(`data: ${JSON.stringify({ print: print() })}\n\n`);
    streams.add(response);
    response.on('close', () => streams.delete(response));
  } else if (path.startsWith('/assets/')) {
    response.writeHead(200, { 'content-type': path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'image/svg+xml' });
    response.end(readFileSync(new URL(path.slice('/assets/'.length), assets)));
  } else if (path === '/schedule' || path === '/board') {
    const nonce = Math.random().toString(36).slice(2);
    if (path === '/board') fetched += 1;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) });
    response.end(path === '/board' ? `<!doctype html><title>x</title>${board()}<script>document.title = 'ran'</script>` : page(nonce));
  } else {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Elsewhere</h1>');
  }
});

/** @type {import('playwright-core').Browser} */
let browser;
let url = '';

before(async () => {
  browser = await open();
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)));
  url = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  bookings = [
    { name: 'Ada', doctor: 'ann', time: '09:00' },
    { name: 'Bob', doctor: 'ben', time: '09:30' },
  ];
  sent = [];
  fetched = 0;
});

/**
 * @param {string} name
 * @param {(page: import('playwright-core').Page) => Promise<void>} story
 * @param {RegExp} expected what the browser complains of
 */
function story(name, story, expected = /^$/) {
  test(name, async () => {
    const { page, complaints, close } = await tab(browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}/schedule`);
    for (let left = 50; left && !streams.size; left--) await new Promise((resolve) => setTimeout(resolve, 20));
    await story(page);
    assert.deepEqual(complaints.filter((complaint) => !expected.test(complaint)), []);
    await close();
    streams.clear();
  });
}

/** @param {import('playwright-core').Page} page @param {string} name */
const place = (page, name) =>
  page.evaluate((name) => {
    const cell = [...document.querySelectorAll('[data-board] td')].find((each) => each.querySelector('.name')?.textContent === name);
    return cell && `${/** @type {HTMLElement} */ (cell.parentElement).dataset.time} ${[...(cell.parentElement?.children ?? [])].indexOf(cell)}`;
  }, name);

/** @param {import('playwright-core').Page} page @param {string} name @param {string} where */
async function stands(page, name, where) {
  let at;
  // A page that is on its way to another has no answer.
  for (let left = 300; left && at !== where; left--) {
    at = await place(page, name).catch(() => page.waitForTimeout(20).then(() => ''));
    if (at !== where) await page.waitForTimeout(20);
  }
  assert.equal(at, where);
}

story('what another desk does is shown, and the focus and what is said stay', async (page) => {
  await page.locator('a[href="/visits/Ada"]').focus();
  write(() => (bookings[1].time = '09:45'));
  await stands(page, 'Bob', '09:45 2');
  assert.equal(await page.locator('td.fresh .name').innerText(), 'Bob');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '/visits/Ada');
  assert.equal(await page.locator('.title .asked').innerText(), '2 bookings');
  assert.equal(await page.title(), 'Board', 'no script of an answer runs');
  assert.equal(fetched, 1, 'what is shown already is not asked for');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '/book?at=09:15');
  assert.equal(await page.locator('[data-board] a:not([tabindex="-1"])').count(), 1, 'one stop of the Tab key');
});

story('a booking is moved by keys', async (page) => {
  await page.locator('a[href="/visits/Ada"]').focus();
  await page.keyboard.press('x');
  assert.equal(await page.locator('#live-say').innerText(), 'picked up');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp']) await page.keyboard.press(key);
  assert.equal(await page.locator('#live-say').innerText(), '09:15 · ben');
  await page.keyboard.press('Enter');
  await stands(page, 'Ada', '09:15 2');
  assert.deepEqual(Object.fromEntries(sent[0]), {
    key: 'k', act: 'move', shown: 'employee_id=ann&day=2026-06-30&time=09%3A00', employee_id: 'ben', day: '2026-06-30', time: '09:15',
  });
});

story('Escape puts a booking back, and so does its own place', async (page) => {
  for (const end of [['ArrowDown', 'Escape'], ['ArrowDown', 'ArrowUp', 'Enter'], ['x']]) {
    await page.locator('a[href="/visits/Ada"]').focus();
    await page.keyboard.press('x');
    for (const key of end) await page.keyboard.press(key);
    assert.equal(await page.locator('.held, .aim').count(), 0, `${end}`);
    assert.ok(await page.locator('#live-say').isHidden());
  }
  assert.deepEqual(sent, []);
});

story('a booking is dragged, and a click still opens one', async (page) => {
  const from = await page.locator('a[href="/visits/Bob"]').boundingBox();
  const to = await page.locator('tr[data-time="10:00"] td').first().boundingBox();
  assert.ok(from && to);
  await page.mouse.move(from.x + 10, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 6 });
  assert.equal(await page.locator('#live-say').innerText(), '10:00 · ann');
  await page.mouse.up();
  await stands(page, 'Bob', '10:00 1');
  assert.equal(sent[0].get('employee_id'), 'ann');
  await page.waitForFunction(() => !document.querySelector('[data-put]'));
  await page.locator('a[href="/visits/Bob"]').click();
  await page.waitForURL('**/visits/Bob');
});

story('what is in hand is left alone until it is let go', async (page) => {
  await page.locator('a[href="/visits/Ada"]').focus();
  await page.keyboard.press('x');
  write(() => (bookings[1].time = '10:00'));
  await page.locator('#live-say', { hasText: 'changed' }).waitFor();
  assert.equal(await place(page, 'Bob'), '09:30 2');
  await page.keyboard.press('Escape');
  await stands(page, 'Bob', '10:00 2');
});

story('a line that broke is said, and what was missed is shown', async (page) => {
  for (const stream of streams) stream.destroy();
  await page.locator('#live-say', { hasText: 'broken' }).waitFor();
  bookings[0].time = '09:45';
  await stands(page, 'Ada', '09:45 1');
  assert.ok(await page.locator('#live-say').isHidden());
}, /ERR_INCOMPLETE_CHUNKED_ENCODING/);
