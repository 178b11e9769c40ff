import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rest } from '../src/app/idle.js';

test('the lock waits from the last touch in any tab', () => {
  assert.equal(rest(1000, null, 1500, 900), 400);
  assert.equal(rest(1000, '1400', 1500, 900), 800);
  assert.equal(rest(1400, '1000', 1500, 900), 800);
  assert.equal(rest(1000, null, 1900, 900), 0);
  assert.ok(rest(1000, '900', 5000, 900) < 0);
});

test('a store that is wrong or from the future is not believed', () => {
  assert.equal(rest(1000, 'soon', 1500, 900), 400);
  assert.equal(rest(1000, '99999', 1500, 900), 400);
});

test('a clock that was set back does not lengthen the time', () => {
  assert.equal(rest(9000, null, 1500, 900), 900);
});
