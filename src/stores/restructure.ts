// Edits that take states apart. They refuse to lose anything unless told to, so a refusal comes with the way on; and what
// they leave is selected, so that one can go on with it.

import type { Result } from "#base/result.ts";
import { editCatalogue } from "#model/edits/catalogue.ts";
import { extractMachine } from "#model/edits/machines/extract-machine.ts";
import { ungroupState } from "#model/edits/states/ungroup-state.ts";
import type { EditError } from "#model/edits/support/edit-error.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";
import { words as severalWords } from "#words/inspector/several.ts";
import { words } from "#words/restructure.ts";
import { announce } from "./announcement-store.ts";
import { goTo } from "./go-to.ts";
import { applyAll } from "./perform-all.ts";
import { currentProject, type Performed, performAs } from "./project-store.ts";
import type { Reference } from "./reference.ts";
import { bringToView, openMachine, select } from "./view-store.ts";

interface Restructuring {
  readonly label: string;
  readonly change: (project: Project, letGo: boolean) => Result<Project, EditError>;
  readonly offered: string;
  readonly afterwards?: (done: Performed) => void;
}

/** What was inside is selected. */
export function ungroup(state: Id): void {
  const inside = indexOf(currentProject()).childrenOf(state);
  perform({
    label: editCatalogue.ungroupState.label(currentProject(), { state }),
    change: (project, dropRest) => ungroupState(project, { state, dropRest }),
    offered: words.ungroupAnyway,
    afterwards: () => show(inside.map(({ id }) => ({ table: "states", id }))),
  });
}

/** Goes to the new machine, and says what became of the state. */
export function extract(state: Id): void {
  perform({
    label: editCatalogue.extractMachine.label(currentProject(), { state }),
    change: (project, dropCrossings) => extractMachine(project, { state, dropCrossings }),
    offered: words.extractAnyway,
    afterwards({ project, added }) {
      const made = added.find(({ table }) => table === "machines")?.id;
      if (made === undefined) return;
      openMachine(made);
      announce({
        kind: "shown",
        message: words.extracted(project.machines[made]?.name ?? made, project.states[state]?.name ?? state),
        offer: { label: words.showCall, run: () => goTo({ table: "states", id: state }) },
      });
    },
  });
}

export function changeKind(states: readonly Id[], kind: StateKind): void {
  const [only] = states;
  if (only === undefined) return;
  perform({
    label:
      states.length === 1
        ? editCatalogue.changeStateKind.label(currentProject(), { state: only, kind })
        : severalWords.makeAll(severalWords.counted.states(states.length), kind),
    change: (project, dropRest) =>
      applyAll(
        project,
        "changeStateKind",
        states.map((state) => ({ state, kind, dropRest })),
      ),
    offered: words.changeAnyway,
  });
}

const isAboutLosses: ReadonlySet<EditError["code"]> = new Set(["in-use", "other-machine"]);

function perform(restructuring: Restructuring, letGo = false): void {
  const { label, change, offered, afterwards } = restructuring;
  const done = performAs(label, (project) => change(project, letGo), {
    offer: ({ code }) =>
      isAboutLosses.has(code) && !letGo ? { label: offered, run: () => perform(restructuring, true) } : undefined,
  });
  if (done.ok) afterwards?.(done.value);
}

function show(references: readonly Reference[]): void {
  select(references);
  bringToView(references);
}
