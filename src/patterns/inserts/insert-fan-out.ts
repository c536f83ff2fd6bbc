// The selected states run beside each other, and a join goes on when so many of them are done. What fails either ends the
// others or is left out of the count.

import type { Result } from "#base/result.ts";
import { placeThings } from "#model/edits/layout/place-things.ts";
import { wrapInParallel } from "#model/edits/states/wrap-in-parallel.ts";
import { type EditError, refuse } from "#model/edits/support/edit-error.ts";
import { canAct } from "#model/edits/support/state-tree.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import { type Branch, drawBranch, whatComesAfter } from "./draw-branch.ts";
import { countDone, isAnyDone } from "./draw-count.ts";
import { hasLastWay } from "./insert-compensation.ts";
import { draw, type Pen } from "./pen.ts";
import { type Selection, selectionOf } from "./selection.ts";

export type WhenOneFails = "endTheOthers" | "leaveItOut";

export interface FanOut {
  /** How many have to be done. */
  readonly needed: number | "all";
  readonly whenOneFails: WhenOneFails;
}

const branchWidth = 360;

export function insertFanOut(project: Project, states: readonly Id[], fanOut: FanOut): Result<Project, EditError> {
  const selection = selectionOf(project, states);
  if (!selection.ok) return selection;
  const { states: outer } = selection.value;
  const least = fanOut.needed === "all" ? 2 : Math.max(2, fanOut.needed);
  if (outer.length < least)
    return refuse("nothing-selected", `Select at least ${least} states that are to run beside each other.`);
  const unfit = outer.find((state) => !canAct(project.states[state]?.kind ?? "atomic"));
  if (unfit !== undefined)
    return refuse("wrong-kind", `“${project.states[unfit]?.name}” can't be active beside others. Leave it out.`);
  const needed = fanOut.needed === "all" ? outer.length : fanOut.needed;
  return draw(project, (pen) => drawFanOut(pen, selection.value, { ...fanOut, needed }));
}

function drawFanOut(
  pen: Pen,
  { states, first, parent, invocations }: Selection,
  { needed, whenOneFails }: FanOut & { readonly needed: number },
): void {
  const after = whatComesAfter(pen.project(), states);
  const name = enumerated(states.map((state) => pen.project().states[state]?.name ?? state));
  const branches = states.map((state) => drawBranch(pen, state));
  pen.edit((current) => wrapInParallel(current, { states: branches.map(({ region }) => region), name }));
  placeInARow(pen, branches);
  const parallel = pen.project().states[branches[0]?.region ?? first]?.parent ?? first;
  const beside = { state: parallel, right: 0, down: 360 };
  const joined = after ?? pen.state({ parent, name: `${name}: joined`, beside });
  const failing = invocations.filter(
    ({ id, record }) => record.callee.kind !== "compensate" && !hasLastWay(pen.project(), record.state, id),
  );
  const leavesOut = whenOneFails === "leaveItOut" && failing.length > 0;
  const isAll = needed === branches.length;
  const reached =
    needed === 1 ? isAnyDone(branches) : isAll && !leavesOut ? undefined : countDone(pen, parallel, branches, needed);
  const trigger = isAll ? ({ kind: "stateDone" } as const) : ({ kind: "always" } as const);
  pen.transition({ source: parallel, targets: [joined], trigger, ...(reached ? { guard: reached } : {}) });
  if (failing.length === 0) return;
  const ending = leavesOut ? `${name}: too few` : `${name}: failed`;
  const end = pen.state({ parent, name: ending, kind: "final", beside: { ...beside, right: 260 } });
  if (leavesOut) pen.transition({ source: parallel, targets: [end], trigger: { kind: "stateDone" } });
  for (const branch of branches) drawFailures(pen, branch, leavesOut ? undefined : end, failing);
}

/** Before, they mostly lay one below the other, where their new ends would now overlap. */
function placeInARow(pen: Pen, branches: readonly Branch[]): void {
  const places = branches.map(({ region }) => pen.project().layout.states?.[region]);
  const xs = places.flatMap((place) => place?.x ?? []);
  const ys = places.flatMap((place) => place?.y ?? []);
  if (xs.length < branches.length) return;
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const states = Object.fromEntries(
    branches.map(({ region }, position) => [region, { x: left + position * branchWidth, y: top }]),
  );
  pen.edit((current) => placeThings(current, { states }));
}

/** Where they lead if nothing is said: to an end of their own within the branch. */
function drawFailures(pen: Pen, { region, state, inside }: Branch, to: Id | undefined, failing: Failing): void {
  const own = failing.filter(({ record }) => inside.has(record.state));
  if (own.length === 0) return;
  const name = `${pen.project().states[state]?.name ?? state}: failed`;
  const target = to ?? pen.state({ parent: region, name, kind: "final", beside: { state, right: 200, down: 140 } });
  for (const { id, record } of own)
    pen.transition({
      source: record.state,
      targets: [target],
      trigger: { kind: "invocationError", invocation: id },
    });
}

type Failing = Selection["invocations"];

/** "Packing, Printing and Labelling"; of many, the first and how many more. */
function enumerated(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length > 2) return `${first} and ${others.length} more`;
  return [[first, ...others.slice(0, -1)].join(", "), ...others.slice(-1)].join(" and ");
}
