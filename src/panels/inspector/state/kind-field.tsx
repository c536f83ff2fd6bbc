// The kind of a state, or of several. Where a change would lose something, it says what, and asks once more.

import { useState } from "react";
import { editCatalogue } from "#model/edits/catalogue.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import type { Id } from "#model/schema/common.ts";
import type { StateKind } from "#model/schema/state.ts";
import { currentProject } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words as severalWords } from "#words/inspector/several.ts";
import { words } from "#words/inspector/state.ts";
import { attemptAll } from "../fields/attempt.ts";

const kinds = Object.keys(kindWords.stateKinds) as StateKind[];

export interface KindFieldProps {
  readonly states: readonly Id[];
  /** undefined where they differ. */
  readonly kind: StateKind | undefined;
  readonly isRoot: boolean;
}

export function KindField({ states, kind, isRoot }: KindFieldProps) {
  const [asked, setAsked] = useState<{ kind: StateKind; error: EditError }>();
  const offered = isRoot ? kinds.filter((one) => one !== "history" && one !== "final") : kinds;

  function change(to: StateKind, dropRest: boolean): void {
    const changed = attemptAll(
      labelOf(states, to),
      "changeStateKind",
      states.map((state) => ({ state, kind: to, dropRest })),
    );
    setAsked(changed.ok ? undefined : { kind: to, error: changed.error });
  }

  return (
    <div>
      <SelectField
        label={commonWords.kind}
        value={kind}
        choices={offered.map((value) => ({ value, label: kindWords.stateKinds[value] }))}
        hint={kind && kindWords.stateKindHints[kind]}
        onChoose={(chosen) => change(chosen, false)}
      />
      {asked && (
        <div role="alert" className="mt-2 rounded-md bg-warning-soft px-2 py-1.5 text-xs leading-4">
          <p className="wrap-anywhere">{asked.error.message}</p>
          <div className="mt-1 flex gap-3 font-medium text-warning">
            {asked.error.code === "in-use" && (
              <button
                type="button"
                className="rounded-sm underline-offset-2 hover:underline"
                onClick={() => change(asked.kind, true)}
              >
                {words.changeAnyway}
              </button>
            )}
            <button
              type="button"
              className="rounded-sm underline-offset-2 hover:underline"
              onClick={() => setAsked(undefined)}
            >
              {words.keepAsItIs}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function labelOf(states: readonly Id[], kind: StateKind): string {
  const [only] = states;
  if (only !== undefined && states.length === 1)
    return editCatalogue.changeStateKind.label(currentProject(), { state: only, kind });
  return severalWords.makeAll(severalWords.counted.states(states.length), kind);
}
