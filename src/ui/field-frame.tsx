// The label, the control and what is wrong with it. A row has its label at the left, a stack above.

import type { ReactNode } from "react";

export type FieldLayout = "row" | "stack" | "bare";

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly layout?: FieldLayout | undefined;
  /** Stands at the end of the label's line: the type of a value, a small menu. */
  readonly aside?: ReactNode;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** It works, but is probably not meant so. */
  readonly isWarning?: boolean | undefined;
  readonly children: ReactNode;
}

const layouts: Readonly<Record<FieldLayout, string>> = {
  row: "grid grid-cols-[5.75rem_minmax(0,1fr)] items-start gap-x-2",
  stack: "grid grid-cols-[minmax(0,1fr)] gap-y-1",
  bare: "grid grid-cols-[minmax(0,1fr)]",
};

export function FieldFrame({ id, label, layout = "row", aside, hint, problem, isWarning, children }: FieldFrameProps) {
  const isRow = layout === "row";
  return (
    <div className={layouts[layout]}>
      <div className={layout === "bare" ? "sr-only" : "flex min-w-0 items-baseline gap-2"}>
        <label htmlFor={id} className={`min-w-0 shrink-0 truncate text-quiet ${isRow ? "py-1" : ""}`} title={label}>
          {label}
        </label>
        {!isRow && aside}
      </div>
      <div className="min-w-0">
        {children}
        {hint !== undefined && problem === undefined && (
          <p id={`${id}-hint`} className="mt-1 text-xs leading-4 wrap-anywhere text-quiet">
            {hint}
          </p>
        )}
        <p
          id={`${id}-problem`}
          aria-live="polite"
          className={`text-xs leading-4 wrap-anywhere ${isWarning ? "text-warning" : "text-fault"} ${problem === undefined ? "" : "mt-1"}`}
        >
          {problem}
        </p>
      </div>
    </div>
  );
}

/** What the control itself has to say about itself. */
export function describedBy(id: string, { hint, problem }: Pick<FieldFrameProps, "hint" | "problem">) {
  return {
    id,
    "aria-invalid": problem === undefined ? undefined : true,
    "aria-describedby": problem !== undefined ? `${id}-problem` : hint !== undefined ? `${id}-hint` : undefined,
  } as const;
}
