import type { ImportReport } from "#formats/import-report.ts";
import type { TableName } from "#model/schema/project.ts";

const words: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  machines: ["machine", "machines"],
  states: ["state", "states"],
  transitions: ["transition", "transitions"],
  invocations: ["invocation", "invocations"],
  events: ["event", "events"],
  implementations: ["named guard or action", "named guards and actions"],
  services: ["service", "services"],
  channels: ["channel", "channels"],
  notes: ["note", "notes"],
  scenarios: ["scenario", "scenarios"],
  properties: ["property", "properties"],
  experiments: ["experiment", "experiments"],
};

/** “1 machine, 5 states and 7 transitions”. */
export function countWords(came: ImportReport["came"]): string {
  const parts = came.map(({ table, count }) => `${count} ${words[table][count === 1 ? 0 : 1]}`);
  const last = parts.pop();
  if (last === undefined) return "nothing";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
