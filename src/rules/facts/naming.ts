// How things are called in a message: by the names their author gave them, never by an id where there is a name.

import { describeRecord } from "#model/describe.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";

export interface Naming {
  /** `state "Paying"`; transitions and invocations by what they connect. */
  of(table: TableName, id: Id): string;
  /** The same at the start of a sentence. */
  Of(table: TableName, id: Id): string;
  /** `"Paying"` */
  quoted(table: TableName, id: Id): string;
}

export function createNaming(project: Project): Naming {
  const quoted = (table: TableName, id: Id) => {
    const record = Object.hasOwn(project[table], id) ? project[table][id] : undefined;
    return `"${record !== undefined && "name" in record && record.name !== undefined ? record.name : id}"`;
  };
  const of = (table: TableName, id: Id): string => {
    const transition = table === "transitions" ? project.transitions[id] : undefined;
    if (transition) {
      const targets = transition.targets.map((target) => quoted("states", target)).join(" and ");
      const way = `${quoted("states", transition.source)}${targets ? ` to ${targets}` : ""}`;
      return `the transition from ${way} ${triggerText(transition.trigger)}`;
    }
    const invocation = table === "invocations" ? project.invocations[id] : undefined;
    if (!invocation || invocation.name !== undefined) return describeRecord(project, table, id);
    const { callee } = invocation;
    const where = `in state ${quoted("states", invocation.state)}`;
    if (callee.kind === "compensate") return `the compensation ${where}`;
    const called = callee.kind === "service" ? quoted("services", callee.service) : quoted("machines", callee.machine);
    return `the call of ${called} ${where}`;
  };

  function triggerText(trigger: Trigger): string {
    switch (trigger.kind) {
      case "event":
        return `on ${quoted("events", trigger.event)}`;
      case "wildcard":
        return `on "${trigger.pattern}"`;
      case "after":
        return `after ${trigger.delay}`;
      case "always":
        return "that is always tried";
      case "stateDone":
        return "when its inside is done";
      case "invocationDone":
        return `when ${of("invocations", trigger.invocation)} is done`;
      case "invocationError":
        return `when ${of("invocations", trigger.invocation)} fails`;
    }
  }

  return { of, quoted, Of: (table, id) => capitalised(of(table, id)) };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
