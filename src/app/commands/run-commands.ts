import { CircleDot, FlaskConical, Play, ShieldAlert } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { BreakpointPlace } from "#sim/view/breakpoint.ts";
import { breakpointsNow, samePlace, toggleBreakpoint } from "#stores/run/breakpoint-store.ts";
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

function breakpointCommand(id: string, what: string, placeOf: PlaceOf): Command {
  const isSet = (situation: Situation) => {
    const place = placeOf(situation);
    return place !== undefined && breakpointsNow().some((one) => samePlace(one, place));
  };
  return {
    id,
    group: "Run",
    title: (situation) => `${isSet(situation) ? "Don’t stop" : "Stop a run"} when ${what}`,
    words: "breakpoint break pause debug",
    icon: CircleDot,
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
    group: "Run",
    title: "Run and break it",
    words: "simulate play scenario fault runner",
    icon: Play,
    keys: ["$mod+Enter"],
    run: () => toggleDrawer("runner"),
  },
  {
    id: "toggle-scenarios",
    group: "Run",
    title: "Scenarios as a suite",
    words: "test expectations pass fail run all",
    icon: FlaskConical,
    keys: ["$mod+Shift+Enter"],
    run: () => toggleDrawer("scenarios"),
  },
  {
    id: "toggle-failures",
    group: "Run",
    title: "Failure modes of the machine",
    words: "fmea sheet table every fault analysis",
    icon: ShieldAlert,
    run: () => toggleDrawer("failures"),
  },
  breakpointCommand("break-at-state", "it is entered", enteredState),
  breakpointCommand("break-at-call", "its call is made", calledInvocation),
  breakpointCommand("break-at-transition", "it is taken", takenTransition),
  breakpointCommand("break-at-guard", "its guard is asked", askedGuard),
];
