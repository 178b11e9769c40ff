/** @file One chart in its place: drawn, drawn again when the place changes, and opened by a click. */

import { init } from './echarts.js';
import { kinds } from './kinds.js';
import { nearest } from './nearest.js';
import { whole } from './spec.js';
import { world } from './world.js';
import { inside } from '../inside.js';

/** How high a chart on paper is, unless its rows want more. */
const PAPER_HEIGHT = 320;

const root = document.documentElement;
const canvas = document.createElement('canvas').getContext('2d');

/**
 * Draws the chart of a place. What the server drew stays until that has gone well, and for good if it has not.
 * @param {HTMLElement} place
 */
export async function mount(place) {
  const spec = JSON.parse(place.dataset.chart ?? 'null');
  if (!spec || !kinds[/** @type {keyof typeof kinds} */ (spec.kind)]) return;
  if (spec.kind === 'map') await world(place.dataset.world);
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;inset:0;visibility:hidden';
  place.style.position = 'relative';
  place.append(host);
  const chart = init(host, null, { renderer: 'svg', width: place.clientWidth, height: place.clientHeight });
  const draw = drawing(place, chart, spec);
  try {
    draw();
  } catch (fault) {
    chart.dispose();
    host.remove();
    throw fault;
  }
  place.replaceChildren(host);
  host.style.cssText = '';
  watch(place, draw);
  open(place, chart, () => whole(spec, hides()));
}

/**
 * @param {HTMLElement} place
 * @param {import('echarts/core').ECharts} chart
 * @param {import('./spec.js').Spec} given
 */
function drawing(place, chart, given) {
  let first = true;
  return (/** @type {Paper | undefined} */ paper = undefined) => {
    const spec = whole(given, hides());
    const kind = kinds[spec.kind];
    const look = lookOf(place, paper?.width ?? place.clientWidth, first);
    const height = kind.height?.(spec, look) ?? paper?.height;
    // Without a height of its own it has the style sheet's.
    place.style.blockSize = height ? `${Math.round(height)}px` : '';
    look.height = height ? Math.round(height) : Math.max(120, place.clientHeight);
    chart.resize({ width: look.width, height: look.height });
    chart.setOption(kind.option(spec, look), { notMerge: true });
    chart.getZr().flush();
    first = false;
  };
}

/**
 * @typedef {{ width: number, height: number }} Paper
 * @returns {Paper}
 */
function paper() {
  // The style sheet knows whether the page lies on its side.
  const width = Number(getComputedStyle(document.body).getPropertyValue('--sheet')) || 660;
  return { width, height: PAPER_HEIGHT };
}

function hides() {
  return root.hasAttribute('data-private');
}

/**
 * @param {HTMLElement} place
 * @param {number} width
 * @param {boolean} first
 * @returns {import('./look.js').Look}
 */
function lookOf(place, width, first) {
  const font = getComputedStyle(place).fontFamily;
  return {
    width: Math.max(160, width),
    height: Math.max(120, place.clientHeight),
    font,
    lang: root.lang || 'en',
    still: !first || matchMedia('(prefers-reduced-motion: reduce)').matches,
    measure(text, size = 12) {
      if (!canvas) return text.length * size * 0.6;
      canvas.font = `${size}px ${font}`;
      return canvas.measureText(text).width;
    },
  };
}

/**
 * Draws again when the place gets another width, names are hidden or shown, or the page is printed.
 * @param {HTMLElement} place
 * @param {(paper?: Paper) => void} draw
 */
function watch(place, draw) {
  let width = place.clientWidth;
  let printing = false;
  new ResizeObserver(() => {
    if (printing || place.clientWidth === width || !place.clientWidth) return;
    width = place.clientWidth;
    requestAnimationFrame(() => draw());
  }).observe(place);
  new MutationObserver(() => draw()).observe(root, { attributeFilter: ['data-private'] });
  addEventListener('beforeprint', () => {
    printing = true;
    draw(paper());
  });
  addEventListener('afterprint', () => {
    printing = false;
    draw();
  });
}

/**
 * A click opens what is behind the mark. A finger sees the note first; its second touch of the same mark opens.
 * @param {HTMLElement} place
 * @param {import('echarts/core').ECharts} chart
 * @param {() => import('./spec.js').Whole} spec
 */
function open(place, chart, spec) {
  let pointer = 'mouse';
  let touched = '';
  const go = (/** @type {string | undefined} */ given, /** @type {any} */ event) => {
    const href = inside(given);
    if (!href) return;
    if (pointer === 'touch' && touched !== href) {
      touched = href;
      return;
    }
    if (event?.ctrlKey || event?.metaKey) window.open(href, '_blank', 'noopener');
    else location.assign(href);
  };
  place.addEventListener('pointerdown', (event) => (pointer = event.pointerType), { capture: true });
  chart.on('click', (params) => go(/** @type {any} */ (params.data)?.href, params.event?.event));
  // Beside a mark, but in its column or row: the nearest is meant.
  chart.getZr().on('click', (event) => {
    if (!event.target) go(nearest(chart, spec(), [event.offsetX, event.offsetY]), event.event);
  });
  chart.getZr().on('mousemove', (event) => {
    if (!event.target) chart.getZr().setCursorStyle(nearest(chart, spec(), [event.offsetX, event.offsetY]) ? 'pointer' : 'default');
  });
}
