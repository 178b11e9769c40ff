// The table of a spreadsheet file, and the same table on a page: numbers only, so that they can be compared.

import { unzipped } from './zip.js';

/** @typedef {Record<string, string | number>} Row what each column of the report's own name holds; nothing where it is empty */

/** @param {string} text */
function plain(text) {
  const signs = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => signs[/** @type {keyof typeof signs} */ (name)]);
}

/** @param {string} xml @param {string} name */
function elements(xml, name) {
  return [...xml.matchAll(new RegExp(`<${name}(?: ([^>]*?))?(?:/>|>(.*?)</${name}>)`, 'gs'))].map(([, given = '', within = '']) => ({ given, within }));
}

/** @param {string} within */
function words(within) {
  return elements(within, 't').map((part) => plain(part.within)).join('');
}

/**
 * The rows of the first sheet below the one that names the columns.
 * @param {Buffer} file
 * @param {string} column one of those that are named
 * @returns {Row[]}
 */
export function rowsOfSheet(file, column) {
  const files = unzipped(file);
  const texts = elements(files.get('xl/sharedStrings.xml') ?? '', 'si').map((text) => words(text.within));
  const rows = elements(files.get('xl/worksheets/sheet1.xml') ?? '', 'row').map((row) => {
    const cells = elements(row.within, 'c').filter((cell) => cell.within);
    return new Map(cells.map((cell) => [/r="([A-Z]+)/.exec(cell.given)?.[1] ?? '', value(cell, texts)]));
  });
  const head = rows.findIndex((row) => [...row.values()].includes(column));
  if (head < 0) throw new Error(`no row of the sheet names ${column}`);
  const named = (/** @type {Map<string, string | number>} */ row) =>
    Object.fromEntries([...row].map(([place, cell]) => [String(rows[head].get(place) ?? place), cell]));
  return rows.slice(head + 1).map(named);
}

/** @param {{ given: string, within: string }} cell @param {string[]} texts */
function value({ given, within }, texts) {
  const kind = /t="(\w+)"/.exec(given)?.[1] ?? 'n';
  if (kind === 'inlineStr') return words(within);
  const content = plain(elements(within, 'v')[0]?.within ?? '');
  if (kind === 's') return texts[Number(content)];
  return kind === 'n' ? Number(content) : content;
}

/**
 * The rows of the table of an English page, the total last: what stands in a cell, without marks and changes beside it.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ rows: Row[], total: Row | null }>}
 */
export async function rowsOfPage(page) {
  const seen = await page.locator('#answer table, .people table').first().evaluate((table) => {
    const heads = [...(table.querySelector('thead tr:last-child')?.children ?? [])].map((head) => {
      const href = head.querySelector('a[href*="sort="]')?.getAttribute('href');
      return href ? (new URL(href, document.baseURI).searchParams.get('sort') ?? '').replace(/^-/, '') : '';
    });
    const read = (/** @type {Element} */ row) =>
      [...row.children].flatMap((cell, at) => {
        const copy = /** @type {Element} */ (cell.cloneNode(true));
        for (const beside of copy.querySelectorAll('.mark, .change, .sub, .sr, .tell, .pop, svg')) beside.remove();
        const text = (copy.textContent ?? '').trim();
        return heads[at] && text ? [{ name: heads[at], text, counts: cell.matches('.num') }] : [];
      });
    const rows = [...table.querySelectorAll('tbody tr:not(.group)')].map(read);
    const total = table.querySelector('tfoot tr');
    return { rows, total: total && read(total) };
  });
  const row = (/** @type {typeof seen.rows[0]} */ cells) => Object.fromEntries(cells.map(({ name, text, counts }) => [name, counts ? number(text) : text]));
  return { rows: seen.rows.map(row), total: seen.total && row(seen.total) };
}

/** What a cell says: a number, with percents as the hundredth that they are, or else its words. @param {string} text */
function number(text) {
  const bare = text.replace(/[€\s\u00a0]/g, '').replace('−', '-');
  if (!/^-?\d[\d,]*(\.\d+)?%?$/.test(bare)) return text;
  const count = Number(bare.replace(/[,%]/g, ''));
  return bare.endsWith('%') ? count / 100 : count;
}

/**
 * The numbers of a row, in columns that hold numbers in both tables.
 * @param {Row} row
 * @param {string[]} columns
 */
export function figures(row, columns) {
  return columns.map((column) => (typeof row[column] === 'number' ? row[column].toFixed(4) : '')).join(' ');
}
