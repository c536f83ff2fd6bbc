// The form of several records of each table. A table without one does not compile.

import type { ComponentType } from "react";
import type { TableName } from "#model/schema/project.ts";
import { SeveralChannels } from "./several-channels.tsx";
import { SeveralEvents } from "./several-events.tsx";
import { SeveralInvocations } from "./several-invocations.tsx";
import { SeveralMachines } from "./several-machines.tsx";
import { SeveralNotes, severalDescribed } from "./several-others.tsx";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralServices } from "./several-services.tsx";
import { SeveralStates } from "./several-states.tsx";
import { SeveralTransitions } from "./several-transitions.tsx";

/** In the order in which they are shown. */
export const severalForms: Readonly<Record<TableName, ComponentType<SeveralFormProps>>> = {
  states: SeveralStates,
  transitions: SeveralTransitions,
  invocations: SeveralInvocations,
  machines: SeveralMachines,
  services: SeveralServices,
  channels: SeveralChannels,
  events: SeveralEvents,
  implementations: severalDescribed("implementations"),
  scenarios: severalDescribed("scenarios"),
  properties: severalDescribed("properties"),
  experiments: severalDescribed("experiments"),
  notes: SeveralNotes,
};
