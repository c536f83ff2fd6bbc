import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { Type } from "#expr/type.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Policy, PolicyKind } from "#model/schema/policy.ts";

export type PolicyOf<Kind extends PolicyKind> = Extract<Policy, { kind: Kind }>;

export interface PolicyFormProps<Kind extends PolicyKind> {
  readonly policy: PolicyOf<Kind>;
  readonly path: DocumentPath;
  /** Codes and classes that the call can fail with. */
  readonly errorCodes: readonly string[];
  /** What the call answers. */
  readonly output: Type;
  onChange(policy: PolicyOf<Kind>): Result<unknown, { readonly message: string }>;
}

export interface PolicyKindEntry<Kind extends PolicyKind> {
  readonly icon: LucideIcon;
  readonly Form: ComponentType<PolicyFormProps<Kind>>;
  /** With values that are a sensible start. `key` is what tells one call from another, where that is known. */
  start(key?: string): PolicyOf<Kind>;
}
