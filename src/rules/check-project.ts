// All that the rules have to say about a document. Pure and deterministic: the same document gives the same list.
// Errors come first, then warnings, then remarks; within these, things in the order of the document, then of the rules.

import type { Project, TableName } from "#model/schema/project.ts";
import { tableNames } from "#model/schema/project.ts";
import { type Facts, factsOf } from "./facts/facts.ts";
import type { Problem, RecordReference, Severity } from "./problem.ts";
import { rules } from "./registry.ts";
import { ruleCodes } from "./rule-codes.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];

export function checkProject(project: Project): Problem[] {
  const facts = factsOf(project);
  const problems: Problem[] = [];
  for (const code of ruleCodes) {
    const rule = rules[code];
    for (const finding of rule.check(facts)) problems.push({ severity: rule.severity, ...finding, code });
  }
  return inOrder(facts, problems);
}

function inOrder(facts: Facts, problems: Problem[]): Problem[] {
  if (problems.length < 2) return problems;
  const positions = positionsIn(facts);
  const ranked = problems.map((problem, found) => {
    const [first] = problem.about;
    const position = (first && positions.get(keyOf(first))) ?? -1;
    return { problem, severity: severities.indexOf(problem.severity), position, found };
  });
  ranked.sort(
    (left, right) => left.severity - right.severity || left.position - right.position || left.found - right.found,
  );
  return ranked.map(({ problem }) => problem);
}

/** States as they are drawn, each followed by what starts there; everything else by table and id. */
function positionsIn({ project, tree, index }: Facts): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const add = (table: TableName, id: string) => {
    const key = keyOf({ table, id });
    if (!positions.has(key)) positions.set(key, positions.size);
  };
  for (const id of Object.keys(project.machines)) add("machines", id);
  for (const state of tree.order) {
    add("states", state);
    for (const { id } of index.invocationsOf(state)) add("invocations", id);
    for (const { id } of index.transitionsFrom(state)) add("transitions", id);
  }
  for (const table of tableNames) for (const id of Object.keys(project[table])) add(table, id);
  return positions;
}

function keyOf({ table, id }: RecordReference): string {
  return `${table} ${id}`;
}
