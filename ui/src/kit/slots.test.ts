import { expect, test } from 'vitest';
import { Slots } from './slots';

test('what comes into sight takes the place of what left, and nothing else moves', () => {
  const slots = new Slots();
  const first = slots.of([0, 1, 2, 3]);
  expect(new Set(first).size).toBe(4);
  const second = slots.of([2, 3, 4, 5]);
  expect(second.slice(0, 2)).toEqual(first.slice(2));
  expect(new Set(second)).toEqual(new Set(first));
});

test('a row that is kept far from the others keeps its place', () => {
  const slots = new Slots();
  const [kept] = slots.of([0, 1, 2]);
  expect(slots.of([0, 500, 501])[0]).toBe(kept);
  const all = slots.of([0, 900, 901, 902]);
  expect(all[0]).toBe(kept);
  expect(new Set(all).size).toBe(4);
});
