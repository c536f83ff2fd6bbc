// Expressions inside a machine: context, outputs, guards, delays and actions.

import { numberType, unknownType } from "#expr/type.ts";
import { typeOf } from "../parsed-text.ts";
import type { ActionSite } from "../queries/action-sites.ts";
import { entriesOf } from "../queries/entries-of.ts";
import { guardParts } from "../queries/guard-parts.ts";
import { indexOf } from "../queries/project-index.ts";
import type { Id } from "../schema/common.ts";
import { openEvent } from "../scopes/event-types.ts";
import { own } from "../scopes/scopes.ts";
import { addArguments, addSite, type Collector, type SiteHome } from "./collector.ts";

export function machineSites(collector: Collector): void {
  for (const [id, machine] of entriesOf(collector.project.machines)) {
    const scope = { input: collector.scopes.inputOf(machine) };
    const home: SiteHome = { about: { table: "machines", id }, machine: id, scopeFor: () => scope };
    machine.context?.forEach((field, position) => {
      const path = ["machines", id, "context", position, "initial"];
      addSite(collector, home, path, field.initial, "initial", typeOf(field.type));
    });
  }
}

export function stateSites(collector: Collector): void {
  const { project, scopes } = collector;
  const index = indexOf(project);
  const rootOutputs = new Map(Object.values(project.machines).map((machine) => [machine.root, machine.output]));
  for (const [id, state] of entriesOf(project.states)) {
    if (state.kind === "atomic" || state.kind === "history" || state.output === undefined) continue;
    const machine = index.machineOf(id);
    const declared = rootOutputs.get(id);
    const atEnd = { context: scopes.contextOf(machine), event: openEvent, output: unknownType };
    const scopeFor = (text: string) => (rootOutputs.has(id) ? atEnd : scopes.entering(id, text));
    const home: SiteHome = { about: { table: "states", id }, machine, scopeFor };
    const expected = declared === undefined ? undefined : typeOf(declared);
    addSite(collector, home, ["states", id, "output"], state.output, "output", expected);
  }
}

export function transitionSites(collector: Collector): void {
  const { project, scopes } = collector;
  const index = indexOf(project);
  for (const [id, transition] of entriesOf(project.transitions)) {
    const { guard, trigger, source } = transition;
    if (!guard && trigger.kind !== "after") continue;
    const about = { table: "transitions", id } as const;
    const machine = index.machineOf(source);
    if (trigger.kind === "after") {
      const home: SiteHome = { about, machine, scopeFor: (text) => scopes.entering(source, text) };
      addSite(collector, home, ["transitions", id, "trigger", "delay"], trigger.delay, "delay", numberType);
    }
    if (!guard) continue;
    const home: SiteHome = { about, machine, scopeFor: () => scopes.taking(transition) };
    for (const { part, path } of guardParts(guard, ["transitions", id, "guard"])) {
      if (part.kind === "expression") addSite(collector, home, [...path, "expression"], part.expression, "guard");
      if (part.kind !== "named") continue;
      const fields = own(project.implementations, part.implementation)?.parameters;
      addArguments(collector, home, [...path, "parameters"], part.parameters, "parameter", fields);
    }
  }
}

export function actionExpressions(collector: Collector, site: ActionSite): void {
  const { about, path, state, action } = site;
  const { project } = collector;
  const machine = indexOf(project).machineOf(state);
  const home: SiteHome = { about, machine, scopeFor: (text) => scopeOfAction(collector, site, text) };
  switch (action.kind) {
    case "assign": {
      const fields = machine === undefined ? undefined : project.machines[machine]?.context;
      addArguments(collector, home, [...path, "values"], action.values, "assign", fields);
      return;
    }
    case "raise":
    case "send": {
      const fields = own(project.events, action.event)?.payload;
      addArguments(collector, home, [...path, "payload"], action.payload, "payload", fields);
      addSite(collector, home, [...path, "delay"], action.delay, "delay", numberType);
      return;
    }
    case "log":
      addSite(collector, home, [...path, "message"], action.message, "message");
      return;
    case "named": {
      const fields = own(project.implementations, action.implementation)?.parameters;
      addArguments(collector, home, [...path, "parameters"], action.parameters, "parameter", fields);
      return;
    }
    case "cancel":
      return;
  }
}

function scopeOfAction({ project, scopes }: Collector, { about, state, moment }: ActionSite, text: string) {
  const transition: Id | undefined = moment === "transition" ? about.id : undefined;
  const taken = transition === undefined ? undefined : project.transitions[transition];
  if (taken) return scopes.taking(taken);
  return moment === "exit" ? scopes.leaving(state) : scopes.entering(state, text);
}
