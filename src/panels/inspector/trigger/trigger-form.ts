import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";

export type TriggerKind = Trigger["kind"];
export type TriggerOf<Kind extends TriggerKind> = Extract<Trigger, { kind: Kind }>;

export interface TriggerFormProps<Kind extends TriggerKind> {
  readonly trigger: TriggerOf<Kind>;
  readonly path: DocumentPath;
  readonly source: Id;
  onChange(trigger: Trigger): Result<unknown, { readonly message: string }>;
}

export interface TriggerKindEntry<Kind extends TriggerKind> {
  /** undefined: there is nothing more to say about it. */
  readonly Form: ComponentType<TriggerFormProps<Kind>> | undefined;
  /** undefined where there is nothing it could wait for. */
  start(project: Project, transition: Transition): TriggerOf<Kind> | undefined;
}
