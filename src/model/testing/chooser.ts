// Where the drawn documents of tests take their decisions from. Zero is always the simplest choice, so that a list of
// numbers that runs out ends in the plainest document, and shrinking the list shrinks the document.

export interface Chooser {
  /** A whole number from 0 to limit - 1. */
  below(limit: number): number;
}

export function chooserFromNumbers(numbers: readonly number[]): Chooser {
  let position = 0;
  return { below: (limit) => (numbers[position++] ?? 0) % limit };
}

/** The same seed gives the same choices for ever (mulberry32). */
export function chooserFromSeed(seed: number): Chooser {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return { below: (limit) => Math.floor(next() * limit) };
}

export function pick<Item>(choose: Chooser, items: readonly Item[]): Item {
  const item = items[choose.below(items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

export function chance(choose: Chooser, percent: number): boolean {
  return choose.below(100) >= 100 - percent;
}

export function several<Item>(choose: Chooser, most: number, make: (position: number) => Item): Item[] {
  return Array.from({ length: choose.below(most + 1) }, (_, position) => make(position));
}

/** A part of the items, in their order. */
export function someOf<Item>(choose: Chooser, items: readonly Item[], percent: number): Item[] {
  return items.filter(() => chance(choose, percent));
}
