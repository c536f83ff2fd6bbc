// Keys of an invocation, of what it names as its source, or of a transition that a document has no place for.

import type { DocumentPath } from "#model/queries/references.ts";
import type { ConfigValue } from "./config-value.ts";
import type { MachineImport } from "./machine-import.ts";

const understood = {
  invocation: new Set("id src input data onDone onError onSnapshot type autoForward forward".split(" ")),
  source: new Set(["type"]),
  named: new Set(["type", "params"]),
  transition: new Set("target guard cond actions reenter internal in description delay event".split(" ")),
};

const spoken = {
  invocation: "an invocation",
  source: "what is invoked",
  named: "a named guard or action",
  transition: "a transition",
} as const;

export function noteKeys(
  { lose }: MachineImport,
  value: ConfigValue,
  kind: keyof typeof understood,
  inDocument?: DocumentPath,
): void {
  if (value.kind !== "object") return;
  for (const [key, each] of value.entries) {
    if (understood[kind].has(key)) continue;
    const isSpread = key.startsWith("...");
    const message = isSpread
      ? `"${key.slice(0, 60)}" is not in this file and was left out.`
      : `"${key.slice(0, 60)}" of ${spoken[kind]} has no place in a document.`;
    lose(isSpread ? "spread" : "unknownKey", message, each.node, inDocument);
  }
  const forwards = value.entries.get("autoForward") ?? value.entries.get("forward");
  if (kind === "invocation" && forwards?.kind === "literal" && forwards.value === true)
    lose(
      "old",
      `"${inDocument?.[1]}" gets no events by itself in XState 5: send it those that it needs.`,
      forwards.node,
      inDocument,
    );
}
