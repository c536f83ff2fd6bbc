import { invocationName } from "#model/queries/shown-names.ts";
import type { Project } from "#model/schema/project.ts";
import { triggerText } from "#scene/labels/label-of.ts";
import { describeGuard } from "#scene/text/describe-action.ts";
import type { BreakpointPlace } from "#sim/view/breakpoint.ts";

/** A breakpoint as a person says it. */
export function breakpointWords(project: Project, place: BreakpointPlace): string {
  switch (place.kind) {
    case "state":
      return `“${project.states[place.state]?.name ?? place.state}” is entered`;
    case "transition":
      return `${transitionName(project, place.transition)} is taken`;
    case "guard":
      return `the guard ${guardText(project, place.transition)} is asked`;
    case "invocation":
      return `“${invocationName(project, place.invocation)}” is called`;
    case "fault":
      return "a fault strikes";
    case "expression":
      return `${place.expression} becomes true`;
    default:
      return place satisfies never;
  }
}

/** What sets it off, and from where. */
export function transitionName(project: Project, id: string): string {
  const transition = project.transitions[id];
  if (!transition) return id;
  const from = project.states[transition.source]?.name ?? transition.source;
  return `“${triggerText(project, transition.trigger)}” in ${from}`;
}

function guardText(project: Project, id: string): string {
  const guard = project.transitions[id]?.guard;
  return guard ? `“${describeGuard(project, guard)}”` : id;
}
