// The form of every table's records. A table without one does not compile.

import type { ComponentType } from "react";
import type { Id } from "#model/schema/common.ts";
import type { TableName } from "#model/schema/project.ts";
import { ChannelInspector } from "./channel/channel-inspector.tsx";
import { EventInspector } from "./event/event-inspector.tsx";
import { ExperimentInspector } from "./experiment/experiment-inspector.tsx";
import { ImplementationInspector } from "./implementation/implementation-inspector.tsx";
import { InvocationInspector } from "./invocation/invocation-inspector.tsx";
import { MachineInspector } from "./machine/machine-inspector.tsx";
import { NoteInspector } from "./note/note-inspector.tsx";
import { PropertyInspector } from "./property/property-inspector.tsx";
import { ScenarioInspector } from "./scenario/scenario-inspector.tsx";
import { ServiceInspector } from "./service/service-inspector.tsx";
import { StateInspector } from "./state/state-inspector.tsx";
import { TransitionInspector } from "./transition/transition-inspector.tsx";

export const recordInspectors: Readonly<Record<TableName, ComponentType<{ readonly id: Id }>>> = {
  machines: MachineInspector,
  states: StateInspector,
  transitions: TransitionInspector,
  invocations: InvocationInspector,
  events: EventInspector,
  implementations: ImplementationInspector,
  services: ServiceInspector,
  channels: ChannelInspector,
  notes: NoteInspector,
  scenarios: ScenarioInspector,
  properties: PropertyInspector,
  experiments: ExperimentInspector,
};
