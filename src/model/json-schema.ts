// The document's schema as JSON Schema, for editors and other programs. It is generated, never written: what it accepts
// is what loading accepts, but for the references between records, which JSON Schema can't express.

import * as z from "zod/mini";
import { forbiddenNames } from "#base/forbidden-names.ts";
import type { Json } from "#base/json.ts";
import { actionSchema } from "./schema/action.ts";
import { channelSchema } from "./schema/channel.ts";
import { fieldNameSchema, fieldSchema, idSchema, jsonSchema } from "./schema/common.ts";
import { distributionSchema } from "./schema/distribution.ts";
import { experimentSchema } from "./schema/experiment.ts";
import { faultSchema } from "./schema/fault.ts";
import { guardSchema } from "./schema/guard.ts";
import { invocationSchema } from "./schema/invocation.ts";
import { layoutSchema } from "./schema/layout.ts";
import { eventSchema, implementationSchema, machineSchema, noteSchema } from "./schema/machine.ts";
import { policySchema } from "./schema/policy.ts";
import { projectSchema, tableNames } from "./schema/project.ts";
import { propertySchema } from "./schema/property.ts";
import { scenarioSchema } from "./schema/scenario.ts";
import { serviceSchema } from "./schema/service.ts";
import { stateSchema } from "./schema/state.ts";
import { transitionSchema } from "./schema/transition.ts";

const definitions: readonly (readonly [id: string, schema: z.core.$ZodType, description: string])[] = [
  ["id", idSchema, "A readable id. It is made once and never changes when the thing is renamed."],
  ["field-name", fieldNameSchema, "The name of a field, as expressions write it."],
  ["json", jsonSchema, "Any JSON value."],
  ["field", fieldSchema, "A declared field with its type."],
  ["machine", machineSchema, "A state machine. Its root state holds all others."],
  ["state", stateSchema, "A state. It points to the state around it; siblings stand by order, then id."],
  ["transition", transitionSchema, "Leads from one state to none, one or several others."],
  ["guard", guardSchema, "A condition under which a transition is taken."],
  ["action", actionSchema, "What is done on entry, on exit or on a transition."],
  ["invocation", invocationSchema, "A call of a service or of another machine while a state is active."],
  ["policy", policySchema, "How a caller defends itself against failure."],
  ["event", eventSchema, "An event that machines receive and send."],
  ["implementation", implementationSchema, "A guard or an action that the exported code implements."],
  ["service", serviceSchema, "Something outside that a machine calls."],
  ["channel", channelSchema, "A queue or topic between machines."],
  ["distribution", distributionSchema, "How long something takes."],
  ["note", noteSchema, "A remark on the canvas, or a named boundary around states."],
  ["scenario", scenarioSchema, "Input, events and faults of a run, and what is expected of it."],
  ["fault", faultSchema, "One injected failure."],
  ["property", propertySchema, "What must hold in every run of a machine."],
  ["experiment", experimentSchema, "Many runs of a scenario under load."],
  ["layout", layoutSchema, "Where things are drawn. It changes nothing of what a machine means."],
];

type Schema = { [key: string]: Json };

export function projectJsonSchema(): Json {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, schema, description] of definitions) registry.add(schema, { id, description });
  const { $schema, properties, required, $defs, ...rest } = z.toJSONSchema(projectSchema, {
    io: "input",
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      // A refinement is code, which zod can't put into JSON Schema.
      if (zodSchema === fieldNameSchema) jsonSchema.not = { enum: [...forbiddenNames].sort() };
    },
  });
  const mayBeLeftOut = new Set<string>([...tableNames, "layout"]);
  return {
    $schema: String($schema),
    $id: "urn:faultline:document:1",
    title: "Faultline document",
    description:
      "State machines with the services, channels, scenarios and properties around them. Empty tables may be left out.",
    ...(rest as Schema),
    properties: { $schema: { type: "string" }, ...(properties as Schema), version: versionSchema },
    required: (required ?? []).filter((key) => !mayBeLeftOut.has(key)),
    $defs: $defs as Schema,
  };
}

const versionSchema: Schema = {
  type: "string",
  pattern: "^1\\.\\d{1,6}$",
  description: "Major and minor. A newer minor version may have keys that this schema does not know; they are kept.",
};

export function printProjectJsonSchema(): string {
  return `${JSON.stringify(projectJsonSchema(), null, 2)}\n`;
}
