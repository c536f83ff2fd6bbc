import type { Fault } from "#model/schema/fault.ts";
import type { Reference } from "../reference.ts";

/** What of the document a fault strikes; nothing for the store and for everything. */
export function referenceOfTarget(target: Fault["target"]): Reference | undefined {
  switch (target.kind) {
    case "invocation":
      return { table: "invocations", id: target.invocation };
    case "service":
      return { table: "services", id: target.service };
    case "channel":
      return { table: "channels", id: target.channel };
    case "event":
      return { table: "events", id: target.event };
    case "machine":
      return { table: "machines", id: target.machine };
    case "store":
    case "everything":
      return undefined;
    default:
      return target satisfies never;
  }
}
