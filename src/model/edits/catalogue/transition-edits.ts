import type { Project } from "../../schema/project.ts";
import type { ActionSite } from "../actions/action-site.ts";
import { insertAction } from "../actions/insert-action.ts";
import { moveAction } from "../actions/move-action.ts";
import { removeAction } from "../actions/remove-action.ts";
import { replaceAction } from "../actions/replace-action.ts";
import { setActions } from "../actions/set-actions.ts";
import { addTransition } from "../transitions/add-transition.ts";
import { connectStates } from "../transitions/connect-states.ts";
import { removeTransitions } from "../transitions/remove-transitions.ts";
import { reorderTransition } from "../transitions/reorder-transition.ts";
import { retargetTransition } from "../transitions/retarget-transition.ts";
import { setGuard } from "../transitions/set-guard.ts";
import { setTransitionDetails } from "../transitions/set-transition-details.ts";
import { setTrigger } from "../transitions/set-trigger.ts";
import { called, calledAll, listed } from "./listed-edit.ts";
import { transitionCalled } from "./transition-called.ts";

export const transitionEdits = {
  addTransition: listed(
    addTransition,
    (project, { source }) => `Add transition from ${called(project, "states", source)}`,
  ),
  connectStates: listed(connectStates, (project, { source, target }) =>
    target === undefined
      ? `Add transition from ${called(project, "states", source)}`
      : `Connect ${called(project, "states", source)} to ${called(project, "states", target)}`,
  ),
  retargetTransition: listed(
    retargetTransition,
    (project, { transition }) => `Reconnect ${transitionCalled(project, transition)}`,
  ),
  reorderTransition: listed(
    reorderTransition,
    (project, { transition }) => `Reorder ${transitionCalled(project, transition)}`,
  ),
  removeTransitions: listed(removeTransitions, (project, { transitions }) => {
    const [only] = transitions;
    return transitions.length === 1 && only !== undefined
      ? `Remove ${transitionCalled(project, only)}`
      : `Remove ${calledAll(project, "transitions", transitions)}`;
  }),
  setTrigger: listed(
    setTrigger,
    (project, { transition }) => `Change trigger of ${transitionCalled(project, transition)}`,
  ),
  setGuard: listed(setGuard, (project, { transition }) => `Change guard of ${transitionCalled(project, transition)}`),
  setTransitionDetails: listed(
    setTransitionDetails,
    (project, { transition }) => `Change ${transitionCalled(project, transition)}`,
  ),
  insertAction: listed(insertAction, (project, { site }) => `Add action to ${siteCalled(project, site)}`),
  replaceAction: listed(replaceAction, (project, { site }) => `Change action of ${siteCalled(project, site)}`),
  removeAction: listed(removeAction, (project, { site }) => `Remove action from ${siteCalled(project, site)}`),
  moveAction: listed(moveAction, (project, { to }) => `Move action to ${siteCalled(project, to)}`),
  setActions: listed(setActions, (project, { site }) => `Change actions of ${siteCalled(project, site)}`),
};

function siteCalled(project: Project, site: ActionSite): string {
  if (site.at === "transition") return transitionCalled(project, site.transition);
  return `${site.at} of ${called(project, "states", site.state)}`;
}
