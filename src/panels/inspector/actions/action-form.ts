import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Action } from "#model/schema/action.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";

export type ActionKind = Action["kind"];
export type ActionOf<Kind extends ActionKind> = Extract<Action, { kind: Kind }>;

export interface ActionFormProps<Kind extends ActionKind> {
  readonly action: ActionOf<Kind>;
  readonly path: DocumentPath;
  readonly machine: Id | undefined;
  onChange(action: Action): Result<unknown, { readonly message: string }>;
}

export interface ActionKindEntry<Kind extends ActionKind> {
  readonly icon: LucideIcon;
  readonly Form: ComponentType<ActionFormProps<Kind>>;
  /** A new one; undefined where something has to be made first, with the name for that. */
  start(project: Project, machine: Id | undefined): ActionOf<Kind> | undefined;
}
