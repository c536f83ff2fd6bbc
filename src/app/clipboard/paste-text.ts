// What becomes of a pasted text: a drawing that was copied here, another notation, or a list of names.

import { success } from "#base/result.ts";
import { settledScene } from "#canvas/current-scene.ts";
import { isBackup } from "#formats/backup.ts";
import { recognise } from "#formats/recognise.ts";
import { sharedIn } from "#formats/share-link.ts";
import { createState } from "#model/edits/states/create-state.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { dropTarget } from "#scene/asking/drop-target.ts";
import { announce } from "#stores/announcement-store.ts";
import { currentProject, performAs } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { bringToView, select } from "#stores/view-store.ts";
import { words } from "#words/clipboard/paste.ts";
import type { Situation } from "../commands/situation.ts";
import { bringIn, isAddress } from "../files/bring-in.ts";
import { pasteInClear } from "./paste-in-clear.ts";

export async function pasteText(text: string, situation: Situation): Promise<void> {
  const found = recognise(text);
  if ((found && found.sureness >= 0.5) || isBackup(text) || sharedIn(text) !== undefined || isAddress(text)) {
    await bringIn(text, "");
    return;
  }
  const { into, at } = placeOf(situation);
  if (into === undefined) return;
  const clipping = parsed(text);
  if (clipping === undefined) pasteNames(text, into);
  else pasteDrawing(clipping, into, at);
}

function pasteDrawing(clipping: unknown, into: Id, at: Point | undefined): void {
  const pasted = pasteInClear(currentProject(), clipping, into, at);
  if (!pasted.ok) {
    announce({ kind: "refused", message: pasted.error.message });
    return;
  }
  const { states, project, report } = pasted.value;
  performAs(words.step(states.length), () => success(project));
  show(states.map((id) => ({ table: "states", id })));
  const [loss] = report.dropped;
  if (loss) announce({ kind: "warning", message: words.pastedWithout(loss) });
}

function show(states: readonly Reference[]): void {
  select(states);
  bringToView(states);
}

/** At a point of the drawing, into whatever is there. What is closed takes it in, and has no points. */
function placeOf(situation: Situation): { readonly into: Id | undefined; readonly at?: Point } {
  const { at, state, project } = situation;
  const isClosed = state !== undefined && project.layout.states?.[state.id]?.collapsed === true;
  if (!at || isClosed) return { into: intoOf(situation) };
  return { into: dropTarget(settledScene(), at, new Set(), false), at };
}

/** Into the one selected container; beside what is selected otherwise. */
function intoOf({ project, state, states, focus }: Situation): string | undefined {
  if (state && (state.kind === "compound" || state.kind === "parallel") && state.parent !== null) return state.id;
  const [first] = states;
  const beside = first === undefined ? undefined : project.states[first]?.parent;
  return beside ?? focus;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const mostNames = 50;

/** Plain text is a list of names: a state for each line. */
function pasteNames(text: string, parent: string): void {
  const names = text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== "");
  if (names.length === 0 || names.length > mostNames) {
    const message = names.length === 0 ? words.nothing : words.tooMany(names.length, mostNames);
    announce({ kind: "refused", message });
    return;
  }
  const done = performAs(words.step(names.length), (project) =>
    names.reduce<ReturnType<typeof createState>>(
      (result, name) => (result.ok ? createState(result.value, { parent, name }) : result),
      success(project),
    ),
  );
  if (done.ok) show(done.value.added.filter(({ table }) => table === "states"));
}
