// Whether a fault is meant for the place where something is about to happen.

import type { Fault } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import type { Site } from "./fault-definition.ts";

export function isTarget(target: Fault["target"], site: Site, { project }: { readonly project: Project }): boolean {
  switch (target.kind) {
    case "everything":
      return true;
    case "service":
      return site.service === target.service;
    case "invocation":
      return site.invocation === target.invocation;
    case "channel":
      return site.channel === target.channel;
    case "event":
      return site.event !== undefined && project.events[target.event]?.name === site.event.type;
    case "machine":
      return site.instance?.machine === target.machine;
    case "store":
      return site.isStore === true;
    default:
      return target satisfies never;
  }
}
