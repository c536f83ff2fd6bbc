import type { ComponentType } from "react";
import type { Result } from "#base/result.ts";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Property } from "#model/schema/property.ts";

export type Claim = Property["claim"];
export type ClaimKind = Claim["kind"];
export type ClaimOf<Kind extends ClaimKind> = Extract<Claim, { kind: Kind }>;

export interface ClaimFormProps<Kind extends ClaimKind> {
  readonly claim: ClaimOf<Kind>;
  readonly path: DocumentPath;
  readonly machine: Id;
  onChange(claim: Claim): Result<unknown, { readonly message: string }>;
}

export interface ClaimKindEntry<Kind extends ClaimKind> {
  /** undefined: there is nothing more to say about it. */
  readonly Form: ComponentType<ClaimFormProps<Kind>> | undefined;
  /** undefined where the machine has too few states for it. */
  start(states: readonly Id[]): ClaimOf<Kind> | undefined;
}
