// What changes along with a field's name.

import { renameRead } from "#expr/rename.ts";
import { rewriteExpressions } from "../../expressions/rewrite-expressions.ts";
import { documentOrder } from "../../queries/hierarchy.ts";
import { indexOf } from "../../queries/project-index.ts";
import type { Id } from "../../schema/common.ts";
import type { Project } from "../../schema/project.ts";
import type { Patch } from "../support/change-records.ts";
import { changedRecords } from "../support/changed-records.ts";
import type { FieldList } from "./field-list.ts";
import { followPayload } from "./follow-payload.ts";
import { renameKey } from "./rename-keys.ts";
import { renameWhereNamed } from "./rename-where-named.ts";

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
        services: changedRecords(project, "services", (service, other) =>
          other === id ? rewriteExpressions(service, reading("input")) : service,
        ),
        invocations: changedRecords(project, "invocations", (invocation) => {
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
    states: changedRecords(project, "states", (state, id) =>
      inside.has(id) ? rewriteExpressions(state, rewriting) : state,
    ),
    transitions: changedRecords(project, "transitions", (transition) =>
      inside.has(transition.source) ? rewriteExpressions(transition, rewriting) : transition,
    ),
    invocations: changedRecords(project, "invocations", (invocation) =>
      index.machineOf(invocation.state) === machine ? rewriteExpressions(invocation, rewriting) : invocation,
    ),
    properties: changedRecords(project, "properties", (property) =>
      property.machine === machine ? rewriteExpressions(property, rewriting) : property,
    ),
    scenarios: changedRecords(project, "scenarios", (scenario) => {
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
    machines: changedRecords(project, "machines", (record, id) => {
      if (id !== machine || !record.context) return record;
      const context = record.context.map((field) =>
        field.initial === undefined ? field : { ...field, initial: renameRead(field.initial, ["input", name], to) },
      );
      return { ...record, context };
    }),
    invocations: changedRecords(project, "invocations", (invocation) =>
      invocation.callee.kind === "machine" && invocation.callee.machine === machine
        ? renameKey(invocation, "input", name, to)
        : invocation,
    ),
    channels: changedRecords(project, "channels", (channel) => {
      if (!channel.consumers?.some((consumer) => consumer.machine === machine)) return channel;
      const consumers = channel.consumers.map((consumer) =>
        consumer.machine === machine ? renameKey(consumer, "input", name, to) : consumer,
      );
      return { ...channel, consumers };
    }),
    scenarios: changedRecords(project, "scenarios", (scenario) =>
      scenario.machine === machine ? renameKey(scenario, "input", name, to) : scenario,
    ),
  };
}
