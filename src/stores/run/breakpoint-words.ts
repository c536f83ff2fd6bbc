import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { describeGuard } from "#scene/text/describe-action.ts";
import type { BreakpointPlace } from "#sim/view/breakpoint.ts";
import { words } from "#words/breakpoints.ts";

/** A breakpoint as a person says it. */
export function breakpointWords(project: Project, place: BreakpointPlace): string {
  switch (place.kind) {
    case "state":
      return words.entered(project.states[place.state]?.name ?? place.state);
    case "transition":
      return words.taken(transitionName(project, place.transition));
    case "guard":
      return words.asked(guardText(project, place.transition));
    case "invocation":
      return words.called(invocationName(project, place.invocation));
    case "fault":
      return words.fault;
    case "expression":
      return words.becomesTrue(place.expression);
    default:
      return place satisfies never;
  }
}

/** What sets it off, and from where. */
export function transitionName(project: Project, id: string): string {
  const transition = project.transitions[id];
  if (!transition) return id;
  const from = project.states[transition.source]?.name ?? transition.source;
  return words.transition(triggerText(project, transition.trigger), from);
}

function guardText(project: Project, id: string): string {
  const guard = project.transitions[id]?.guard;
  return guard ? words.guard(describeGuard(project, guard)) : id;
}
