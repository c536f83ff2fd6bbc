// The kind of a state. Where a change would lose something, it says what, and asks once more.

import { useState } from "react";
import type { Id } from "#model/schema/common.ts";
import type { State, StateKind } from "#model/schema/state.ts";
import { perform } from "#stores/project-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { attempt } from "../fields/attempt.ts";
import { strings } from "../strings.ts";

const kinds = Object.keys(strings.stateKinds) as StateKind[];

export function KindField({ id, state }: { readonly id: Id; readonly state: State }) {
  const [asked, setAsked] = useState<{ kind: StateKind; message: string }>();
  const offered = state.parent === null ? kinds.filter((kind) => kind !== "history" && kind !== "final") : kinds;

  function choose(kind: StateKind): void {
    setAsked(undefined);
    const changed = attempt("changeStateKind", { state: id, kind });
    if (!changed.ok) setAsked({ kind, message: changed.error.message });
  }

  return (
    <div>
      <SelectField
        label={strings.kind}
        value={state.kind}
        choices={offered.map((value) => ({ value, label: strings.stateKinds[value] }))}
        hint={strings.stateKindHints[state.kind]}
        onChoose={choose}
      />
      {asked && (
        <div role="alert" className="mt-2 rounded-md bg-warning-soft px-2 py-1.5 text-xs leading-4">
          <p>{asked.message}</p>
          <div className="mt-1 flex gap-3 font-medium text-warning">
            <button
              type="button"
              className="rounded-sm underline-offset-2 hover:underline"
              onClick={() => {
                setAsked(undefined);
                perform("changeStateKind", { state: id, kind: asked.kind, dropRest: true });
              }}
            >
              {strings.changeAnyway}
            </button>
            <button
              type="button"
              className="rounded-sm underline-offset-2 hover:underline"
              onClick={() => setAsked(undefined)}
            >
              {strings.keepAsItIs}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
