// A trigger in a few words, as it stands in lists.

import { shownDelay } from "#model/queries/shown-delay.ts";
import { eventName, invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";

export function triggerText(project: Project, trigger: Trigger): string {
  switch (trigger.kind) {
    case "event":
      return eventName(project, trigger.event);
    case "wildcard":
      return trigger.pattern;
    case "after":
      return `after ${shownDelay(trigger.delay)}`;
    case "always":
      return "always";
    case "stateDone":
      return "done";
    case "invocationDone":
      return `${invocationName(project, trigger.invocation)} done`;
    case "invocationError":
      return `${invocationName(project, trigger.invocation)} failed`;
  }
}
