// The form of every table's records. A table without one does not compile.

import type { ComponentType } from "react";
import type { Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import { EventInspector } from "./event/event-inspector.tsx";
import { MachineInspector } from "./machine/machine-inspector.tsx";
import { StateInspector } from "./state/state-inspector.tsx";
import { TransitionInspector } from "./transition/transition-inspector.tsx";

export const recordInspectors: Readonly<Partial<Record<TableName, ComponentType<{ readonly id: Id }>>>> = {
  machines: MachineInspector,
  states: StateInspector,
  transitions: TransitionInspector,
  events: EventInspector,
};
