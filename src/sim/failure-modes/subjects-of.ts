// What of a machine can fail: its invocations, and the channels it writes to or reads.

import { descendantsOf } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { FaultKind } from "#model/schema/fault.ts";
import { faultKinds } from "#model/schema/fault.ts";
import type { Project } from "#model/schema/project.ts";
import { faultRegistry } from "../faults/registry.ts";
import type { Subject } from "./failure-mode.ts";

export function subjectsOf(project: Project, machine: Id): Subject[] {
  const root = project.machines[machine]?.root;
  const states = root === undefined ? [] : [root, ...descendantsOf(project, root)];
  const index = indexOf(project);
  const invocations = states.flatMap((state) => index.invocationsOf(state).map(({ id }) => id));
  const sent = new Set(states.flatMap((state) => channelsFrom(project, state)));
  const channels = Object.entries(project.channels).filter(
    ([id, { consumers = [] }]) => sent.has(id) || consumers.some((consumer) => consumer.machine === machine),
  );
  return [
    ...invocations.map((id) => ({ table: "invocations", id }) as const),
    ...channels.map(([id]) => ({ table: "channels", id }) as const),
  ];
}

export function faultsOf(project: Project, { table, id }: Subject): FaultKind[] {
  const target = table === "channels" ? "channel" : "invocation";
  const kinds = faultKinds.filter((kind) => faultRegistry[kind].targets.includes(target));
  const callee = project.invocations[id]?.callee;
  if (table === "channels" || callee === undefined) return kinds;
  const isHuman = callee.kind === "service" && project.services[callee.service]?.kind === "human";
  return kinds.filter(
    (kind) => (kind !== "humanDelay" || isHuman) && (kind !== "compensationFails" || callee.kind === "compensate"),
  );
}

function channelsFrom(project: Project, state: Id): Id[] {
  const record = project.states[state];
  const own = record && record.kind !== "history" && record.kind !== "final" ? [record.entry, record.exit] : [];
  const inFinal = record?.kind === "final" ? [record.entry] : [];
  const moving = indexOf(project)
    .transitionsFrom(state)
    .map(({ record: { actions } }) => actions);
  return [...own, ...inFinal, ...moving].flatMap((actions) => (actions ?? []).flatMap(channelOf));
}

function channelOf(action: Action): Id[] {
  return action.kind === "send" && action.to.kind === "channel" ? [action.to.channel] : [];
}
