import { describe, expect, it } from 'vitest';
import { telling, twoReadings } from './dateSample';

describe('dates of which the order is not known', () => {
  it('read in both orders', () => {
    expect(twoReadings('05/01/1984')).toEqual({ dayFirst: '1984-01-05', monthFirst: '1984-05-01' });
    expect(twoReadings('Youssef 5-1-84')).toEqual({ dayFirst: '84-1-5', monthFirst: '84-5-1' });
  });

  it('tell nothing where one order only is possible, or both say the same', () => {
    for (const sample of ['25/01/1984', '01/25/1984', '05/05/1984', '00/05/1984', '1984-01-05', '1984', 'vers 1984']) expect(twoReadings(sample)).toBeNull();
  });

  it('are shown once, those that leave the order open alone', () => {
    expect(telling(['05/01/1984', '05/01/1984', '25/12/1990', '03/04/1991'])).toEqual(['05/01/1984', '03/04/1991']);
    expect(telling(['05/05/1984', '05/05/1984'])).toEqual(['05/05/1984']);
  });
});
