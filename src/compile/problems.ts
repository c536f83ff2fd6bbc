// What the compiler has to say about a document. An error means that there is no config; a warning, that there is one
// and it does what the text says.

import { describeRecord } from "#model/describe.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";

export interface CompileProblem {
  readonly code:
    | "unknown-machine"
    | "dangling-reference"
    | "wrong-kind"
    | "missing-initial"
    | "history-circle"
    | "history-default-outside"
    | "conflicting-targets"
    | "reserved-event-name"
    | "invalid-expression"
    | "invalid-delay"
    | "invocation-circle"
    | "nested-too-deeply"
    | "state-key"
    | "wildcard-order";
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly about: readonly { readonly table: TableName; readonly id: Id }[];
  readonly place?: { readonly path: DocumentPath; readonly from?: number; readonly to?: number };
}

export interface Problems {
  readonly found: readonly CompileProblem[];
  add(problem: CompileProblem): void;
  /** An id in the record at `at` that leads nowhere. */
  dangling(at: DocumentPath, table: TableName, id: Id): void;
}

export function collectProblems(project: Project): Problems {
  const found: CompileProblem[] = [];
  return {
    found,
    add: (problem) => found.push(problem),
    dangling(at, table, id) {
      const [holderTable, holder] = at as [TableName, Id];
      const message = `There is no ${describeRecord(project, table, id)}, but ${describeRecord(project, holderTable, holder)} refers to it. Correct the reference or add what is missing.`;
      found.push({
        code: "dangling-reference",
        severity: "error",
        message,
        about: [{ table: holderTable, id: holder }],
        place: { path: at },
      });
    },
  };
}
