import type { DocumentPath } from "#model/queries/references.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { InPlaceLossCode } from "./losses.ts";

export type Lose = (code: InPlaceLossCode, message: string, inDocument?: DocumentPath) => void;

const elsewhere: readonly (readonly [TableName, string])[] = [
  ["services", "Services"],
  ["channels", "Channels"],
  ["scenarios", "Scenarios"],
  ["properties", "Properties"],
  ["experiments", "Experiments"],
  ["notes", "Notes"],
];

/** What was changed in the drawing and can't be said in the file. */
export function noteLosses(before: Project, after: Project, lose: Lose): void {
  for (const [table, words] of elsewhere)
    if (!isEqual(before[table], after[table]))
      lose("document", `${words} are no part of the source file; they stay in the Faultline document.`, [table]);
  for (const [id, { policies }] of Object.entries(after.invocations))
    if ((policies ?? []).length > 0)
      lose("document", `The policies of "${id}" are not written; they stay in the Faultline document.`, [
        "invocations",
        id,
        "policies",
      ]);
  for (const [id, machine] of Object.entries(after.machines)) {
    const old = before.machines[id];
    if (!old) {
      lose("machine", `Machine "${machine.name}" is not in the file. Export it into one of its own.`, ["machines", id]);
      continue;
    }
    const types = (each: typeof machine) => (each.context ?? []).map(({ name, type }) => `${name}: ${type}`).join();
    if (types(old) !== types(machine))
      lose("types", `The fields of the context of "${machine.name}" have changed; adapt their type by hand.`, [
        "machines",
        id,
        "context",
      ]);
  }
  const added = Object.entries(after.events).filter(
    ([id, event]) => !isEqual(before.events[id]?.payload, event.payload) || before.events[id]?.name !== event.name,
  );
  if (added.length > 0)
    lose(
      "types",
      `Adapt the type of events by hand: ${added
        .slice(0, 8)
        .map(([, { name }]) => `"${name}"`)
        .join(", ")}.`,
      ["events"],
    );
}

function isEqual(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
