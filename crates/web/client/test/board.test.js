import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nearest } from '../src/app/board.js';

const down = { x: 0, y: 1 };
const right = { x: 1, y: 0 };

test('down is the next of the column, not the nearer of another', () => {
  const points = [{ x: 100, y: 20 }, { x: 0, y: 45 }, { x: 0, y: 90 }];
  assert.equal(nearest({ x: 0, y: 0 }, points, down), 1);
});

test('right is the next column at about the same time', () => {
  const points = [{ x: 200, y: 0 }, { x: 100, y: 15 }, { x: 100, y: 200 }];
  assert.equal(nearest({ x: 0, y: 10 }, points, right), 1);
});

test('at the edge there is nothing further', () => {
  assert.equal(nearest({ x: 100, y: 0 }, [{ x: 0, y: 0 }, { x: 100, y: 50 }], right), null);
});
