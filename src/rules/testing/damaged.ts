// Documents that the schema accepts and nobody would draw: ids exchanged for others and for what is not there, parents
// in circles, orders that tie, expressions that can't be read.

import type { Json } from "#base/json.ts";
import type { Project } from "#model/schema/project.ts";

type Choose = () => number;

const strangeTexts = ["((", "context.", "constructor", "'", "1e999", "event.x.y.z", "-1", "[[[["];

export function damaged(project: Project, choose: Choose): Project {
  const ids = Object.values(project).flatMap((table) => (typeof table === "object" ? Object.keys(table) : []));
  const known = new Set(ids);
  const damage = (value: Json, key: string): Json => {
    if (typeof value === "string") return damagedText(value, key, known, ids, choose);
    if (Array.isArray(value)) return value.map((item: Json) => damage(item, key));
    if (typeof value !== "object" || value === null) return key === "order" && choose() % 3 === 0 ? 0 : value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, damage(item, name)]));
  };
  return damage(project as unknown as Json, "") as unknown as Project;
}

function damagedText(
  value: string,
  key: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
  choose: Choose,
): string {
  if (key === "kind" || key === "format" || key === "version" || choose() % 4 !== 0) return value;
  if (known.has(value)) return choose() % 5 === 0 ? "gone" : (ids[choose() % ids.length] ?? value);
  return /[ .(]/.test(value) ? (strangeTexts[choose() % strangeTexts.length] ?? value) : value;
}
