import { Play } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { BreakpointPlace } from "#sim/view/breakpoint.ts";
import { breakpointsNow, samePlace, toggleBreakpoint } from "#stores/run/breakpoint-store.ts";
import { type StoppingPlace, words } from "#words/commands/run.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";
import { toggleDrawer } from "./toggle-drawer.ts";

type PlaceOf = (situation: Situation) => BreakpointPlace | undefined;

const enteredState: PlaceOf = ({ state }) =>
  state && state.parent !== null && state.kind !== "history" ? { kind: "state", state: state.id } : undefined;

const calledInvocation: PlaceOf = ({ project, state }) => {
  const [first] = state ? indexOf(project).invocationsOf(state.id) : [];
  return first ? { kind: "invocation", invocation: first.id } : undefined;
};

const takenTransition: PlaceOf = ({ transitions: [id, ...others] }) =>
  id !== undefined && others.length === 0 ? { kind: "transition", transition: id } : undefined;

const askedGuard: PlaceOf = (situation) => {
  const taken = takenTransition(situation);
  return taken?.kind === "transition" && situation.project.transitions[taken.transition]?.guard
    ? { kind: "guard", transition: taken.transition }
    : undefined;
};

function breakpointCommand(id: string, stop: StoppingPlace, placeOf: PlaceOf): Command {
  const isSet = (situation: Situation) => {
    const place = placeOf(situation);
    return place !== undefined && breakpointsNow().some((one) => samePlace(one, place));
  };
  return {
    id,
    group: "run",
    title: (situation) => words.breakpoint(isSet(situation), stop),
    inContextMenu: true,
    isAvailable: (situation) => placeOf(situation) !== undefined,
    run(situation) {
      const place = placeOf(situation);
      if (place) toggleBreakpoint(place);
    },
  };
}

export const runCommands: readonly Command[] = [
  {
    id: "toggle-runner",
    group: "run",
    title: words.runner,
    icon: Play,
    keys: ["$mod+Enter"],
    run: () => toggleDrawer("runner"),
  },
  {
    id: "toggle-scenarios",
    group: "run",
    title: words.scenarios,
    keys: ["$mod+Shift+Enter"],
    run: () => toggleDrawer("scenarios"),
  },
  {
    id: "toggle-failures",
    group: "run",
    title: words.failures,
    run: () => toggleDrawer("failures"),
  },
  breakpointCommand("break-at-state", "entered", enteredState),
  breakpointCommand("break-at-call", "called", calledInvocation),
  breakpointCommand("break-at-transition", "taken", takenTransition),
  breakpointCommand("break-at-guard", "asked", askedGuard),
];
