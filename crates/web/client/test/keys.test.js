import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaning } from '../src/app/keys.js';

const nowhere = { typing: false, open: false, single: true, going: false };

/**
 * @param {string} key
 * @param {Partial<import('../src/app/keys.js').Press>} more
 */
const press = (key, more = {}) => ({ key, code: '', ctrl: false, alt: false, shift: false, ...more });

test('signs and letters mean something where nobody types', () => {
  assert.deepEqual(meaning(press('?', { shift: true }), nowhere), { act: 'keys' });
  assert.deepEqual(meaning(press('/'), nowhere), { act: 'search' });
  assert.deepEqual(meaning(press('/', { shift: true }), nowhere), { act: 'search' }, 'as on German keyboards');
  assert.deepEqual(meaning(press('P', { shift: true }), nowhere), { act: 'private' });
  assert.deepEqual(meaning(press('F1'), nowhere), { act: 'help' });
  assert.deepEqual(meaning(press('Escape'), nowhere), { act: 'clear' });
  assert.deepEqual(meaning(press('x'), nowhere), { act: 'press', letter: 'x' }, 'what the page has under it');
  assert.equal(meaning(press('1'), nowhere), null);
});

test('g and a letter go somewhere', () => {
  assert.deepEqual(meaning(press('g'), nowhere), { act: 'wait' });
  assert.deepEqual(meaning(press('r'), { ...nowhere, going: true }), { act: 'go', letter: 'r' });
  assert.deepEqual(meaning(press('g'), { ...nowhere, going: true }), { act: 'go', letter: 'g' });
  assert.deepEqual(meaning(press('r'), nowhere), { act: 'press', letter: 'r' });
});

test('Control and p prints, wherever one is', () => {
  for (const place of [nowhere, { ...nowhere, typing: true }]) assert.deepEqual(meaning(press('p', { ctrl: true }), place), { act: 'print' });
  assert.equal(meaning(press('p', { ctrl: true, shift: true }), nowhere), null, 'that is the browser’s');
});

test('a Ukrainian keyboard reaches the same letters', () => {
  assert.deepEqual(meaning(press('п', { code: 'KeyG' }), nowhere), { act: 'wait' });
  assert.deepEqual(meaning(press('л', { code: 'KeyK', ctrl: true }), nowhere), { act: 'palette' });
  assert.deepEqual(meaning(press('z', { code: 'KeyY' }), { ...nowhere, going: true }), { act: 'go', letter: 'z' }, 'what is written counts');
});

test('while somebody types only Control-K and F1 mean something', () => {
  const typing = { ...nowhere, typing: true };
  for (const key of ['?', '/', 'g', 'u', 'Escape']) assert.equal(meaning(press(key), typing), null, key);
  assert.deepEqual(meaning(press('k', { ctrl: true }), typing), { act: 'palette' });
  assert.deepEqual(meaning(press('F1'), typing), { act: 'help' });
});

test('in a dialog or a menu only Control-K means something', () => {
  const open = { ...nowhere, open: true };
  for (const key of ['?', '/', 'g', 'Escape', 'F1']) assert.equal(meaning(press(key), open), null, key);
  assert.deepEqual(meaning(press('k', { ctrl: true }), open), { act: 'palette' });
});

test('with Control or Alt the browser keeps its keys', () => {
  for (const key of ['?', '/', 'g', 'Escape', 'F1']) {
    assert.equal(meaning(press(key, { ctrl: true }), nowhere), null, key);
    assert.equal(meaning(press(key, { alt: true }), nowhere), null, key);
  }
  assert.equal(meaning(press('K', { ctrl: true, shift: true }), nowhere), null);
});

test('single keys can be turned off', () => {
  const off = { ...nowhere, single: false };
  for (const key of ['?', '/', 'g', 'u']) assert.equal(meaning(press(key), off), null, key);
  assert.equal(meaning(press('P', { shift: true }), off), null);
  assert.deepEqual(meaning(press('Escape'), off), { act: 'clear' });
  assert.deepEqual(meaning(press('F1'), off), { act: 'help' });
  assert.deepEqual(meaning(press('k', { ctrl: true }), off), { act: 'palette' });
});
