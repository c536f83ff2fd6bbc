import { Plus, Spline } from "lucide-react";
import { settledScene } from "#canvas/current-scene.ts";
import { freePlace } from "#canvas/free-place.ts";
import { createAt } from "#canvas/gestures/create-at.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { StateKind } from "#model/schema/state.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { goTo } from "#stores/go-to.ts";
import { perform } from "#stores/project-store.ts";
import { openDialog, openMachine, startRenaming } from "#stores/view-store.ts";
import { words } from "#words/commands/create.ts";
import type { Command } from "./command.ts";
import type { Situation } from "./situation.ts";

function create(parent: Id | undefined, situation: Situation, kind?: StateKind, position?: number): void {
  if (parent === undefined) return;
  const beside = situation.state?.parent === parent ? situation.state.id : undefined;
  const at = situation.at && parent === situation.focus ? situation.at : freePlace(parent, beside);
  const done = perform("createState", {
    parent,
    ...(kind ? { kind } : {}),
    ...(position === undefined ? {} : { position }),
    ...(at ? { at } : {}),
  });
  const made = done.ok ? done.value.added.find(({ table }) => table === "states") : undefined;
  if (made) startRenaming(made, document.activeElement?.closest('[role="tree"]') ? "outline" : "canvas");
}

function siblingOf(situation: Situation): void {
  const { project, state, focus, at: point } = situation;
  // Where a menu was asked for is where it is wanted, inside of whatever is there.
  if (point) {
    const scene = settledScene();
    createAt(scene, point, dropTarget(scene, point, new Set(), false));
    return;
  }
  const parent = state?.parent ?? focus;
  const at =
    parent === undefined
      ? -1
      : indexOf(project)
          .childrenOf(parent)
          .findIndex(({ id }) => id === state?.id);
  create(parent, situation, undefined, at < 0 ? undefined : at + 1);
}

/** About what is selected, and ready to be written. */
function writeNote({ machine, focus, states, at = freePlace(focus ?? "", undefined) }: Situation): void {
  if (machine === undefined) return;
  const about = states.length > 0 ? { states: [...states] } : {};
  const done = perform("createRecord", {
    table: "notes",
    record: { machine, kind: "remark", text: words.noteText, ...about },
    ...(at ? { at } : {}),
  });
  const made = done.ok ? done.value.added.find(({ table }) => table === "notes") : undefined;
  if (made) goTo(made, ["notes", made.id, "text"]);
}

const kinds = ["compound", "parallel", "final", "history"] as const;

export const createCommands: readonly Command[] = [
  {
    id: "new-state",
    group: "create",
    title: words.newState,
    icon: Plus,
    keys: ["n"],
    inContextMenu: true,
    isAvailable: ({ focus }) => focus !== undefined,
    run: siblingOf,
  },
  {
    id: "new-child",
    group: "create",
    title: ({ state }) => words.newChild(state?.parent === null ? undefined : state?.name),
    keys: ["Shift+n"],
    inContextMenu: true,
    isAvailable: ({ state }) => state !== undefined && state.kind !== "final" && state.kind !== "history",
    run: (situation) => create(situation.state?.id, situation),
  },
  ...kinds.map(
    (kind): Command => ({
      id: `new-${kind}`,
      group: "create",
      title: words.newOfKind[kind],
      isAvailable: ({ focus }) => focus !== undefined,
      run: (situation) => create(situation.state?.parent ?? situation.focus, situation, kind),
    }),
  ),
  {
    id: "connect",
    group: "create",
    title: ({ state }) => words.connect(state?.name),
    icon: Spline,
    keys: ["c"],
    inContextMenu: true,
    isAvailable: ({ state }) => state !== undefined && state.kind !== "final" && state.kind !== "history",
    run: ({ state }) => state && openDialog({ kind: "connect", source: state.id }),
  },
  {
    id: "new-note",
    group: "create",
    title: words.newNote,
    inContextMenu: true,
    isAvailable: ({ machine }) => machine !== undefined,
    run: writeNote,
  },
  {
    id: "new-machine",
    group: "create",
    title: words.newMachine,
    run() {
      const done = perform("createMachine", {});
      const made = done.ok ? done.value.added.find(({ table }) => table === "machines") : undefined;
      if (made) openMachine(made.id);
    },
  },
];
