// What the forms of conditions share. Conditions hold others, so a form is handed what shows those: that way the table of
// kinds knows the forms, and no form the table.

import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Guard } from "#model/schema/guard.ts";
import type { Project } from "#model/schema/project.ts";
import type { FieldLayout } from "#ui/field-frame.tsx";

export type GuardKind = Guard["kind"];
export type GuardOf<Kind extends GuardKind> = Extract<Guard, { kind: Kind }>;
export type ChangeGuard = (guard: Guard) => Result<unknown, { readonly message: string }>;

export interface GuardFormProps<Kind extends GuardKind> {
  readonly guard: GuardOf<Kind>;
  readonly path: DocumentPath;
  readonly machine: Id | undefined;
  readonly onChange: ChangeGuard;
  readonly nested: NestedGuards;
}

export interface GuardKindSelectProps extends Omit<GuardFormProps<GuardKind>, "nested"> {
  readonly label: string;
  readonly layout?: FieldLayout;
}

export interface NestedGuards {
  readonly KindSelect: ComponentType<GuardKindSelectProps>;
  readonly Form: ComponentType<Omit<GuardFormProps<GuardKind>, "nested">>;
}

export interface GuardKindEntry<Kind extends GuardKind> {
  readonly Form: ComponentType<GuardFormProps<Kind>>;
  /** What another guard becomes; undefined where something has to be made first. */
  from(guard: Guard, project: Project, machine: Id | undefined): GuardOf<Kind> | undefined;
}
