// An expression of a document: where it stands, what it may read, and what it must yield.

import type { Scope } from "#expr/check.ts";
import type { Type } from "#expr/type.ts";
import type { DocumentPath } from "./queries/references.ts";
import type { Id } from "./schema/common.ts";
import type { TableName } from "./schema/project.ts";

export type ExpressionPurpose =
  | "guard"
  | "delay"
  | "assign"
  | "payload"
  | "message"
  | "parameter"
  | "input"
  | "output"
  | "initial"
  | "sample"
  | "priority"
  | "key"
  | "fallback"
  | "trigger"
  | "expectation"
  | "claim";

export interface ExpressionSite {
  readonly about: { readonly table: TableName; readonly id: Id };
  /** Where the text stands in the document; the first two steps are the table and the record. */
  readonly path: DocumentPath;
  readonly text: string;
  readonly scope: Scope;
  /** What it must yield; undefined where anything will do. */
  readonly expected: Type | undefined;
  readonly purpose: ExpressionPurpose;
  /** The machine whose expression it is; undefined for what belongs to none. */
  readonly machine: Id | undefined;
}
