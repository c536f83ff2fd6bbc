// A trigger in a few words, as it stands in lists.

import { shownDelay } from "#model/queries/shown-delay.ts";
import { eventName, invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import type { Trigger } from "#model/schema/transition.ts";
import { words } from "#words/inspector/wording.ts";

export function triggerText(project: Project, trigger: Trigger): string {
  switch (trigger.kind) {
    case "event":
      return eventName(project, trigger.event);
    case "wildcard":
      return trigger.pattern;
    case "after":
      return words.after(shownDelay(trigger.delay));
    case "always":
      return words.always;
    case "stateDone":
      return words.done;
    case "invocationDone":
      return words.invocationDone(invocationName(project, trigger.invocation));
    case "invocationError":
      return words.invocationFailed(invocationName(project, trigger.invocation));
  }
}
