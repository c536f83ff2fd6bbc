import { indexOf } from "#model/queries/project-index.ts";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/transition.ts";
import { ActionsSection } from "../actions/actions-section.tsx";
import { GuardSection } from "../guard/guard-section.tsx";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { crumbsInState } from "../state/state-crumbs.ts";
import { TriggerSection } from "../trigger/trigger-section.tsx";
import { useProject } from "../use-project.ts";
import { triggerText } from "../wording/trigger-text.ts";
import { DetailsSection } from "./details-section.tsx";
import { TargetSection } from "./target-section.tsx";
import { TransitionMenu } from "./transition-menu.tsx";

export function TransitionInspector({ id }: { readonly id: Id }) {
  const project = useProject();
  const transition = project.transitions[id];
  if (!transition) return null;
  const { source, trigger, targets } = transition;
  const machine = indexOf(project).machineOf(source);
  const leadsTo = targets.map((target) => stateName(project, target)).join(", ") || words.staysHere;
  return (
    <>
      <RecordHead
        kind={words.transition}
        title={`${triggerText(project, trigger)} → ${leadsTo}`}
        crumbs={crumbsInState(project, source)}
        actions={<TransitionMenu id={id} />}
      />
      <ProblemsList about={[{ table: "transitions", id }]} />
      <TriggerSection id={id} transition={transition} />
      <GuardSection transition={id} guard={transition.guard} machine={machine} />
      <ActionsSection
        title={commonWords.actions}
        site={{ at: "transition", transition: id }}
        path={["transitions", id, "actions"]}
        actions={transition.actions}
        machine={machine}
      />
      <TargetSection id={id} transition={transition} machine={machine} />
      <DetailsSection id={id} transition={transition} />
    </>
  );
}
