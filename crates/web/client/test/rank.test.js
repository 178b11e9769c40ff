import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow, plain, together } from '../src/app/rank.js';

/** @param {string[]} labels */
const items = (...labels) => labels.map((label) => ({ label, href: `/${label}` }));
const pages = { title: 'Berichte', items: items('Rating', 'Kundenbindung', 'Quellen', 'Durchschnittlicher Beleg') };
const people = { title: 'Patienten', items: items('Olena Kováč', 'Böhm, Ursula', 'Ringmaier') };

/** @param {string} typed */
const found = (typed) => narrow([pages, people], typed).flatMap((group) => group.items.map((item) => item.label));

test('nothing typed leaves all as it is', () => {
  assert.deepEqual(narrow([pages, people], '  '), [pages, people]);
});

test('the beginning of a label comes before the middle, and its group first', () => {
  assert.deepEqual(found('r'), ['Rating', 'Durchschnittlicher Beleg', 'Ringmaier', 'Böhm, Ursula']);
  assert.deepEqual(found('ri'), ['Ringmaier']);
  assert.deepEqual(narrow([pages, people], 'ring').map((group) => group.title), ['Patienten']);
});

test('accents, case and order of words do not matter', () => {
  assert.deepEqual(found('kovac OLENA'), ['Olena Kováč']);
  assert.deepEqual(found('bohm'), ['Böhm, Ursula']);
  assert.equal(plain('  Größe, Ж-Й '), 'grosse ж и');
});

test('every word must be found', () => {
  assert.deepEqual(found('beleg durch'), ['Durchschnittlicher Beleg']);
  assert.deepEqual(found('beleg kunden'), []);
});

test('what is said about an entry counts less than its label', () => {
  const group = { title: '', items: [{ label: 'Bonus', about: 'Rating', href: '/a' }, { label: 'Rating', href: '/b' }] };
  assert.deepEqual(narrow([group], 'rating')[0].items.map((item) => item.href), ['/b', '/a']);
});

test('an entry is listed once', () => {
  const both = together([{ title: 'A', items: items('x', 'y') }], [{ title: 'B', items: items('y') }, { title: 'C', items: items('z') }]);
  assert.deepEqual(both.map((group) => group.title), ['A', 'C']);
});
