/** @file The board of the schedule: arrows go from one thing to the next; one stop of the Tab key for all of them. */

const ways = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function listenToBoard() {
  begin();
  // The board is put in anew when somebody wrote.
  document.addEventListener('renewed', begin);
  document.addEventListener('focusin', (event) => {
    const board = of(event.target);
    if (board) keepOneStop(board, /** @type {Element} */ (event.target));
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const way = ways[/** @type {keyof typeof ways} */ (event.key)];
    const board = of(event.target);
    if (!way || !board || !(event.target instanceof HTMLAnchorElement)) return;
    const links = [...board.querySelectorAll('a')];
    const at = nearest(middle(event.target), links.filter((link) => link !== event.target).map(middle), way);
    event.preventDefault();
    if (at !== null) links.filter((link) => link !== event.target)[at].focus();
  });
}

function begin() {
  const board = document.querySelector('[data-board]');
  if (board) keepOneStop(board, board.querySelector('[autofocus]') ?? board.querySelector('tbody a'));
}

/** The board that a link is on. @param {EventTarget | null} link */
function of(link) {
  return link instanceof HTMLAnchorElement ? link.closest('[data-board]') : null;
}

/**
 * @param {Element} board
 * @param {Element | null} stop
 */
function keepOneStop(board, stop) {
  for (const link of board.querySelectorAll('a')) link.tabIndex = link === stop ? 0 : -1;
}

/**
 * Where a cell begins, and where its column is: a long booking is beside those that begin with it.
 * @param {Element} link
 */
function middle(link) {
  const box = (link.closest('td, th') ?? link).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top };
}

/**
 * Which of some points is next on the way; none where there is none. Off the way counts thrice.
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }[]} points
 * @param {{ x: number, y: number }} way
 */
export function nearest(from, points, way) {
  let best = null;
  let least = Infinity;
  points.forEach((point, at) => {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const along = dx * way.x + dy * way.y;
    const beside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along < 1 || along + 3 * beside >= least) return;
    least = along + 3 * beside;
    best = at;
  });
  return best;
}
