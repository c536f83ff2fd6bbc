import type { Id } from "#model/schema/common.ts";
import type { StateKind } from "#model/schema/state.ts";
import { perform } from "#stores/project-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/commands/state.ts";
import type { Command } from "./command.ts";
import { hasChildren, type Situation } from "./situation.ts";

const isInner = ({ state }: Situation) => state !== undefined && state.parent !== null;

/** Fetched when it is first asked for, as what is rarely needed is. */
async function putAround(states: readonly Id[], kind: "group" | "parallel"): Promise<void> {
  const clear = await import("#stores/perform-in-clear.ts");
  clear.putAround(states, kind);
}

const kinds = Object.keys(words.kinds) as StateKind[];
const kindCommandId = (kind: StateKind) => `make-${kind}`;
/** What the context menu has in a list of its own. */
export const kindCommandIds: ReadonlySet<string> = new Set(kinds.map(kindCommandId));

const restructuring = () => import("#stores/restructure.ts");

const isContainer = (situation: Situation) => isInner(situation) && hasChildren(situation, situation.state?.id ?? "");

/** The selected states, or the root alone. */
const chosen = ({ states, state }: Situation) => (states.length > 0 || !state ? states : [state.id]);

export const stateCommands: readonly Command[] = [
  {
    id: "make-initial",
    group: "state",
    title: words.makeInitial,
    keys: ["i"],
    inContextMenu: true,
    isAvailable: ({ project, state }) =>
      state !== undefined && state.parent !== null && project.states[state.parent]?.kind === "compound",
    run: ({ state }) => state?.parent && perform("setInitial", { state: state.parent, initial: state.id }),
  },
  ...kinds.map(
    (kind): Command => ({
      id: kindCommandId(kind),
      group: "state",
      title: words.kinds[kind],
      isAvailable: (situation) =>
        chosen(situation).some((id) => situation.project.states[id]?.kind !== kind) &&
        (situation.states.length > 0 || kind === "parallel" || kind === "compound"),
      run: async (situation) => (await restructuring()).changeKind(chosen(situation), kind),
    }),
  ),
  {
    id: "group",
    group: "state",
    title: words.group,
    keys: ["$mod+g"],
    inContextMenu: true,
    isAvailable: ({ states }) => states.length > 0,
    run: ({ states }) => putAround(states, "group"),
  },
  {
    id: "ungroup",
    group: "state",
    title: words.ungroup,
    keys: ["$mod+Shift+g"],
    inContextMenu: true,
    isAvailable: isContainer,
    run: async ({ state }) => state && (await restructuring()).ungroup(state.id),
  },
  {
    id: "wrap-parallel",
    group: "state",
    title: words.wrapParallel,
    inContextMenu: true,
    isAvailable: ({ states }) => states.length > 0,
    run: ({ states }) => putAround(states, "parallel"),
  },
  {
    id: "move-into",
    group: "state",
    title: words.moveInto,
    keys: ["m"],
    inContextMenu: true,
    isAvailable: ({ states }) => states.length > 0,
    run: ({ states }) => openDialog({ kind: "moveInto", states }),
  },
  {
    id: "extract",
    group: "state",
    title: words.extract,
    inContextMenu: true,
    isAvailable: isContainer,
    run: async ({ state }) => state && (await restructuring()).extract(state.id),
  },
  {
    id: "collapse",
    group: "view",
    title: ({ project, state }) =>
      words.collapse(state !== undefined && project.layout.states?.[state.id]?.collapsed === true),
    keys: ["e"],
    inContextMenu: true,
    isAvailable: isContainer,
    run({ project, state }) {
      if (!state) return;
      const collapsed = project.layout.states?.[state.id]?.collapsed !== true;
      perform("collapseStates", { states: [state.id], collapsed });
    },
  },
];
