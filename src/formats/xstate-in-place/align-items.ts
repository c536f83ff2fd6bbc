// Which items of a list are the same ones in another: what is equal stays together, what lies between two such is paired
// as far as it goes.

export interface AlignedItem {
  /** Positions; undefined where an item is new, or gone. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Longer lists are taken as they come. */
const longest = 400;

export function alignItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): readonly AlignedItem[] {
  const same = before.length > longest || after.length > longest ? [] : longestCommon(before, after, isSame);
  const steps: AlignedItem[] = [];
  let [left, right] = [0, 0];
  for (const [from, to] of [...same, [before.length, after.length] as const]) {
    while (left < from && right < to) steps.push({ from: left++, to: right++ });
    while (left < from) steps.push({ from: left++, to: undefined });
    while (right < to) steps.push({ from: undefined, to: right++ });
    if (left < before.length || right < after.length) steps.push({ from: left++, to: right++ });
  }
  return steps;
}

function longestCommon<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const matches = isSame(before[row] as Item, after[column] as Item);
      const line = lengths[row] as number[];
      line[column] = matches ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (isSame(before[row] as Item, after[column] as Item)) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
