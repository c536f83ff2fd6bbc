// A fork, a join or a choice is a state that is left at once. Only a fork into regions that lie side by side goes to
// all of them, by one transition; where more arrows would have to be followed than can be, it is said.

import { isInside, leastCommonAncestor } from "#model/queries/hierarchy.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { splitLabel } from "../shared/read-label.ts";
import type { DrawnArrow, DrawnState } from "./diagram.ts";
import { detailsOf } from "./label-details.ts";
import type { MermaidImport } from "./mermaid-import.ts";

export interface Leaving {
  readonly arrow: DrawnArrow;
  readonly target: Id;
}

export function importPseudo(made: MermaidImport, from: DrawnState, leaving: readonly Leaving[]): void {
  const { builder, ids } = made;
  const source = ids.get(from);
  const [first] = leaving;
  if (source === undefined || !first) return;
  const targets = leaving.map(({ target }) => target);
  const isForked = from.pseudo !== "choice" && leaving.length > 1 && leaving.every(({ arrow }) => arrow.label === "");
  const isTogether = isForked && areSideBySide(builder.project, targets);
  const rows = isTogether ? [{ label: "", targets, place: first.arrow.place }] : leaving.map(rowOf);
  const added = rows.map((row) => {
    const split = splitLabel(row.label);
    const read =
      split.guard === undefined && split.trigger !== "" ? { ...split, trigger: "", guard: split.trigger } : split;
    return builder.addTransition(
      { source, trigger: { kind: "always" }, targets: row.targets, ...detailsOf(made, read) },
      row.place,
    );
  });
  const isCutShort = isForked && !isTogether;
  builder.lose({
    code: "fork",
    kind: isCutShort ? "lost" : "changed",
    message: `"${from.id}" is a ${from.pseudo}; it became a state that is left at once${meaningOf(from, isCutShort)}.`,
    inText: first.arrow.place,
    inDocument: ["transitions", added[0] ?? source],
  });
}

function rowOf({ arrow, target }: Leaving) {
  return { label: arrow.label, targets: [target], place: arrow.place };
}

function meaningOf({ pseudo }: DrawnState, isCutShort: boolean): string {
  if (isCutShort)
    return ", by the first of its arrows alone: only regions of one composite, divided by --, can be active together";
  return pseudo === "join" ? ", as soon as one arrow has reached it" : "";
}

function areSideBySide(project: Project, targets: readonly Id[]): boolean {
  const around = leastCommonAncestor(project, targets) ?? "";
  if (project.states[around]?.kind !== "parallel") return false;
  const regions = Object.keys(project.states).filter((id) => project.states[id]?.parent === around);
  return regions.every(
    (region) => targets.filter((target) => target === region || isInside(project, target, region)).length < 2,
  );
}
