// What changes along with a field's name.

import { renameRead } from "#expr/rename.ts";
import { rewriteExpressions } from "../../expressions/rewrite-expressions.ts";
import { documentOrder } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Action } from "../../schema/action.ts";
import type { Id } from "../../schema/common.ts";
import type { Guard } from "../../schema/guard.ts";
import type { Project, RecordOf, TableName } from "../../schema/project.ts";
import type { Patch } from "../support/change-records.ts";
import type { FieldList } from "./field-list.ts";
import { renameInActions, renameInGuard, renameKey } from "./rename-keys.ts";

export function followField(project: Project, { of, id }: FieldList, name: string, to: string): Patch {
  const reading = (variable: string) => ({ text: (text: string) => renameRead(text, [variable, name], to) });
  switch (of) {
    case "context":
      return followContext(project, id, {
        ...reading("context"),
        assigned: (set: string) => (set === name ? to : set),
      });
    case "machineInput":
      return followMachineInput(project, id, name, to);
    case "payload":
      return followPayload(project, id, name, to);
    case "serviceInput":
      return {
        services: changed(project, "services", (service, other) =>
          other === id ? rewriteExpressions(service, reading("input")) : service,
        ),
        invocations: changed(project, "invocations", (invocation) => {
          if (invocation.callee.kind !== "service" || invocation.callee.service !== id) return invocation;
          const policies = rewriteExpressions(invocation.policies, reading("input"));
          const handed = policies === invocation.policies ? invocation : { ...invocation, policies };
          return renameKey(handed, "input", name, to);
        }),
      };
    case "parameters":
      return renameWhereNamed(project, {
        action: (action) =>
          action.kind === "named" && action.implementation === id ? renameKey(action, "parameters", name, to) : action,
        guard: (guard) =>
          guard.kind === "named" && guard.implementation === id ? renameKey(guard, "parameters", name, to) : guard,
      });
  }
}

function followContext(project: Project, machine: Id, rewriting: Parameters<typeof rewriteExpressions>[1]): Patch {
  const index = indexOf(project);
  const inside = new Set(documentOrder(project, project.machines[machine]?.root ?? ""));
  return {
    states: changed(project, "states", (state, id) => (inside.has(id) ? rewriteExpressions(state, rewriting) : state)),
    transitions: changed(project, "transitions", (transition) =>
      inside.has(transition.source) ? rewriteExpressions(transition, rewriting) : transition,
    ),
    invocations: changed(project, "invocations", (invocation) =>
      index.machineOf(invocation.state) === machine ? rewriteExpressions(invocation, rewriting) : invocation,
    ),
    properties: changed(project, "properties", (property) =>
      property.machine === machine ? rewriteExpressions(property, rewriting) : property,
    ),
    scenarios: changed(project, "scenarios", (scenario) => {
      if (scenario.machine !== machine) return scenario;
      const expectations = rewriteExpressions(scenario.expectations, rewriting);
      const faults = scenario.faults?.map((fault) => ({
        ...fault,
        trigger: rewriteExpressions(fault.trigger, rewriting),
      }));
      return { ...scenario, ...(expectations ? { expectations } : {}), ...(faults ? { faults } : {}) };
    }),
  };
}

function followMachineInput(project: Project, machine: Id, name: string, to: string): Patch {
  return {
    machines: changed(project, "machines", (record, id) => {
      if (id !== machine || !record.context) return record;
      const context = record.context.map((field) =>
        field.initial === undefined ? field : { ...field, initial: renameRead(field.initial, ["input", name], to) },
      );
      return { ...record, context };
    }),
    invocations: changed(project, "invocations", (invocation) =>
      invocation.callee.kind === "machine" && invocation.callee.machine === machine
        ? renameKey(invocation, "input", name, to)
        : invocation,
    ),
    channels: changed(project, "channels", (channel) => {
      if (!channel.consumers?.some((consumer) => consumer.machine === machine)) return channel;
      const consumers = channel.consumers.map((consumer) =>
        consumer.machine === machine ? renameKey(consumer, "input", name, to) : consumer,
      );
      return { ...channel, consumers };
    }),
    scenarios: changed(project, "scenarios", (scenario) =>
      scenario.machine === machine ? renameKey(scenario, "input", name, to) : scenario,
    ),
  };
}

function followPayload(project: Project, event: Id, name: string, to: string): Patch {
  const rewriting = { text: (text: string) => renameRead(text, ["event", name], to) };
  const handed = renameWhereNamed(project, {
    action: (action) =>
      (action.kind === "raise" || action.kind === "send") && action.event === event
        ? renameKey(action, "payload", name, to)
        : action,
    guard: (guard) => guard,
  });
  const transitions = { ...project.transitions, ...handed.transitions } as Project["transitions"];
  return {
    states: handed.states ?? {},
    transitions: changed(
      { ...project, transitions },
      "transitions",
      (transition) =>
        transition.trigger.kind === "event" && transition.trigger.event === event
          ? rewriteExpressions(transition, rewriting)
          : transition,
      project.transitions,
    ),
    channels: changed(project, "channels", (channel) => {
      const carries = channel.events?.includes(event) && isOnlyOne(project, channel.events, event, name);
      return carries ? rewriteExpressions(channel, rewriting) : channel;
    }),
    scenarios: changed(project, "scenarios", (scenario) => {
      if (!scenario.events?.some((sent) => sent.event === event)) return scenario;
      const events = scenario.events.map((sent) =>
        sent.event === event ? renameKey(sent, "payload", name, to) : sent,
      );
      return { ...scenario, events };
    }),
  };
}

/** Where several events arrive, `event.total` may mean another event's field. */
function isOnlyOne(project: Project, events: readonly Id[], event: Id, name: string): boolean {
  const others = events.filter((other) => other !== event);
  return !others.some((other) => project.events[other]?.payload?.some((field) => field.name === name));
}

function renameWhereNamed(
  project: Project,
  rename: { readonly action: (action: Action) => Action; readonly guard: (guard: Guard) => Guard },
): Pick<Patch, "states" | "transitions"> {
  return {
    states: changed(project, "states", (state) => {
      if (state.kind === "history") return state;
      const acting = renameInActions(renameInActions(state, "entry", rename.action), "exit", rename.action);
      return acting.kind === "compound" ? renameInActions(acting, "initialActions", rename.action) : acting;
    }),
    transitions: changed(project, "transitions", (transition) => {
      const acting = renameInActions(transition, "actions", rename.action);
      const guard = acting.guard && renameInGuard(acting.guard, rename.guard);
      return guard === acting.guard || !guard ? acting : { ...acting, guard };
    }),
  };
}

function changed<Table extends TableName>(
  project: Project,
  table: Table,
  change: (record: RecordOf<Table>, id: Id) => RecordOf<Table>,
  before: Readonly<Record<Id, unknown>> = project[table],
): Record<Id, RecordOf<Table>> {
  const records: Record<Id, RecordOf<Table>> = {};
  for (const [id, record] of Object.entries(project[table]) as [Id, RecordOf<Table>][]) {
    const next = change(record, id);
    if (next !== before[id]) records[id] = next;
  }
  return records;
}
