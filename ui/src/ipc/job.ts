// Long works by number, so that one can be stopped among several.

let last = 0;

/** A number that no other long work of this window has. */
export function newJob(): number {
  last += 1;
  return last;
}
