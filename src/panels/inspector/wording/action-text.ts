// An action in a few words, as it stands while it is folded.

import type { Action } from "#model/schema/action.ts";
import type { Project } from "#model/schema/project.ts";
import { shownDelay } from "../fields/shown-delay.ts";
import { invocationName } from "./names.ts";

export function actionText(project: Project, action: Action): string {
  switch (action.kind) {
    case "assign":
      return Object.entries(action.values)
        .map(([name, text]) => `${name} = ${text}`)
        .join(", ");
    case "raise":
      return `${eventName(project, action.event)}${delayText(action.delay)}`;
    case "send":
      return `${eventName(project, action.event)} to ${receiverName(project, action)}${delayText(action.delay)}`;
    case "cancel":
      return action.label;
    case "log":
      return action.message;
    case "named":
      return project.implementations[action.implementation]?.name ?? action.implementation;
  }
}

function eventName(project: Project, event: string): string {
  return project.events[event]?.name ?? event;
}

function delayText(delay: string | undefined): string {
  return delay === undefined ? "" : ` after ${shownDelay(delay)}`;
}

function receiverName(project: Project, { to }: Extract<Action, { kind: "send" }>): string {
  if (to.kind === "parent") return "parent";
  if (to.kind === "invocation") return invocationName(project, to.invocation);
  return project.channels[to.channel]?.name ?? to.channel;
}
