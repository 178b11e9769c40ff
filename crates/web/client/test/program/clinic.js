// The real program at work in a folder of its own, and browsers that have come in by its links.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { open, tab } from '../browser/browser.js';
import { follow, press, tabTo, type } from './keys.js';

const PATIENTS = '300';
/** What a page may take on a machine that has much else to do, in milliseconds. */
const PATIENCE = 20_000;

function named() {
  const program = process.env.REVISIT;
  if (!program) throw new Error('REVISIT must name the program: scripts/test-pages does');
  return program;
}

/**
 * A database of its own in the PostgreSQL for tests, and how it is thrown away.
 */
export function database() {
  const server = process.env.REVISIT_TEST_POSTGRES;
  if (!server) throw new Error('a PostgreSQL for tests: scripts/test-pages starts one');
  const told = (/** @type {string} */ statement) => {
    const psql = spawnSync('psql', ['--no-psqlrc', '--quiet', '--command', statement, server], { encoding: 'utf8' });
    if (psql.status !== 0) throw new Error(`psql: ${psql.stderr ?? psql.error}`);
  };
  const name = `pages_${process.pid}_${Date.now()}`;
  told(`CREATE DATABASE ${name} TEMPLATE template0`);
  return { address: server.replace(/[^/]*$/, name), drop: () => told(`DROP DATABASE ${name}`) };
}

/**
 * Starts the program that REVISIT names. Resolves when it has said where it is and which link lets the first one in.
 * @param {string[]} what `serve` or `demo`, with options
 * @param {string} address of a database to keep the books in, if not in the folder
 */
