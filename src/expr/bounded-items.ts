import type { Expression } from "./ast.ts";
import type { Work } from "./work.ts";

export function boundedItems<Item>(items: Item[], place: Expression, work: Work): Item[] {
  work.items(items.length, place);
  return items;
}
