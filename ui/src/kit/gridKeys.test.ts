import { describe, expect, it } from 'vitest';
import { placeAfter } from './gridKeys';

const SIZE = { rows: 100, columns: 8, page: 10 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });

describe('keys of a grid', () => {
  it('arrows move one cell and stop at the edges', () => {
    expect(placeAfter(press('ArrowDown'), { row: 4, column: 2 }, SIZE, 'ltr')).toEqual({ row: 5, column: 2 });
    expect(placeAfter(press('ArrowDown'), { row: 99, column: 2 }, SIZE, 'ltr')).toEqual({ row: 99, column: 2 });
    expect(placeAfter(press('ArrowUp'), { row: 0, column: 2 }, SIZE, 'ltr')).toEqual({ row: -1, column: 2 });
  });
  it('left and right are mirrored with the language', () => {
    expect(placeAfter(press('ArrowRight'), { row: 0, column: 2 }, SIZE, 'ltr')).toEqual({ row: 0, column: 3 });
    expect(placeAfter(press('ArrowRight'), { row: 0, column: 2 }, SIZE, 'rtl')).toEqual({ row: 0, column: 1 });
    expect(placeAfter(press('ArrowLeft'), { row: 0, column: 7 }, SIZE, 'rtl')).toEqual({ row: 0, column: 7 });
  });
  it('Home and End lead to the ends of the row, with Ctrl to those of the list', () => {
    expect(placeAfter(press('End'), { row: 4, column: 2 }, SIZE, 'rtl')).toEqual({ row: 4, column: 7 });
    expect(placeAfter(press('End', true), { row: 4, column: 2 }, SIZE, 'ltr')).toEqual({ row: 99, column: 7 });
    expect(placeAfter(press('Home', true), { row: 4, column: 2 }, SIZE, 'ltr')).toEqual({ row: 0, column: 0 });
  });
  it('pages move by what is in sight', () => {
    expect(placeAfter(press('PageDown'), { row: 4, column: 2 }, SIZE, 'ltr')).toEqual({ row: 14, column: 2 });
    expect(placeAfter(press('PageUp'), { row: 4, column: 2 }, SIZE, 'ltr')).toEqual({ row: 0, column: 2 });
    expect(placeAfter(press('x'), { row: 4, column: 2 }, SIZE, 'ltr')).toBeNull();
  });
});
