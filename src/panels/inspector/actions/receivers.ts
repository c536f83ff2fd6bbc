// Who an event can be sent to, as one list to choose from.

import { indexOf } from "#model/queries/project-index.ts";
import { invocationName, stateName } from "#model/queries/shown-names.ts";
import type { Receiver } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { PickerOption } from "#ui/picker-options.ts";
import { words } from "#words/inspector/actions.ts";

export function receiverOptions(project: Project, machine: Id | undefined): PickerOption[] {
  const index = indexOf(project);
  const invoked = Object.entries(project.invocations)
    .filter(([, { callee, state }]) => callee.kind === "machine" && index.machineOf(state) === machine)
    .map(([invocation, { state }]) => ({
      value: receiverValue({ kind: "invocation", invocation }),
      label: invocationName(project, invocation),
      detail: words.invokedIn(stateName(project, state)),
    }));
  const channels = Object.entries(project.channels).map(([channel, { name }]) => ({
    value: receiverValue({ kind: "channel", channel }),
    label: name,
    detail: words.channel,
  }));
  return [
    { value: receiverValue({ kind: "parent" }), label: words.parentMachine, detail: words.parentMachineDetail },
    ...invoked,
    ...channels,
  ];
}

export function receiverValue(receiver: Receiver): string {
  switch (receiver.kind) {
    case "parent":
      return "parent";
    case "invocation":
      return `invocation ${receiver.invocation}`;
    case "channel":
      return `channel ${receiver.channel}`;
  }
}

export function receiverOf(value: string): Receiver {
  const [kind, id = ""] = value.split(" ");
  if (kind === "invocation") return { kind, invocation: id };
  return kind === "channel" ? { kind, channel: id } : { kind: "parent" };
}
