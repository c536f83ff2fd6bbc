// What several selected records have in common.

import type { Reference } from "#stores/reference.ts";
import { ProblemsList } from "../problems-list.tsx";
import { RecordHead } from "../record/record-head.tsx";
import { strings } from "../strings.ts";
import { SeveralStates } from "./several-states.tsx";
import { SeveralTransitions } from "./several-transitions.tsx";

export function SeveralInspector({ selection }: { readonly selection: readonly Reference[] }) {
  const idsOf = (table: Reference["table"]) => selection.flatMap((one) => (one.table === table ? [one.id] : []));
  const states = idsOf("states");
  const transitions = idsOf("transitions");
  return (
    <>
      <RecordHead kind={strings.selected} title={strings.countSelected(selection.length)} />
      <ProblemsList about={selection} />
      {states.length > 0 && <SeveralStates states={states} />}
      {transitions.length > 0 && <SeveralTransitions transitions={transitions} />}
    </>
  );
}
