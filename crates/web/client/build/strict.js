/**
 * @file Makes ECharts fit the pages' policy: no styles as attributes, no Trusted Types policy at all. What it needs for that is a
 * handful of places; each must be there as written, or the build stops, so that a new version is looked at.
 */

import { readFile } from 'node:fs/promises';

/** @type {{ path: RegExp, from: string | RegExp, to: string, times: number }[]} */
const places = [
  // Emptying an element is the only thing it does with HTML.
  { path: /zrender\/lib\/svg\/Painter\.js$/, from: "this.root.innerHTML = '';", to: 'this.root.replaceChildren();', times: 1 },
  { path: /zrender\/lib\/svg\/Painter\.js$/, from: 'this._svgDom.innerHTML = null;', to: 'this._svgDom.replaceChildren();', times: 1 },
  // Several charts in one picture: never made here.
  { path: /echarts\/lib\/core\/echarts\.js$/, from: 'zr_1.painter.getSvgRoot().innerHTML = content_1;', to: '', times: 1 },
  // The notes' letters are ours (charts/tooltip.js); without this only its own styles are known.
  {
    path: /echarts\/lib\/component\/tooltip\/TooltipRichContent\.js$/,
    from: 'rich: markupStyleCreator.richTextStyles,',
    to: "rich: Object.assign({}, textStyleModel.get('rich'), markupStyleCreator.richTextStyles),",
    times: 1,
  },
  // What is under a note can still be pointed at.
  { path: /echarts\/lib\/component\/tooltip\/TooltipRichContent\.js$/, from: 'this.el = new ZRText({', to: 'this.el = new ZRText({ silent: true,', times: 1 },
  // Data is never text here.
  { path: /echarts\/lib\/coord\/geo\/GeoJSONResource\.js$/, from: "new Function('return (' + source + ');')()", to: 'null', times: 1 },
];

/** Modules that are never used here and would bring HTML with them. */
const stubs = [
  { path: /component\/tooltip\/TooltipHTMLContent\.js$/, text: 'export default class {}' },
  { path: /coord\/geo\/GeoSVGResource\.js$/, text: 'export class GeoSVGResource {}' },
];

/** @type {import('esbuild').Plugin} */
export const strict = {
  name: 'strict',
  setup(build) {
    build.onLoad({ filter: /node_modules\/(echarts|zrender)\/.*\.js$/ }, async ({ path }) => {
      const stub = stubs.find((each) => each.path.test(path));
      if (stub) return { contents: stub.text, loader: 'js' };
      const mine = places.filter((place) => place.path.test(path));
      if (!mine.length) return undefined;
      let text = await readFile(path, 'utf8');
      for (const { from, to, times } of mine) {
        const parts = text.split(from);
        if (parts.length !== times + 1) throw new Error(`${path} is not as it was: look for ${from}`);
        text = parts.join(to);
      }
      return { contents: text, loader: 'js' };
    });
  },
};
