// What no diagram notation carries: a tree of states, arrows with a line of text, and lines of text in states.

import { guardParts } from "#model/queries/guard-parts.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Loss, LossTable } from "../format.ts";
import { calledNames } from "./called-names.ts";
import type { Carried } from "./carried.ts";
import { rootShows } from "./diagram-machine.ts";
import { documentLosses } from "./document-losses.ts";
import { exportScope } from "./export-scope.ts";
import { lossesLeftBehind } from "./left-behind.ts";
import { wordLosses } from "./word-losses.ts";

export const diagramLosses = {
  ...documentLosses,
  root: { kind: "changed", what: "A machine that does something itself is drawn as a state around all others." },
  words: { kind: "changed", what: "Guards, actions and calls are words for readers; read back, some are names." },
  several: { kind: "changed", what: "A transition with several targets becomes several arrows." },
  twins: { kind: "changed", what: "Which of several calls of the same name has ended." },
} as const satisfies LossTable;

const carries: Carried = {
  machines: ["root", "name"],
  states: "kind parent order name tags initial entry exit depth".split(" "),
  transitions: "source order trigger targets guard actions".split(" "),
  invocations: ["state", "order", "name", "callee.kind", "callee.service", "callee.machine"],
  events: ["name"],
  implementations: ["name"],
  services: ["name"],
  channels: ["name"],
};

/** How a notation treats what has no form of its own in it. */
export interface DiagramHabits {
  /** The machine is a state of the diagram, also where it has nothing of its own to show. */
  readonly drawsRoot: boolean;
  readonly namesHistories: boolean;
}

export function lossesOfDiagram(project: Project, machine: Id, habits: DiagramHabits): Loss[] {
  const scope = exportScope(project, [machine], {}, "initialActions");
  const root = project.machines[machine]?.root ?? "";
  const { named, hidden, twins } = calledNames(project, scope);
  const isShown = (id: Id) => (id === root ? habits.drawsRoot || rootShows(project, root) : habits.namesHistories);
  const told = statesInGuards(project);
  const isRenamed = project.states[root]?.name !== project.machines[machine]?.name;
  const nameless = Object.entries(project.states).flatMap(([id, { kind }]): DocumentPath[] =>
    ((id === root && isRenamed) || kind === "history") && !isShown(id) && !told.has(id) && scope.has("states", id)
      ? [["states", id, "name"]]
      : [],
  );
  const tagged = Object.entries(project.states).flatMap(([id, { kind, tags }]): DocumentPath[] =>
    kind === "history" && tags?.length && scope.has("states", id) ? [["states", id, "tags"]] : [],
  );
  const also = [...nameless, ...tagged, ...hidden];
  return [
    ...(habits.drawsRoot ? [] : rootLoss(project, root)),
    ...twins,
    ...wordLosses(project, scope),
    ...lossesLeftBehind(project, { name: "a diagram", carries, scope, named, also }),
  ];
}

/** A guard that asks for a state says its name. */
function statesInGuards({ transitions }: Project): ReadonlySet<Id> {
  return new Set(
    Object.values(transitions).flatMap(({ guard }) =>
      (guard ? guardParts(guard, []) : []).flatMap(({ part }) => (part.kind === "in" ? [part.state] : [])),
    ),
  );
}

function rootLoss(project: Project, root: Id): Loss[] {
  if (!rootShows(project, root)) return [];
  const message =
    "The machine itself is drawn as a state around all others, because it has something of its own to show.";
  return [{ code: "root", kind: "changed", message, inDocument: ["states", root] }];
}
