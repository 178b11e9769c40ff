/** @file A chart of each kind, as the server hands it over: long names, unfinished periods, nothing known, losses. */

/** @typedef {import('../src/charts/spec.js').Spec} Spec */

const texts = { open: 'Klick: diese Patienten zeigen', currency: 'EUR' };
const months = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'].flatMap((name) => `${name} 25`);
const people = ['Dr. Ursula Böhm', 'Олена Шевченко-Коваленко', 'Dr. med. dent. Maximilian von Hohenstein-Wagenbach', 'Asep Suryana', 'Nina Kováč', 'Jože Novak', 'Dr. Li', 'Prophylaxe ohne Zuordnung'];
const goods = ['Professionelle Zahnreinigung', 'Implantat mit Krone', 'Bleaching', 'Füllung, dreiflächig', 'Wurzelkanalbehandlung, dreikanalig', 'Beratung', 'Röntgen', 'Schiene', 'Kinderprophylaxe', '23 weitere'];

const number = new Intl.NumberFormat('de');
const count = (/** @type {number | null} */ value) => (value == null ? '' : number.format(value));
const percent = (/** @type {number | null} */ value) => (value == null ? '' : `${value.toFixed(1).replace('.', ',')} %`);
const money = (/** @type {number | null} */ value) => (value == null ? '' : new Intl.NumberFormat('de', { style: 'currency', currency: 'EUR' }).format(value));

/**
 * @param {string} name
 * @param {(number | null)[]} values
 * @param {(value: number | null) => string} write
 * @param {object} more
 */
function series(name, values, write, more = {}) {
  return {
    name,
    type: 'bar',
    role: 'main',
    axis: 0,
    unit: write === percent ? 'percent' : write === money ? 'money' : 'count',
    values,
    texts: values.map(write),
    hrefs: values.map((value, at) => (value == null ? '' : `/people?mark=${encodeURIComponent(name)}-${at}`)),
    faint: values.map(() => false),
    ...more,
  };
}

/**
 * @param {Spec['kind']} kind
 * @param {string} title
 * @param {object} more
 * @returns {Spec}
 */
function spec(kind, title, more) {
  return /** @type {Spec} */ ({ kind, title, description: `${title}: höchster Wert Böhm, niedrigster Wert Li.`, unit: 'count', labels: [], rows: [], series: [], cells: [], points: [], mean: null, names: false, texts, ...more });
}

const last = (/** @type {number} */ size, some = 1) => Array.from({ length: size }, (_, at) => at >= size - some);