export async function started(what, address = '') {
  const data = await mkdtemp(join(tmpdir(), 'revisit-pages-'));
  const kept = ['--data', data, ...(address ? ['--database', address] : [])];
  const begin = (/** @type {string} */ listen) => spawn(named(), [...kept, ...what, '--listen', listen], { stdio: ['ignore', 'pipe', 'pipe'] });
  let running = begin('127.0.0.1:0');
  let said = '';
  const found = await new Promise((resolve, reject) => {
    const told = (/** @type {Buffer} */ text) => {
      said += text;
      const link = /(http:\/\/[^\s]+)\/link\/([0-9a-f]{64})/.exec(said);
      if (link && said.includes('Revisit is at')) resolve({ url: link[1], link: link[0] });
    };
    running.stdout.on('data', told);
    running.stderr.on('data', told);
    running.on('exit', () => reject(new Error(`the program ended: ${said}`)));
  });
  const { url, link } = /** @type {{ url: string, link: string }} */ (found);
  const end = async () => {
    const ended = new Promise((resolve) => running.on('exit', resolve));
    running.kill('SIGTERM');
    await ended;
  };
  return {
    url,
    link,
    books: what[0] === 'demo' ? join(data, 'demo') : data,
    /** Ends the program; what is returned starts it again at the same address. */
    async pause() {
      await end();
      return async () => {
        running = begin(new URL(url).host);
        for (let left = PATIENCE / 100; left && !(await fetch(`${url}/readyz`).catch(() => null))?.ok; left--) {
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
    },
    async stop() {
      await end();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * Somebody at another device.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} options
 */
export async function visitor(browser, options = {}) {
  const come = await tab(browser, { viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  come.page.setDefaultTimeout(PATIENCE);
  come.page.setDefaultNavigationTimeout(PATIENCE);
  return come;
}

/** A demo clinic, and its owner at work. */
export async function clinic() {
  const running = await started(['demo', '--no-open', '--patients', PATIENTS]);
  const browser = await open();
  const owner = await visitor(browser);
  await owner.page.goto(running.link);
  await follow(owner.page.locator('main form button'));
  await owner.page.waitForURL('**/today');
  return {
    ...running,
    browser,
    page: owner.page,
    complaints: owner.complaints,
    async close() {
      await browser.close();
      await running.stop();
    },
  };
}

/**
 * A link by which somebody chooses a new password, made on the machine as an owner would.
 * @param {{ url: string, books: string }} clinic
 * @param {string} name
 */
export function reset(clinic, name) {
  const told = spawnSync(named(), ['--data', clinic.books, 'user', 'reset', name], { encoding: 'utf8' });
  const token = /\/link\/[0-9a-f]{64}/.exec(told.stdout);
  if (!token) throw new Error(`no link: ${told.stdout}${told.stderr}`);
  return clinic.url + token[0];
}

/** @param {import('playwright-core').Page} page @param {string} name @param {string} value */
export async function prefer(page, name, value) {
  await page.context().addCookies([{ name, value, url: new URL(page.url()).origin }]);
}

/** Pages of one shape differ by what they show. What stands behind these words names it. */
const SHAPES = /^\/(?:directory\/price-lists|patients|visits|cards\/[a-z-]+)\/[^/]+|^\/tasks\/(?!new$|control$|badge$)[^/]+|^\/(?:help|directory|users|slips|cash|pay|undo)\/[^/]+|^\/join\/[^/]+\/[^/]+|^\/reports\/[^/]+(?=\/people)/;

/**
 * Every page of the menu, and one of every shape that links lead to from there: cards, lists of people, forms.
 * @param {import('playwright-core').Page} page
 */
export async function pages(page) {
  const links = (/** @type {string} */ within) =>
    page.locator(`${within} a[href^="/"]:not([download])`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const { origin } = new URL(page.url());
  const shape = (/** @type {string} */ href) => {
    const { pathname, searchParams } = new URL(href, origin);
    return pathname.replace(SHAPES, (key) => key.replace(/[^/]+$/, '*')) + (searchParams.has('new') ? '?new' : '');
  };
  /** @type {Map<string, string>} */
  const known = new Map();
  const add = (/** @type {string} */ href) => known.has(shape(href)) || known.set(shape(href), href);
  const first = ['/patients?q=ann', '/help/retention', '/cards/source/s1', '/sign-in', '/reports/retention/people?cell=column%3Dprimary'];
  [...first, ...(await links('#nav')), '/account', '/help', '/nothing'].forEach(add);
  // What is found on the way is gone to as well.
  for (const href of known.values()) {
    await page.goto(origin + href);
    (await links('main')).filter((each) => !/\.\w+($|\?)/.test(new URL(each, origin).pathname)).forEach(add);
  }
  return [...known.values()].filter((href) => href !== '/');
}

/** The addresses of all reports that the menu has. @param {import('playwright-core').Page} page */
export async function reports(page) {
  const links = await page.locator('#nav a[href^="/reports/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(links)];
}

/**
 * Types a name and a password at the door.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {string} password
 */
export async function signIn(page, name, password) {
  await type(page.locator('#name'), name);
  await type(page.locator('#password'), password);
  await follow(page.locator('main form button'));
}

/** @param {import('playwright-core').Page} page */
export async function signOut(page) {
  await press(page.locator('button[popovertarget=me]'));
  await follow(page.locator('form[action="/sign-out"] button'));
  await page.waitForURL('**/sign-in**');
}

/**
 * Whoever has a link chooses a password with it.
 * @param {import('playwright-core').Page} page
 * @param {string} password
 * @param {string} name what they are called, if they are asked
 */
export async function choosePassword(page, password, name = '') {
  if (name) await type(page.locator('#name'), name);
  await type(page.locator('#password'), password);
  await type(page.locator('#again'), password);
  await follow(page.locator('main form button'));
}

/**
 * Brings a bundle, which is tried and not yet taken in.
 * @param {import('playwright-core').Page} page
 * @param {string} url of the clinic
 * @param {Buffer} zip
 */
export async function upload(page, url, zip) {
  await page.goto(`${url}/import`);
  // The window in which a file is chosen is the system's, not the page's.
  await tabTo(page.locator('#bundle'));
  await page.locator('#bundle').setInputFiles({ name: 'bundle.zip', mimeType: 'application/zip', buffer: zip });
  await follow(page.locator('form[action="/import"] button.main'));
  await page.waitForURL('**/import/*');
}

/**
 * Brings a bundle, and takes it in.
 * @param {import('playwright-core').Page} page
 * @param {string} url of the clinic
 * @param {Buffer} zip
 */
export async function imported(page, url, zip) {
  await upload(page, url, zip);
  await follow(page.locator('form[action$="/take"] button'));
  await page.locator('#taken-title').waitFor();
}
