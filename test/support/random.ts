/** Chance that a test can repeat: the same seed gives the same (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** One after the other, of 1 to `most` each. */
  parts<T>(all: readonly T[], most: number): T[][] {
    const parts: T[][] = [];
    for (let at = 0; at < all.length;) {
      const size = 1 + this.below(most);
      parts.push(all.slice(at, at + size));
      at += size;
    }
    return parts;
  }
}
