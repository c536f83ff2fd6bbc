// What SCXML has places for, and what therefore stays behind.

import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { Loss } from "../format.ts";
import type { Carried } from "../shared/carried.ts";
import type { ExportScope } from "../shared/export-scope.ts";
import { lossesLeftBehind } from "../shared/left-behind.ts";
import { scxmlLosses } from "./losses.ts";
import type { ScxmlUnit } from "./scxml-unit.ts";

const carries: Carried = {
  machines: ["root", "name", "input", "context.*.name", "context.*.type", "context.*.initial"],
  states: "kind parent order name initial initialActions entry exit output depth defaults".split(" "),
  transitions: "source order trigger targets guard actions reenter".split(" "),
  invocations: ["state", "order", "callee", "input"],
  events: ["name"],
  implementations: ["name", "assume"],
  services: [],
  channels: [],
};

export function lossesOfScxml(
  { project, scope, plainRoots }: Pick<ScxmlUnit, "project" | "scope" | "plainRoots">,
  machines: ReadonlySet<Id>,
): Loss[] {
  const calls = Object.entries(project.invocations).filter(
    ([id, { callee }]) => scope.has("invocations", id) && callee.kind !== "machine",
  );
  const unnamed = [...machines].flatMap((id): DocumentPath[] => {
    const { root = "", name } = project.machines[id] ?? {};
    return !plainRoots.has(id) || project.states[root]?.name === name ? [] : [["states", root, "name"]];
  });
  const also = [...inputPlaces(project), ...unnamed].filter(([table = "", id = ""]) =>
    scope.has(table as TableName, String(id)),
  );
  return [
    ...calls.map(([id, { callee }]) => callLoss(id, callee.kind)),
    ...spacedEvents(project, scope),
    ...extendedEvents(project, scope),
    ...lossesLeftBehind(project, { name: "SCXML", carries, scope, also }),
  ];
}

/** That there is an input is written, but not what is in it. */
function inputPlaces({ machines }: Project): DocumentPath[] {
  return Object.entries(machines).flatMap(([id, { input = [] }]) =>
    input.flatMap((field, at) => Object.keys(field).map((key) => ["machines", id, "input", at, key])),
  );
}

/** Blanks divide events in SCXML. */
function spacedEvents({ events }: Project, scope: ExportScope): Loss[] {
  return Object.entries(events).flatMap(([id, { name }]): Loss[] => {
    if (!/\s/.test(name) || !scope.has("events", id)) return [];
    const message = `The event "${name}" is called "${name.replace(/\s+/g, "_")}", because a blank ends a name in SCXML.`;
    return [{ code: "eventName", kind: scxmlLosses.eventName.kind, message, inDocument: ["events", id, "name"] }];
  });
}

/** `payment` takes `payment.failed` too, which in a drawing it does not. */
function extendedEvents({ events, transitions }: Project, scope: ExportScope): Loss[] {
  const names = Object.values(events).map(({ name }) => name);
  return Object.entries(transitions).flatMap(([id, { trigger }]): Loss[] => {
    if (trigger.kind !== "event" || !scope.has("transitions", id)) return [];
    const name = events[trigger.event]?.name ?? "";
    const longer = names.find((each) => each.startsWith(`${name}.`));
    if (longer === undefined) return [];
    const message = `In SCXML a transition for "${name}" takes "${longer}" too.`;
    return [{ code: "prefix", kind: scxmlLosses.prefix.kind, message, inDocument: ["transitions", id, "trigger"] }];
  });
}

function callLoss(id: Id, kind: string): Loss {
  const message = `"${id}" is written as an invocation of type "${kind}", which the host has to provide.`;
  return { code: "invoke", kind: scxmlLosses.invoke.kind, message, inDocument: ["invocations", id, "callee"] };
}
