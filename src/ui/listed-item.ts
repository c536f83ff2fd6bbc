import type { ReactNode } from "react";

/** What a list shows of one of its items. */
export interface ListedItem {
  readonly key: string;
  /** Named in the labels of its buttons. */
  readonly name: string;
  readonly head: ReactNode;
  readonly body?: ReactNode;
  /** Stands for the body while that is folded. */
  readonly summary?: ReactNode;
  /** Where it stands, so that it can open when something in it is asked for. */
  readonly place?: string | undefined;
}
