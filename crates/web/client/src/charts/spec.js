/** @file What the server hands over in `data-chart`. Values are geometry only; whatever is read stands in the texts. */

/**
 * @typedef {object} Series
 * @property {string} name
 * @property {'bar' | 'line' | 'point' | 'area'} [type]
 * @property {string} [role] what it means, which gives its colour: main before good bad cost profit mean cumulative 1 2 3 …
 * @property {number} [axis] 1: against an axis of its own
 * @property {string} [unit] if another than the chart's
 * @property {(number | null)[]} values
 * @property {string[]} [texts]
 * @property {(number | null)[]} [low] of the interval
 * @property {(number | null)[]} [high]
 * @property {string[]} [hrefs]
 * @property {boolean[]} [faint] unfinished, or too few to tell
 *
 * @typedef {object} Cell
 * @property {number} [x] which label (heat)
 * @property {number} [y] which row (heat)
 * @property {string} [date] ISO (calendar)
 * @property {number} value
 * @property {string} text
 * @property {string} [href]
 *
 * @typedef {{ name: string, lon: number, lat: number, value: number, text: string, href?: string }} Point
 *
 * @typedef {object} Spec
 * @property {'bars' | 'columns' | 'lines' | 'stacked' | 'whiskers' | 'heat' | 'donut' | 'pareto' | 'curve' | 'waterfall' | 'calendar' | 'map' | 'distribution'} kind
 * @property {string} title
 * @property {string} description
 * @property {string} unit count money percent decimal days
 * @property {string[]} [labels]
 * @property {string[]} [rows]
 * @property {boolean} [names] the labels are patients' names, which the privacy key hides
 * @property {Series[]} [series]
 * @property {Cell[]} [cells]
 * @property {{ x: number, y: number, date: string }} [today] of a calendar, if it is among its days
 * @property {Point[]} [points]
 * @property {{ value: number, text: string, name: string } | null} [mean]
 * @property {Record<string, string>} [texts] `open`: what a click does; `faint`: what pale means; `total`: in the middle of a
 *   donut; `currency`: its code
 */

/**
 * The spec with nothing left out, and with names hidden where they must be.
 * @param {Spec} spec
 * @param {boolean} hide
 */
export function whole(spec, hide) {
  const labels = spec.labels ?? [];
  return {
    ...spec,
    labels: hide && spec.names ? labels.map(() => '•••••') : labels,
    rows: spec.rows ?? [],
    series: (spec.series ?? []).map((series) => ({
      ...series,
      texts: series.texts ?? [],
      hrefs: series.hrefs ?? [],
      faint: series.faint ?? [],
      role: series.role ?? 'main',
    })),
    cells: spec.cells ?? [],
    points: spec.points ?? [],
    mean: spec.mean ?? null,
    texts: spec.texts ?? {},
  };
}

/** @typedef {ReturnType<typeof whole>} Whole */
/** @typedef {Whole['series'][number]} WholeSeries */
