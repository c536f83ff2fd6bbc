import { indexOf } from "#model/queries/project-index.ts";
import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Reference } from "../reference.ts";

/** What can be broken at a record of the drawing: the calls of a state and what they reach, or the machine itself. */
export function targetsAt(project: Project, { table, id }: Reference): Fault["target"][] {
  switch (table) {
    case "states": {
      const calls = indexOf(project).invocationsOf(id);
      return calls.map(({ id: invocation }) => ({ kind: "invocation", invocation }));
    }
    case "invocations":
      return [{ kind: "invocation", invocation: id }];
    case "services":
      return [{ kind: "service", service: id }];
    case "channels":
      return [{ kind: "channel", channel: id }];
    case "events":
      return [{ kind: "event", event: id }];
    case "transitions": {
      const trigger = project.transitions[id]?.trigger;
      return trigger?.kind === "event" ? [{ kind: "event", event: trigger.event }] : [];
    }
    case "machines":
      return [{ kind: "machine", machine: id }];
    default:
      return [];
  }
}
