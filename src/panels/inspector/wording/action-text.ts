// An action in a few words, as it stands while it is folded.

import { shownDelay } from "#model/queries/shown-delay.ts";
import { eventName, receiverName } from "#model/queries/shown-names.ts";
import type { Action } from "#model/schema/action.ts";
import type { Project } from "#model/schema/project.ts";
import { words } from "#words/inspector/wording.ts";

export function actionText(project: Project, action: Action): string {
  switch (action.kind) {
    case "assign":
      return Object.entries(action.values)
        .map(([name, text]) => `${name} = ${text}`)
        .join(", ");
    case "raise":
      return `${eventName(project, action.event)}${delayText(action.delay)}`;
    case "send":
      return `${words.to(eventName(project, action.event), receiverName(project, action.to))}${delayText(action.delay)}`;
    case "cancel":
      return action.label;
    case "log":
      return action.message;
    case "named":
      return project.implementations[action.implementation]?.name ?? action.implementation;
  }
}

function delayText(delay: string | undefined): string {
  return delay === undefined ? "" : ` ${words.after(shownDelay(delay))}`;
}
