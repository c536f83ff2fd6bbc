// Every word the inspector shows when several things are selected.

import type { TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";

const counted: Readonly<Record<TableName, (count: number) => string>> = {
  machines: (count) => (count === 1 ? "1 machine" : `${count} machines`),
  states: (count) => (count === 1 ? "1 state" : `${count} states`),
  transitions: (count) => (count === 1 ? "1 transition" : `${count} transitions`),
  invocations: (count) => (count === 1 ? "1 call" : `${count} calls`),
  events: (count) => (count === 1 ? "1 event" : `${count} events`),
  implementations: (count) => (count === 1 ? "1 guard or action" : `${count} guards and actions`),
  services: (count) => (count === 1 ? "1 service" : `${count} services`),
  channels: (count) => (count === 1 ? "1 channel" : `${count} channels`),
  notes: (count) => (count === 1 ? "1 note" : `${count} notes`),
  scenarios: (count) => (count === 1 ? "1 scenario" : `${count} scenarios`),
  properties: (count) => (count === 1 ? "1 property" : `${count} properties`),
  experiments: (count) => (count === 1 ? "1 experiment" : `${count} experiments`),
};

export const words = {
  selected: "Selected",
  makeAll: (what: string, kind: StateKind) => `Make ${what} ${kind}`,
  changeAll: (what: string) => `Change ${what}`,
  moveAll: (what: string) => `Move ${what}`,
  reconnectAll: (what: string) => `Reconnect ${what}`,
  tagAll: (what: string) => `Tag ${what}`,
  describeAll: (what: string) => `Describe ${what}`,
  moveInto: "Move into …",
  inCommon: "In common",
  counted,
  commonTagsHint: "The tags that all of them have.",
  commonErrorsHint: "What all of them can fail with. A new one comes in 1 % of the calls.",
  commonFieldsHint: "The fields that all of them carry.",
  addField: "Add field",
  policies: "Policies",
  policyIn: (count: number, all: number) => (count === all ? `All ${all}` : `${count} of ${all}`),
  policyDiffers: "They differ.",
  policyLacks: (count: number) => (count === 1 ? "One call has none." : `${count} calls have none.`),
  givePolicy: (summary: string) => `Give all: ${summary}`,
  mixed: "Mixed",
  yes: "Yes",
  no: "No",
  duplicateAll: (what: string) => `Duplicate ${what}`,
  deleteAll: (what: string) => `Delete ${what}`,
} as const;
