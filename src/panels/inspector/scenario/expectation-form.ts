import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Expectation } from "#model/schema/scenario.ts";

export type ExpectationKind = Expectation["kind"];
export type ExpectationOf<Kind extends ExpectationKind> = Extract<Expectation, { kind: Kind }>;

export interface ExpectationFormProps<Kind extends ExpectationKind> {
  readonly expectation: ExpectationOf<Kind>;
  readonly path: DocumentPath;
  readonly machine: Id;
  onChange(expectation: Expectation): Result<unknown, { readonly message: string }>;
}

export interface ExpectationKindEntry<Kind extends ExpectationKind> {
  readonly Form: ComponentType<ExpectationFormProps<Kind>> | undefined;
  /** undefined where the machine has nothing that could be expected. */
  start(project: Project, machine: Id): ExpectationOf<Kind> | undefined;
}
