import type { Id } from "#model/schema/common.ts";

export interface SeveralFormProps {
  readonly ids: readonly Id[];
  readonly title: string;
  /** "3 services": how a button and undo call them. */
  readonly counted: string;
}