export function samples() {
  return {
    bars: spec('bars', 'Neue Patienten je Quelle', {
      labels: ['Empfehlung', 'Suchmaschine', 'Instagram', 'Überweisung durch niedergelassene Kolleginnen und Kollegen', 'Schild', 'Radio', 'unbekannt'],
      series: [series('Neue Patienten', [124, 96, 61, 40, 22, 3, 18], count, { faint: [false, false, false, false, false, true, false] })],
    }),
    'bars-points': spec('bars', 'Ertrag neuer Patienten und Kosten', {
      unit: 'money',
      labels: ['Empfehlung', 'Suchmaschine', 'Instagram', 'Überweisung', 'Schild'],
      series: [series('Abgerechnet', [48200, 39100, 17800, 16400, 5100], money), series('Kosten', [0, 12400, 9800, null, 7400], money, { type: 'point', role: 'cost' })],
    }),
    'bars-profit': spec('bars', 'Gewinn je Standort', {
      unit: 'money',
      labels: ['Ljubljana', 'Maribor', 'Celje'],
      series: [series('Gewinn', [42100, 8200, -13400], money, { role: 'profit' })],
    }),
    'bars-two': spec('bars', 'Bonus: gutgeschrieben und genutzt', {
      unit: 'money',
      names: true,
      labels: people.slice(0, 6),
      series: [series('gutgeschrieben', [420, 380, 310, 150, 90, 40], money, { role: '1' }), series('genutzt', [120, 380, 20, null, 60, 10], money, { role: '2' })],
    }),
    columns: spec('columns', 'Abgänge je Monat', {
      labels: months,
      series: [series('Abgänge', [12, 9, 14, 7, 5, 8, 11, 4, 6, 9, 13, 3], count, { faint: last(12) })],
    }),
    'columns-rate': spec('columns', 'Nicht erschienen je Wochentag', {
      unit: 'percent',
      labels: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
      series: [series('Nicht erschienen', [8.2, 6.1, 5.9, 7.4, 11.8, 14.2], percent)],
      mean: { value: 7.9, text: '7,9 %', name: 'alle' },
    }),
    'stacked-growth': spec('stacked', 'Neue Patienten gegen das Vorjahr', {
      labels: months,
      series: [
        series('mehr als im Vorjahr', [62, null, 71, null, 58, 66, 70, null, 74, 69, null, null], count, { role: 'good', faint: last(12) }),
        series('weniger als im Vorjahr', [null, 44, null, 40, null, null, null, 39, null, null, 51, 20], count, { role: 'bad', faint: last(12) }),
        series('Vorjahr', [55, 52, 60, 49, 51, 58, 61, 48, 63, 60, 59, 57], count, { type: 'line', role: 'before' }),
      ],
    }),
    lines: spec('lines', 'Patienten je Monat', {
      labels: months,
      series: [
        series('Patienten', [410, 432, 455, 401, 470, 488, 430, 395, 502, 515, 497, 210], count, { type: 'line', faint: last(12) }),
        series('Vorjahr', [380, 401, 422, 399, 431, 440, 412, 377, 455, 470, 468, 441], count, { type: 'line', role: 'before' }),
      ],
    }),
    'lines-counts': spec('lines', 'Durchschnittlicher Beleg', {
      unit: 'money',
      labels: months,
      series: [
        series('Durchschnittlicher Beleg', [82.1, 84.4, 79.9, 88.2, 91.5, 90.1, 86.7, 93.3, 95.8, 97.2, 94.1, 99.5], money, { type: 'line' }),
        series('Belege', [610, 640, 655, 590, 700, 712, 602, 540, 730, 744, 720, 300], count, { role: 'before', axis: 1 }),
      ],
    }),
    'lines-band': spec('lines', 'Kundenbindung je Monat', {
      unit: 'percent',
      labels: months,
      series: [
        series('Kundenbindung', [61, 58, 63, null, 66, 64, 60, 62, 59, 65, 70, 40], percent, {
          type: 'line',
          low: [52, 49, 55, null, 57, 55, 51, 54, 50, 56, 52, 12],
          high: [69, 66, 71, null, 74, 72, 68, 70, 67, 73, 84, 74],
          faint: last(12, 2),
        }),
      ],
      mean: { value: 62.3, text: '62,3 %', name: 'alle' },
      texts: { ...texts, faint: 'Blass: noch nicht abgeschlossen' },
    }),
    'lines-many': spec('lines', 'Besuche je Tag', {
      labels: Array.from({ length: 120 }, (_, at) => new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10).split('-').reverse().join('.')),
      series: [series('Besuche', Array.from({ length: 120 }, (_, at) => (at % 7 === 0 ? null : 30 + ((at * 37) % 23) + Math.round(at / 8))), count, { type: 'line' })],
    }),
    stacked: spec('stacked', 'Die besten zwanzig nach Fachbereich', {
      unit: 'money',
      names: true,
      labels: people,
      series: [
        series('Chirurgie', [8200, 7600, 5200, 4800, 2200, 1800, 1500, 400], money, { role: '1' }),
        series('Prophylaxe', [1200, 800, 1900, 900, 1600, 700, 600, 900], money, { role: '2' }),
        series('Kieferorthopädie', [0, 1600, null, 700, 900, 1100, 200, 100], money, { role: '3' }),
        series('4 weitere', [400, 200, 300, 100, 50, 90, 20, 10], money, { role: '4' }),
      ],
    }),
    'stacked-movement': spec('stacked', 'Zu- und Abgänge je Monat', {
      labels: months,
      series: [
        series('neu', [30, 28, 41, 22, 36, 39, 25, 20, 44, 40, 35, 12], count, { role: 'good' }),
        series('zurückgekehrt', [8, 6, 9, 4, 7, 8, 3, 5, 10, 9, 6, 2], count, { role: '1' }),
        series('verloren', [-21, -25, -18, -30, -22, -19, -28, -33, -16, -20, -24, -9], count, { role: 'bad' }),
      ],
    }),
    whiskers: spec('whiskers', 'Kundenbindung je Mitarbeiter', {
      unit: 'percent',
      labels: people,
      series: [
        series('Kundenbindung', [74.2, 70.1, 66.7, 61.9, 58.3, 55.0, 33.3, 50.0], percent, {
          low: [66.1, 60.2, 58.9, 51.7, 44.1, 38.2, 6.1, 15.0],
          high: [80.9, 78.4, 73.6, 71.2, 71.2, 70.7, 79.2, 85.0],
          faint: last(8, 2),
        }),
      ],
      mean: { value: 62.3, text: '62,3 %', name: 'Klinik' },
      texts: { ...texts, faint: 'Blass: zu wenige, um es zu sagen' },
    }),
    heat: spec('heat', 'Besuche je Wochentag und Stunde', {
      unit: 'decimal',
      labels: Array.from({ length: 12 }, (_, at) => `${String(8 + at).padStart(2, '0')} Uhr`),
      rows: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
      cells: Array.from({ length: 68 }, (_, at) => {
        const value = ((at * 29) % 97) / 10 + (at % 12 > 3 && at % 12 < 7 ? 4 : 0);
        return { x: at % 12, y: Math.floor(at / 12), value, text: value.toFixed(1).replace('.', ','), href: `/people?cell=${at}` };
      }),
    }),
    donut: spec('donut', 'Einnahmen nach Kategorie', {
      unit: 'money',
      labels: ['Gold', 'Silber', 'Bronze', 'Angehörige von Mitarbeiterinnen und Mitarbeitern', 'ohne'],
      series: [series('Abgerechnet', [48200, 39100, 17800, 5100, 9400], (value) => `${money(value)} · ${percent(((value ?? 0) / 1196) | 0)}`)],
      texts: { ...texts, total: '119.600,00 €' },
    }),
    pareto: spec('pareto', 'Leistungen nach Einnahmen', {
      unit: 'money',
      labels: goods,
      series: [
        series('Abgerechnet', [42100, 31800, 12200, 9900, 8100, 5200, 3100, 2800, 1400, 9600], money),
        series('zusammen', [33.4, 58.6, 68.3, 76.2, 82.6, 86.7, 89.2, 91.4, 92.5, 100], percent, { type: 'line', role: 'cumulative', axis: 1 }),
      ],
    }),
    curve: spec('curve', 'Anteil der besten Patienten', {
      unit: 'percent',
      labels: Array.from({ length: 41 }, (_, at) => `die besten ${number.format(at * 112)}`),
      series: [series('Anteil am Umsatz', Array.from({ length: 41 }, (_, at) => Math.round(1000 * (1 - (1 - at / 40) ** 3)) / 10), percent, { type: 'area', role: 'cumulative' })],
    }),
    waterfall: spec('waterfall', 'Aktive Patienten', {
      labels: ['am Anfang', 'neu', 'zurückgekehrt', 'verloren', 'am Ende'],
      series: [
        series('aktiv', [1840, null, null, null, 1893], count, { low: [1200, null, null, null, 1200], high: [1840, null, null, null, 1893] }),
        series('Zugänge', [null, 202, 66, null, null], (value) => (value == null ? '' : `+${value}`), { role: 'good', unit: 'count', low: [null, 1840, 2042, null, null], high: [null, 2042, 2108, null, null] }),
        series('Abgänge', [null, null, null, 215, null], (value) => (value == null ? '' : `−${value}`), { role: 'bad', unit: 'count', low: [null, null, null, 1893, null], high: [null, null, null, 2108, null] }),
      ],
    }),
    calendar: spec('calendar', 'Fällige Erinnerungen je Tag', {
      rows: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
      labels: Array.from({ length: 26 }, (_, at) => ({ 0: 'Jun 26', 4: 'Jul 26', 8: 'Aug 26', 13: 'Sep 26', 17: 'Okt 26', 21: 'Nov 26' })[at] ?? ''),
      cells: Array.from({ length: 174 }, (_, at) => at)
        .filter((at) => at % 7 < 5 && at % 11 !== 0)
        .map((at) => {
          const date = new Date(Date.UTC(2026, 5, 1 + at)).toISOString().slice(0, 10);
          return { x: Math.floor(at / 7), y: at % 7, date, value: 1 + ((at * 13) % 9), text: `${date.split('-').reverse().join('.')}: ${1 + ((at * 13) % 9)} Patienten`, href: '' };
        }),
    }),
    map: spec('map', 'Woher die Patienten kommen', {
      points: [
        { name: 'Ljubljana', lon: 14.505, lat: 46.051, value: 612, text: '612', href: '/people?city=Ljubljana' },
        { name: 'Maribor', lon: 15.646, lat: 46.554, value: 210, text: '210', href: '/people?city=Maribor' },
        { name: 'Celje', lon: 15.26, lat: 46.231, value: 96, text: '96', href: '/people?city=Celje' },
        { name: 'Kranj', lon: 14.355, lat: 46.239, value: 88, text: '88', href: '/people?city=Kranj' },
        { name: 'Graz', lon: 15.439, lat: 47.071, value: 34, text: '34', href: '/people?city=Graz' },
        { name: 'Wien', lon: 16.373, lat: 48.208, value: 12, text: '12', href: '/people?city=Wien' },
        { name: 'Zagreb', lon: 15.978, lat: 45.815, value: 51, text: '51', href: '/people?city=Zagreb' },
        { name: 'Trst', lon: 13.776, lat: 45.65, value: 40, text: '40', href: '/people?city=Trst' },
        { name: 'Koper', lon: 13.73, lat: 45.548, value: 29, text: '29', href: '/people?city=Koper' },
      ],
    }),
    distribution: spec('distribution', 'Bewertungen je Mitarbeiter', {
      unit: 'percent',
      labels: people.slice(0, 6),
      series: [
        series('niedrig', [22.5, 14.0, 9.1, 6.3, 2.0, 50], percent, { role: 'bad', texts: ['9 von 40 · 22,5 %', '7 von 50 · 14,0 %', '1 von 11 · 9,1 %', '4 von 63 · 6,3 %', '1 von 50 · 2,0 %', '1 von 2 · 50,0 %'], faint: last(6) }),
        series('übrige', [77.5, 86.0, 90.9, 93.7, 98.0, 50], percent, { role: '1', texts: ['31 von 40', '43 von 50', '10 von 11', '59 von 63', '49 von 50', '1 von 2'], faint: last(6) }),
      ],
    }),
    'quality-score': spec('bars', 'Mittlere Note', {
      unit: 'decimal',
      labels: people.slice(0, 6),
      series: [series('Mittlere Note', [9.8, 9.4, 9.1, 8.7, 8.2, 6], (value) => (value == null ? '' : value.toFixed(2).replace('.', ',')), { unit: 'decimal' })],
      mean: { value: 9.05, text: '9,05', name: 'Klinik' },
    }),
  };
}
