// What a deletion takes along, counted in words: `2 invocations and 1 transition`; undefined where it takes nothing.

import { nounOf } from "../../describe.ts";
import type { Id } from "../../schema/common.ts";
import { type Project, type TableName, tableNames } from "../../schema/project.ts";
import { attachedTo } from "./remove-records.ts";

export function goesAlong(project: Project, table: TableName, id: Id): string | undefined {
  // The root of a machine is the machine itself.
  const attached = attachedTo(project, [{ table, id }]).filter(
    (one) => one.table !== "states" || project.states[one.id]?.parent !== null,
  );
  const counted = tableNames.flatMap((other) => {
    const count = attached.filter((one) => one.table === other).length;
    return count === 0 ? [] : [countedIn(other, count)];
  });
  const last = counted.pop();
  if (last === undefined) return undefined;
  return counted.length === 0 ? last : `${counted.join(", ")} and ${last}`;
}

function countedIn(table: TableName, count: number): string {
  const noun = nounOf(table);
  return count === 1 ? `1 ${noun}` : `${count} ${noun.replace(/y$/, "ie")}s`;
}
