// SCXML tries transitions as they stand; XState tries exact events first and wildcards after. Where a wildcard stands
// before an exact event that it matches too, it is repeated for that event, so that the order stays what it was.

import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import type { XmlElement } from "./read-xml.ts";
import type { ScxmlImport } from "./scxml-import.ts";

type Unordered = Omit<Transition, "order">;

export interface Planned {
  readonly record: Unordered;
  readonly element: XmlElement;
}

export function addInOrder(made: ScxmlImport, planned: readonly Planned[]): void {
  const nameOf = (event: Id) => made.builder.project.events[event]?.name ?? event;
  const lastOf = new Map<Id, number>();
  for (const [at, { record }] of planned.entries())
    if (record.trigger.kind === "event") lastOf.set(record.trigger.event, at);
  for (const [at, { record, element }] of planned.entries()) {
    const { trigger } = record;
    if (trigger.kind === "wildcard") {
      const later = [...lastOf].filter(([event, last]) => last > at && matches(trigger.pattern, nameOf(event)));
      for (const [event] of later)
        made.builder.addTransition({ ...record, trigger: { kind: "event", event } }, element.place);
      if (later.length > 0)
        made.lose("order", `"${trigger.pattern}" stands before exact events, so it is repeated for them.`, element);
    }
    made.builder.addTransition(record, element.place);
  }
}

function matches(pattern: string, event: string): boolean {
  const stem = pattern.replace(/\.?\*$/, "");
  return stem === "" || event === stem || event.startsWith(`${stem}.`);
}
