/**
 * Places for what is in sight of a long list: what comes into sight takes the place of what left it, so that its elements
 * are written anew instead of made anew. What stays in sight keeps its place.
 */
export class Slots {
  private held = new Map<number, number>();
  private count = 0;

  /** The place of each of these, in their order. */
  of(inSight: readonly number[]): number[] {
    const staying = new Set(inSight);
    const free: number[] = [];
    for (const [item, slot] of this.held) if (!staying.has(item)) free.push(slot);
    if (free.length > 0 || this.held.size < inSight.length) {
      const next = new Map<number, number>();
      for (const item of inSight) {
        const slot = this.held.get(item);
        if (slot !== undefined) next.set(item, slot);
      }
      for (const item of inSight) if (!next.has(item)) next.set(item, free.pop() ?? this.count++);
      this.held = next;
    }
    return inSight.map((item) => this.held.get(item) ?? 0);
  }
}
