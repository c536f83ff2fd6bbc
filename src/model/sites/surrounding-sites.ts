// Expressions outside the machines: services, channels, scenarios and properties.

import { numberType, unknownType } from "#expr/type.ts";
import { typeOf } from "../parsed-text.ts";
import { entriesOf } from "../queries/entries-of.ts";
import { openEvent } from "../scopes/event-types.ts";
import { own } from "../scopes/scopes.ts";
import { addArguments, addSite, type Collector, type SiteHome } from "./collector.ts";

export function serviceSites(collector: Collector): void {
  for (const [id, service] of entriesOf(collector.project.services)) {
    const scope = { input: collector.scopes.inputOf(service) };
    const home: SiteHome = { about: { table: "services", id }, machine: undefined, scopeFor: () => scope };
    const output = service.output === undefined ? undefined : typeOf(service.output);
    addSite(collector, home, ["services", id, "sample"], service.sample, "sample", output);
    addSite(collector, home, ["services", id, "queue", "priority"], service.queue?.priority, "priority", numberType);
    const key = service.effect?.idempotency?.key;
    addSite(collector, home, ["services", id, "effect", "idempotency", "key"], key, "key");
  }
}

export function channelSites(collector: Collector): void {
  const { project, scopes } = collector;
  for (const [id, channel] of entriesOf(project.channels)) {
    const { event = openEvent } = scopes.on(undefined, channel.events);
    const scope = { event };
    const home: SiteHome = { about: { table: "channels", id }, machine: undefined, scopeFor: () => scope };
    addSite(collector, home, ["channels", id, "key"], channel.key, "key");
    channel.consumers?.forEach((consumer, position) => {
      const path = ["channels", id, "consumers", position, "input"];
      addArguments(collector, home, path, consumer.input, "input", own(project.machines, consumer.machine)?.input);
    });
  }
}

export function scenarioSites(collector: Collector): void {
  const { project, scopes } = collector;
  for (const [id, scenario] of entriesOf(project.scenarios)) {
    const run = own(project.machines, scenario.machine);
    const machine = run && scenario.machine;
    const context = scopes.contextOf(machine);
    const about = { table: "scenarios", id } as const;
    const struck = { context, input: unknownType, event: openEvent, attempt: numberType };
    const atEnd = { context, output: typeOf(run?.output) };
    scenario.faults?.forEach(({ trigger }, position) => {
      if (trigger.kind !== "when") return;
      const path = ["scenarios", id, "faults", position, "trigger", "expression"];
      addSite(collector, { about, machine, scopeFor: () => struck }, path, trigger.expression, "trigger");
    });
    scenario.expectations?.forEach((expectation, position) => {
      if (expectation.kind !== "holds") return;
      const path = ["scenarios", id, "expectations", position, "expression"];
      addSite(collector, { about, machine, scopeFor: () => atEnd }, path, expectation.expression, "expectation");
    });
  }
}

export function propertySites(collector: Collector): void {
  const { project, scopes } = collector;
  for (const [id, { machine, claim }] of entriesOf(project.properties)) {
    if (claim.kind !== "always" && claim.kind !== "never") continue;
    const known = Object.hasOwn(project.machines, machine) ? machine : undefined;
    const scope = { context: scopes.contextOf(known) };
    const home: SiteHome = { about: { table: "properties", id }, machine: known, scopeFor: () => scope };
    addSite(collector, home, ["properties", id, "claim", "expression"], claim.expression, "claim");
  }
}
