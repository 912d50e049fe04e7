import { expect, test } from 'vitest';
import { WHOLE, drawn, moved, turned } from './reshape';

const frame = { x: 100, y: 200, width: 300, height: 400 };

test('four quarter turns bring the frame back to where it was', () => {
  const once = turned({ turns: 0, part: frame }, 1);
  expect(once).toEqual({ turns: 1, part: { x: 400, y: 100, width: 400, height: 300 } });
  expect(turned(once, 3)).toEqual({ turns: 0, part: frame });
});

test('a frame neither leaves the page nor shrinks to nothing', () => {
  expect(moved(frame, 5000, -5000)).toEqual({ ...frame, x: 700, y: 0 });
  const drawnOut = drawn(frame, 5000, 5000, false, false);
  expect([drawnOut.x + drawnOut.width, drawnOut.y + drawnOut.height]).toEqual([WHOLE, WHOLE]);
  const shut = drawn(frame, 5000, 5000, true, true);
  expect(shut.width).toBeGreaterThan(0);
  expect(shut.x + shut.width).toBe(frame.x + frame.width);
});
