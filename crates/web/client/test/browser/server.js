/** @file A server that answers as the program does, as far as the browser's side needs it: same policy, pages with the same hooks. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartsPage, framePage, plainPage } from './pages.js';

const assets = join(fileURLToPath(new URL('.', import.meta.url)), '../../../assets');
const kinds = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json', txt: 'text/plain' };

/** @param {string} nonce */
export function policy(nonce) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const palette = [
  { title: 'Berichte', items: [{ label: 'Rating', about: 'Wer bringt wie viel?', href: '/rating', icon: 'rating' }, { label: 'Kundenbindung', href: '/retention', icon: 'retention' }] },
  { title: 'Patienten', items: [{ label: 'Böhm, Ursula', about: 'K-00123 · 1961', href: '/patients/1', icon: 'user', name: true }, { label: 'anderswo', href: '//elsewhere.example/' }] },
];

/** `asked`: each request as method and address. `progress`: the answer to who listens to progress, once somebody does. */
export async function serve() {
  /** @type {string[]} */
  const asked = [];
  /** @type {(response: import('node:http').ServerResponse) => void} */
  let listens;
  /** @type {Promise<import('node:http').ServerResponse>} */
  const listening = new Promise((resolve) => (listens = resolve));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const answer = (/** @type {string} */ type, /** @type {string | Buffer} */ body, /** @type {object} */ more = {}) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff', ...more });
      response.end(body);
    };
    if (request.method === 'POST') {
      response.writeHead(303, { location: url.pathname === '/lock' ? '/locked' : '/frame' }).end();
    } else if (url.pathname.startsWith('/assets/')) {
      const name = url.pathname.slice('/assets/'.length);
      answer(kinds[/** @type {keyof typeof kinds} */ (name.split('.').at(-1))], readFileSync(join(assets, name)));
    } else if (url.pathname === '/nothing-there') {
      response.writeHead(404).end();
    } else if (url.pathname === '/palette') {
      const q = url.searchParams.get('q') ?? '';
      const groups = q ? palette.map(({ title, items }) => ({ title, items: items.filter((item) => item.label.toLowerCase().includes(q)) })) : palette.slice(0, 1);
      answer('application/json', JSON.stringify({ groups: groups.filter((group) => group.items.length) }));
    } else if (url.pathname === '/progress') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      listens(response);
    } else {
      const nonce = Math.random().toString(36).slice(2);
      const pages = { '/charts': chartsPage, '/frame': framePage };
      const page = pages[/** @type {keyof typeof pages} */ (url.pathname)] ?? plainPage;
      answer('text/html', page(nonce, url.searchParams), { 'content-security-policy': policy(nonce) });
    }
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(null)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    progress: () => listening,
    close: () =>
      new Promise((/** @type {(nothing?: undefined) => void} */ closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
