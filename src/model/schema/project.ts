// The document: flat tables by stable id, and a layout that means nothing. It knows no engine and no page.

import * as z from "zod/mini";
import { channelSchema } from "./channel.ts";
import { descriptionSchema, idSchema, nameSchema } from "./common.ts";
import { experimentSchema } from "./experiment.ts";
import { invocationSchema } from "./invocation.ts";
import { layoutSchema } from "./layout.ts";
import { eventSchema, implementationSchema, machineSchema, noteSchema } from "./machine.ts";
import { propertySchema } from "./property.ts";
import { scenarioSchema } from "./scenario.ts";
import { serviceSchema } from "./service.ts";
import { stateSchema } from "./state.ts";
import { transitionSchema } from "./transition.ts";

/** Major: an older program can't read it. Minor: it can, and keeps what it does not know. */
export const currentVersion = "1.0";

export const tableSchemas = {
  machines: z.record(idSchema, machineSchema),
  states: z.record(idSchema, stateSchema),
  transitions: z.record(idSchema, transitionSchema),
  invocations: z.record(idSchema, invocationSchema),
  events: z.record(idSchema, eventSchema),
  implementations: z.record(idSchema, implementationSchema),
  services: z.record(idSchema, serviceSchema),
  channels: z.record(idSchema, channelSchema),
  notes: z.record(idSchema, noteSchema),
  scenarios: z.record(idSchema, scenarioSchema),
  properties: z.record(idSchema, propertySchema),
  experiments: z.record(idSchema, experimentSchema),
};

export const projectSchema = z.object({
  format: z.literal("faultline"),
  version: z.string().check(z.regex(/^\d+\.\d+$/, 'is not a version: write it as "1.0"')),
  name: nameSchema,
  description: descriptionSchema,
  ...tableSchemas,
  layout: layoutSchema,
});
export type Project = z.infer<typeof projectSchema>;

export type TableName = keyof typeof tableSchemas;
export type RecordOf<Table extends TableName> = Project[Table][string];
export const tableNames = Object.keys(tableSchemas) as TableName[];
