/** @file Pages with the hooks of crates/web/templates, as short as they can be. */

import { samples } from '../samples.js';

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * @param {string} nonce
 * @param {URLSearchParams} asked `theme`, `keys`, `lock`
 * @param {string[]} scripts
 * @param {string} body
 */
function page(nonce, asked, scripts, body) {
  const theme = asked.get('theme') ?? 'light';
  const keys = asked.has('keys') ? ` data-keys="${escape(asked.get('keys') ?? '')}"` : '';
  const lock = asked.has('lock') ? ` data-lock-after="${escape(asked.get('lock') ?? '')}"` : '';
  return `<!doctype html>
<html lang="de" data-theme="${escape(theme)}"${keys}${lock}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Revisit</title>
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
<link rel="help" href="/help/page">
<link rel="stylesheet" href="/assets/app.css">
${scripts.map((script) => `<script src="/assets/${script}" nonce="${nonce}" defer></script>`).join('\n')}
</head>
${body}
</html>`;
}

/**
 * Each chart of `only`, or all.
 * @param {string} nonce
 * @param {URLSearchParams} asked
 */
export function chartsPage(nonce, asked) {
  const only = asked.get('only')?.split(',');
  const charts = Object.entries(samples()).filter(([name]) => !only || only.includes(name));
  const world = asked.get('world') ?? '/assets/world.json';
  const figures = charts.map(
    ([name, spec]) => `<figure class="chart card" id="${name}">
<figcaption>${escape(spec.title)} <small>${name}</small></figcaption>
<div class="plot" data-chart="${escape(JSON.stringify(spec))}" data-world="${escape(world)}" role="img" aria-label="${escape(spec.description)}"><svg class="drawn" aria-hidden="true"></svg></div>
</figure>`,
  );
  return page(nonce, asked, ['app.js', 'charts.js'], `<body><main class="content" id="main"><div class="stack">${figures.join('\n')}</div></main></body>`);
}

/**
 * The frame of every page, with everything that app.js looks for.
 * @param {string} nonce
 * @param {URLSearchParams} asked
 */
export function framePage(nonce, asked) {
  const use = (/** @type {string} */ name) => `<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#${name}"/></svg>`;
  const rows = ['a', 'b', 'c', 'd'].map((id) => `<tr><td class="pick"><label><input type="checkbox" name="who" value="${id}" form="act" aria-label="${id}"></label></td><th scope="row"><a class="name" href="/patients/${id}">${id}</a></th></tr>`);
  return page(
    nonce,
    asked,
    ['app.js'],
    `<body class="frame" data-page="people">
<header class="head">
<form role="search" action="/search" aria-label="Suche">${use('search')}<input type="search" name="q" aria-label="Suche" data-search></form>
<button class="button quiet who" type="button" popovertarget="me">Ich</button>
<div class="pop list end" id="me" popover>
<button class="item" type="button" data-dialog="keys">Tasten</button>
<form method="post" action="/private"><input type="hidden" name="back" value="/frame"><button class="item" name="private" value="yes" data-private-key><span class="hides">Namen verbergen</span><span class="shows">Namen zeigen</span></button></form>
<form method="post" action="/lock" data-lock><input type="hidden" name="back" value="/frame"><button class="item">Sperren</button></form>
</div>
</header>
<nav class="nav" id="nav" popover aria-label="Menü"><div><ul><li><a href="/rating" data-go="r">Rating</a></li><li><a href="/today" data-go="t">Heute</a></li></ul></div></nav>
<main class="content" id="main" tabindex="-1"><div class="stack">
<h1>Patienten</h1>
<a class="button quiet" href="/frame?all" data-print>Drucken</a>
${asked.has('pages') ? '<nav class="pages" aria-label="Seiten">1–2 von 3 <a href="/frame?page=2" rel="next">weiter</a></nav>' : ''}
<div class="chips" data-clear="/cleared"><a class="chip" href="/frame">Filiale</a><a class="button quiet" href="/cleared" aria-keyshortcuts="Escape">Alle Filter aufheben</a></div>
<div class="people">
<div class="table"><div class="slide" tabindex="0" role="region" aria-label="Patienten"><table>
<thead><tr><th class="pick"><label class="scripted"><input type="checkbox" data-pick-all aria-label="alle"></label></th><th scope="col">Name</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div></div>
<form class="actions" id="act" method="post" action="/act"><p class="picked"><span class="some">gewählt <b></b></span><span class="all">alle</span></p></form>
</div>
${asked.has('progress') ? '<section data-progress="/progress"><progress max="100"></progress> <p role="status" data-progress-text></p></section>' : ''}
</div></main>
<dialog class="palette" id="palette" aria-label="Gehe zu" data-source="/palette" data-none="Nichts gefunden">
<input type="search" role="combobox" aria-expanded="true" aria-controls="found" aria-autocomplete="list" aria-label="Gehe zu" autocomplete="off">
<div id="found" role="listbox" aria-label="Gefunden"></div>
</dialog>
<dialog class="palette" id="keys" aria-labelledby="keys-title"><form method="dialog" class="row"><h2 id="keys-title">Tasten</h2><button class="button quiet push" aria-label="Schließen">${use('close')}</button></form></dialog>
</body>`,
  );
}

/**
 * @param {string} nonce
 * @param {URLSearchParams} asked
 */
export function plainPage(nonce, asked) {
  return page(nonce, asked, [], '<body><main><h1>Seite</h1></main></body>');
}
