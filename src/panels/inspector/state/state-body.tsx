// What a state does: its transitions, what it invokes, its actions and its output.

import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { words } from "#words/inspector/state.ts";
import { ActionsSection } from "../actions/actions-section.tsx";
import { InvocationList } from "./invocation-list.tsx";
import { MetaSection } from "./meta-section.tsx";
import { OutputSection } from "./output-section.tsx";
import { TransitionList } from "./transition-list.tsx";

export interface StateBodyProps {
  readonly id: Id;
  readonly state: State;
  readonly machine: Id | undefined;
}

export function StateBody({ id, state, machine }: StateBodyProps) {
  if (state.kind === "history") return <MetaSection id={id} meta={state.meta} />;
  const canAct = state.kind !== "final";
  return (
    <>
      {canAct && <TransitionList state={id} />}
      {canAct && <InvocationList state={id} />}
      <ActionsSection
        title={words.onEntry}
        site={{ at: "entry", state: id }}
        path={["states", id, "entry"]}
        actions={state.entry}
        machine={machine}
      />
      {state.kind === "compound" && (
        <ActionsSection
          title={words.onInitial}
          site={{ at: "initial", state: id }}
          path={["states", id, "initialActions"]}
          actions={state.initialActions}
          machine={machine}
        />
      )}
      <ActionsSection
        title={words.onExit}
        site={{ at: "exit", state: id }}
        path={["states", id, "exit"]}
        actions={state.exit}
        machine={machine}
      />
      {state.kind !== "atomic" && <OutputSection id={id} output={state.output} machine={machine} />}
      <MetaSection id={id} meta={state.meta} />
    </>
  );
}
