// What a rule has found. It goes to the page, to the command line and into reports, so it is plain data but for `fix`.

import type { Result } from "#base/result.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project, TableName } from "#model/schema/project.ts";
import type { RuleCode } from "./rule-codes.ts";

/** error: what runs is not what is drawn, or nothing runs. warning: it runs, and probably not as meant. info: worth knowing. */
export type Severity = "error" | "warning" | "info";

export interface RecordReference {
  readonly table: TableName;
  readonly id: Id;
}

interface Place {
  readonly path: DocumentPath;
  /** The part of the text at `path` that it is about; without it, all of it. */
  readonly from?: number;
  readonly to?: number;
  /** It is about the key itself, and not about what stands under it. */
  readonly isKey?: boolean;
}

export interface Fix {
  /** What it does, as a command: `Start in "Idle"`. */
  readonly label: string;
  apply(project: Project): Result<Project, EditError>;
}

export interface Problem {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** What is wrong with which drawn thing, and what to do. */
  readonly message: string;
  /** The record it belongs to comes first. */
  readonly about: readonly RecordReference[];
  readonly place?: Place;
  readonly fix?: Fix;
}
