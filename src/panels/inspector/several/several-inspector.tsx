// What several selected records have in common.

import type { Reference } from "#stores/reference.ts";
import { words } from "#words/inspector/several.ts";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { SeveralStates } from "./several-states.tsx";
import { SeveralTransitions } from "./several-transitions.tsx";

export function SeveralInspector({ selection }: { readonly selection: readonly Reference[] }) {
  const idsOf = (table: Reference["table"]) => selection.flatMap((one) => (one.table === table ? [one.id] : []));
  const states = idsOf("states");
  const transitions = idsOf("transitions");
  const rest = selection.length - states.length - transitions.length;
  const counted = [
    ...(states.length > 0 ? [words.stateCount(states.length)] : []),
    ...(transitions.length > 0 ? [words.transitionCount(transitions.length)] : []),
    ...(rest > 0 ? [words.countOthers(rest)] : []),
  ];
  const titleOf = (count: string) => (counted.length === 1 ? words.inCommon : count);
  return (
    <>
      <RecordHead kind={words.selected} title={counted.join(", ")} />
      <ProblemsList about={selection} />
      {states.length > 0 && (
        <SeveralStates key={states.join(" ")} states={states} title={titleOf(words.stateCount(states.length))} />
      )}
      {transitions.length > 0 && (
        <SeveralTransitions
          key={transitions.join(" ")}
          transitions={transitions}
          title={titleOf(words.transitionCount(transitions.length))}
        />
      )}
    </>
  );
}
