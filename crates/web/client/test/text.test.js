import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticks } from '../src/charts/numbers.js';
import { lines, safe, shorten } from '../src/charts/text.js';
import { text } from '../src/charts/tooltip.js';
import { look } from './look.js';

const letters = (/** @type {string} */ text) => text.length;

test('texts are cut with an ellipsis', () => {
  assert.equal(shorten('Prophylaxe', 20, letters), 'Prophylaxe');
  assert.equal(shorten('Prophylaxe und Reinigung', 12, letters), 'Prophylaxe…');
  assert.equal(shorten('Prophylaxe', 1, letters), '');
  assert.equal(shorten('👩👩👩', 4, letters), '👩…');
});

test('texts are broken between words, long words inside', () => {
  assert.deepEqual(lines('eins zwei drei', 9, letters), ['eins zwei', 'drei']);
  assert.deepEqual(lines('Zahnarztpraxis in Lwiw', 8, letters), ['Zahnarzt', 'praxis', 'in Lwiw']);
  assert.deepEqual(lines('', 8, letters), []);
});

test('a name cannot become a style of the note', () => {
  assert.equal(safe('{value|9}'), '(value¦9)');
  const note = text({ title: 'a{b}', lines: [{ name: 'c|d', text: '{e|f}', ink: 'var(--c1)' }], hints: ['{g}'] }, look());
  assert.equal(note, '{title|a(b)}\n{ink0|●}{name|c¦d}{value|(e¦f)}\n{hint|(g)}');
});

test('a value that does not fit beside its name stands below it', () => {
  const note = text({ title: 'T', lines: [{ name: 'ein sehr langer Name, der nicht passt', text: '1.234,56 €' }] }, look(260));
  assert.equal(note.split('\n').at(-1), '{value|1.234,56 €}');
});

test('axes speak the language, Sundanese as its neighbour', () => {
  assert.equal(ticks('percent', 'de')(62), '62\u00a0%');
  assert.equal(ticks('count', 'de')(1500), '1.500');
  assert.equal(ticks('count', 'su')(1500), '1.500');
  assert.equal(ticks('money', 'de', 'EUR')(40), '40\u00a0€');
  assert.equal(ticks('money', 'uk', 'UAH')(1500000), '1,5\u00a0млн\u00a0₴');
});
