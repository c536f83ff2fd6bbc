import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { words } from "#words/inspector/kinds.ts";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { useProject } from "../use-project.ts";
import { StateBasics } from "./state-basics.tsx";
import { StateBody } from "./state-body.tsx";
import { stateCrumbs } from "./state-crumbs.ts";
import { StateMenu } from "./state-menu.tsx";

export function StateInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const state = project.states[id];
  if (!state) return null;
  const machine = indexOf(project).machineOf(id);
  return (
    <>
      <RecordHead
        kind={words.stateKinds[state.kind]}
        title={state.name}
        crumbs={stateCrumbs(project, id)}
        actions={<StateMenu id={id} state={state} />}
      />
      <ProblemsList about={[{ table: "states", id }]} />
      <StateBasics id={id} state={state} />
      <StateBody id={id} state={state} machine={machine} />
    </>
  );
}
