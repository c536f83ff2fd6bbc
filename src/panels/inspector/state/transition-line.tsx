import { ArrowRight } from "lucide-react";
import { stateName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Transition } from "#model/schema/transition.ts";
import { reveal } from "#stores/view-store.ts";
import { words } from "#words/inspector/state.ts";
import { words as transitionWords } from "#words/inspector/transition.ts";
import { useProject } from "../use-project.ts";
import { guardText } from "../wording/guard-text.ts";
import { triggerText } from "../wording/trigger-text.ts";

/** A transition in a line or two; it leads to its form. */
export function TransitionLine({ id, transition }: { readonly id: Id; readonly transition: Transition }) {
  const project = useProject();
  const { trigger, guard, targets } = transition;
  return (
    <button
      type="button"
      onClick={() => reveal([{ table: "transitions", id }])}
      className="block w-full min-w-0 rounded-sm text-left"
    >
      <span className="flex min-w-0 items-center gap-1">
        <span className="truncate font-medium">{triggerText(project, trigger)}</span>
        <ArrowRight aria-label={words.leadsTo} size={12} className="shrink-0 text-quiet" />
        <span className="truncate">
          {targets.map((target) => stateName(project, target)).join(", ") || transitionWords.staysHere}
        </span>
      </span>
      {guard && (
        <span className="block truncate font-mono text-xs text-quiet">
          {words.ifText} {guardText(project, guard)}
        </span>
      )}
    </button>
  );
}
