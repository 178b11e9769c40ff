/** @file The list of a palette, as the pattern "combobox with list box" wants it: the focus stays in the field. */

import { inside } from '../inside.js';

const SVG = 'http://www.w3.org/2000/svg';

/** @type {string} the file with the signs, whose name has its content's hash */
const icons = document.querySelector('svg.icon use')?.getAttribute('href')?.split('#')[0] ?? '';

/**
 * @param {import('./rank.js').Group[]} groups
 * @param {HTMLInputElement} field
 * @param {HTMLElement} list
 * @param {string} none what is said where nothing was found
 */
export function draw(groups, field, list, none) {
  const was = chosen(list)?.getAttribute('href');
  let at = 0;
  const drawn = groups.map((group, number) => {
    const box = make('div', { role: 'group', 'aria-labelledby': `found-in-${number}` });
    box.append(make('h2', { id: `found-in-${number}`, role: 'presentation' }, group.title));
    for (const item of group.items) {
      const option = entry(item, `found-${at}`);
      if (option) {
        box.append(option);
        at += 1;
      }
    }
    return box;
  });
  if (!at && none) drawn.push(make('p', { role: 'status' }, none));
  list.replaceChildren(...drawn);
  const options = [...list.querySelectorAll('[role=option]')];
  const again = field.value && was ? options.find((option) => option.getAttribute('href') === was) : null;
  choose(again ?? options[0] ?? null, field, list, true);
}

/** @param {HTMLElement} list */
export function chosen(list) {
  return list.querySelector('[aria-selected=true]');
}

/**
 * Goes on by so many entries, from the last to the first.
 * @param {number} by
 * @param {HTMLInputElement} field
 * @param {HTMLElement} list
 */
export function step(by, field, list) {
  const options = [...list.querySelectorAll('[role=option]')];
  if (!options.length) return;
  const at = options.findIndex((option) => option.ariaSelected === 'true');
  const next = Math.abs(by) > 1 ? Math.max(0, Math.min(options.length - 1, at + by)) : (at + by + options.length) % options.length;
  choose(options[next], field, list, true);
}

/**
 * @param {Element | null} option
 * @param {HTMLInputElement} field
 * @param {HTMLElement} list
 * @param {boolean} scroll
 */
export function choose(option, field, list, scroll) {
  chosen(list)?.setAttribute('aria-selected', 'false');
  field.setAttribute('aria-expanded', String(option !== null));
  if (!option) {
    field.removeAttribute('aria-activedescendant');
    return;
  }
  option.setAttribute('aria-selected', 'true');
  field.setAttribute('aria-activedescendant', option.id);
  if (!scroll) return;
  // The first entry's heading comes into sight with it.
  const first = option.id === 'found-0';
  if (first) list.scrollTop = 0;
  else option.scrollIntoView({ block: 'nearest' });
}

/**
 * A link, so that the middle button and the context menu do what they do elsewhere; null if it leads away.
 * @param {import('./rank.js').Item} item
 * @param {string} id
 */
function entry(item, id) {
  const href = inside(item.href);
  if (!href) return null;
  const link = make('a', { id, role: 'option', 'aria-selected': 'false', tabindex: '-1', href });
  if (item.icon) link.append(icon(item.icon));
  link.append(make('span', item.name ? { class: 'name' } : {}, item.label));
  if (item.about) link.append(make('small', {}, item.about));
  return link;
}

/** @param {string} name */
function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${icons}#${name}`);
  svg.append(use);
  return svg;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {string} text
 */
function make(tag, attributes, text = '') {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text);
  return element;
}
