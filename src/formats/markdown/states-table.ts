// What each state does, and how it is left.

import { documentOrder } from "#model/queries/hierarchy.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { calledName, describeAction, describeTransition } from "../shared/describe.ts";
import { code, plain, table } from "./cells.ts";

export function statesTable(project: Project, root: Id): string {
  const index = indexOf(project);
  const initials = new Set(
    Object.values(project.states).flatMap((state) =>
      state.kind === "compound" && state.initial ? [state.initial] : [],
    ),
  );
  const rows = documentOrder(project, root).map((id) => {
    const state = project.states[id];
    const kind = id === root ? "the machine" : (state?.kind ?? "");
    const [entry, exit] = state && state.kind !== "history" ? [state.entry, state.exit] : [];
    const does = [
      ...(entry ?? []).map((action) => `entry: ${code(describeAction(project, action))}`),
      ...Object.keys(project.invocations)
        .filter((each) => project.invocations[each]?.state === id)
        .map((each) => `calls ${plain(calledName(project, each))}`),
      ...(exit ?? []).map((action) => `exit: ${code(describeAction(project, action))}`),
    ];
    const leaving = index.transitionsFrom(id).map(({ record }) => {
      const targets = record.targets.map((target) => plain(project.states[target]?.name ?? target)).join(", ");
      return `${code(describeTransition(project, record))} → ${targets || "stays"}`;
    });
    return [
      plain(pathOf(project, id)),
      initials.has(id) ? `${kind}, starts here` : kind,
      plain(state?.description ?? ""),
      does.join("<br>"),
      leaving.join("<br>"),
    ];
  });
  return table(["state", "kind", "meaning", "does", "leaves on"], rows);
}

function pathOf(project: Project, id: Id): string {
  const names: string[] = [];
  for (let at: Id | null | undefined = id; at && names.length < 100; at = project.states[at]?.parent)
    names.unshift(project.states[at]?.name ?? at);
  return names.length > 1 ? names.slice(1).join(" / ") : (names[0] ?? "");
}
