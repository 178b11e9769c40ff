// A demo clinic, served by the real program, and a browser that has come in by its link.

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { open, tab } from '../browser/browser.js';

const PATIENTS = '300';

/** Starts the program that REVISIT names, in a folder of its own. */
export async function clinic() {
  const program = process.env.REVISIT;
  if (!program) throw new Error('REVISIT must name the program: scripts/test-pages does');
  const data = await mkdtemp(join(tmpdir(), 'revisit-pages-'));
  const options = ['--data', data, 'demo', '--no-open', '--listen', '127.0.0.1:0', '--patients', PATIENTS];
  const running = spawn(program, options, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const link = await new Promise((resolve, reject) => {
    const told = (/** @type {Buffer} */ text) => {
      said += text;
      const found = /(http:\/\/[^\s]+)\/link\/([0-9a-f]{64})/.exec(said);
      if (found && said.includes('Revisit is at')) resolve({ url: found[1], link: found[0] });
    };
    running.stdout.on('data', told);
    running.stderr.on('data', told);
    running.on('exit', () => reject(new Error(`the program ended: ${said}`)));
  });
  const browser = await open();
  const visitor = await tab(browser, { viewport: { width: 1280, height: 900 } });
  await visitor.page.goto(link.link);
  await visitor.page.locator('main form button').click();
  await visitor.page.waitForURL('**/today');
  return {
    url: link.url,
    page: visitor.page,
    complaints: visitor.complaints,
    async close() {
      await browser.close();
      const ended = new Promise((resolve) => running.on('exit', resolve));
      running.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** @param {import('playwright-core').Page} page @param {string} name @param {string} value */
export async function prefer(page, name, value) {
  await page.context().addCookies([{ name, value, url: new URL(page.url()).origin }]);
}

/** Every page of the menu, and some that are reached from others. @param {import('playwright-core').Page} page */
export async function pages(page) {
  const menu = await page.locator('#nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const others = ['/account', '/help', '/help/retention', '/help/users', '/patients?q=ann', '/nothing'];
  return [...new Set(menu.filter((href) => href !== '/').concat(others))];
}
