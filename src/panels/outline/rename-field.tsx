// The name of a row while it is changed. A name that is refused stays as it was typed, with the reason.

import { useId, useLayoutEffect, useRef, useState } from "react";
import { forgetText, keepText, startText } from "#stores/kept-text.ts";
import type { Reference } from "#stores/reference.ts";
import { stopRenaming } from "#stores/view-store.ts";
import { words } from "#words/outline.ts";
import { rename } from "./edit-rows.ts";

export interface RenameFieldProps {
  readonly reference: Reference;
  readonly label: string;
}

export function RenameField({ reference, label }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const isLeft = useRef(false);
  const problemId = useId();
  const place = { about: reference, key: "name", label: words.name, base: label };

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  function leave(): void {
    isLeft.current = true;
    stopRenaming();
  }

  function keep(isLeaving: boolean): void {
    if (isLeft.current) return;
    const name = field.current?.value ?? label;
    const outcome = name === label ? {} : rename(reference, name);
    if (outcome.problem === undefined) forgetText(place);
    else if (isLeaving) keepText(place, name, outcome.problem);
    else {
      setProblem(outcome.problem);
      return;
    }
    leave();
  }

  return (
    <span className="relative min-w-0 flex-1">
      <input
        ref={field}
        defaultValue={startText(place)}
        aria-label={words.rename(label)}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        className="h-6 w-full rounded-sm border border-accent bg-surface px-1 outline-none aria-invalid:border-fault"
        onChange={() => setProblem(undefined)}
        onBlur={() => keep(true)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") {
            forgetText(place);
            leave();
          }
          if (event.key === "Enter" || event.key === "F2") keep(false);
          if (event.key === "Tab") event.preventDefault();
        }}
      />
      {problem !== undefined && (
        <span
          id={problemId}
          className="absolute top-7 left-0 z-10 rounded-md border border-fault bg-fault-soft px-2 py-1 text-fault shadow-raised"
        >
          {problem}
        </span>
      )}
    </span>
  );
}
