// Turning and cutting in thousandths of a page, before anything is written.

import type { PageChange, PagePart } from '../ipc/bindings';

/** Parts of a page are given in so many parts of its side. */
export const WHOLE = 1000;
/** The least part that can be kept. */
const LEAST = 50;

export const WHOLE_PART: PagePart = { x: 0, y: 0, width: WHOLE, height: WHOLE };

/** A page turned by more quarters, clockwise; the frame turns with the picture beneath it. */
export function turned(change: PageChange, quarters: number): PageChange {
  let part = change.part;
  for (let n = 0; n < quarters; n += 1) {
    part = part && { x: WHOLE - part.y - part.height, y: part.x, width: part.height, height: part.width };
  }
  return { turns: (change.turns + quarters) % 4, part };
}

const within = (value: number, least: number, most: number) => Math.round(Math.min(most, Math.max(least, value)));

/** A frame moved, kept on the page. */
export function moved(part: PagePart, dx: number, dy: number): PagePart {
  return { ...part, x: within(part.x + dx, 0, WHOLE - part.width), y: within(part.y + dy, 0, WHOLE - part.height) };
}

/** A frame of which one corner was drawn: `west` and `north` say which. */
export function drawn(part: PagePart, dx: number, dy: number, west: boolean, north: boolean): PagePart {
  const x = west ? within(part.x + dx, 0, part.x + part.width - LEAST) : part.x;
  const y = north ? within(part.y + dy, 0, part.y + part.height - LEAST) : part.y;
  const width = west ? part.x + part.width - x : within(part.width + dx, LEAST, WHOLE - part.x);
  const height = north ? part.y + part.height - y : within(part.height + dy, LEAST, WHOLE - part.y);
  return { x, y, width, height };
}
