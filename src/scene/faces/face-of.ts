// What is written on a state: its name, what it does on entry and exit, what it calls, its tags. Faces are kept as long
// as the records they were made from, so an edit makes only the faces anew that it touched.

import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Project } from "#model/schema/project.ts";
import type { State } from "#model/schema/state.ts";
import type { Face, FaceRow } from "../scene.ts";
import { describeAction } from "../text/describe-action.ts";
import { measureText } from "../text/measure-text.ts";
import { namesIn, sameItems } from "../text/names-in.ts";
import { nameLineHeight, nameStyle, rowLineHeight, rowStyle } from "../text/styles.ts";
import { oneLine, shortenText, wrapText } from "../text/wrap-text.ts";
import { fittingBadges, policyBadges, widthOfBadges } from "./policy-badges.ts";

export interface MeasuredFace extends Face {
  readonly width: number;
  readonly height: number;
}

const paddingX = 12;
const paddingY = 10;
const narrowest = 128;
const widest = 280;
const chipHeight = 28;
const chipIcon = 20;
const mostActions = 3;

interface Line {
  readonly row: Omit<FaceRow, "rect">;
  readonly width: number;
  readonly height: number;
}

interface KnownFace {
  readonly names: readonly unknown[];
  readonly signature: string;
  readonly face: MeasuredFace;
}

const known = new WeakMap<State, KnownFace>();

export function faceOf(project: Project, id: Id, state: State): MeasuredFace {
  const before = known.get(state);
  const names = namesIn(project);
  if (before && sameItems(before.names, names)) return before.face;
  const contents = state.kind === "history" ? undefined : contentsOf(project, id, state);
  const signature = JSON.stringify(contents ?? null);
  const draw = () => (contents ? measured(contents) : markFace(state.name, 40));
  const face = before?.signature === signature ? before.face : draw();
  known.set(state, { names, signature, face });
  return face;
}

function measured(contents: Contents): MeasuredFace {
  const lines = linesOf(contents);
  const width = Math.min(widest, Math.max(narrowest, ...lines.map((line) => line.width + 2 * paddingX)));
  const across = Math.ceil(width / 8) * 8;
  let y = paddingY;
  const rows = lines.map(({ row, height }): FaceRow => {
    const rect = { x: paddingX, y, width: across - 2 * paddingX, height };
    y += height;
    return { ...row, rect };
  });
  const height = Math.ceil((y + paddingY) / 8) * 8;
  return { rows, headerHeight: height, width: across, height };
}

/** Too small to be written in; the name is told by whoever points at it. */
function markFace(name: string, size: number): MeasuredFace {
  const rect = { x: 0, y: 0, width: size, height: size };
  return { rows: [{ kind: "name", text: "", full: name, rect }], headerHeight: size, width: size, height: size };
}

interface Contents {
  readonly name: string;
  readonly actions: readonly { readonly kind: "entry" | "exit"; readonly text: string }[];
  readonly calls: readonly { readonly invocation: Id; readonly text: string; readonly badges: readonly string[] }[];
  readonly tags: readonly string[];
}

function contentsOf(project: Project, id: Id, state: Exclude<State, { kind: "history" }>): Contents {
  return {
    name: state.name,
    actions: (["entry", "exit"] as const).flatMap((kind) => {
      const all = state[kind] ?? [];
      const more = all.length > mostActions ? ` (+${all.length - mostActions})` : "";
      return all.slice(0, mostActions).map((action, at) => {
        const text = oneLine(`${kind} / ${describeAction(project, action)}`);
        return { kind, text: at === mostActions - 1 ? `${text}${more}` : text };
      });
    }),
    calls: indexOf(project)
      .invocationsOf(id)
      .map(({ id: invocation, record }) => ({
        invocation,
        text: oneLine(invocationName(project, invocation)),
        badges: policyBadges(record.policies),
      })),
    tags: state.tags ?? [],
  };
}

const room = widest - 2 * paddingX;
/** The name of a call has this much beside its badges. */
const narrowestCall = 60;

function linesOf({ name, actions, calls, tags }: Contents): Line[] {
  const names = wrapText(name, nameStyle, room, 3).map(
    (text): Line => ({
      row: { kind: "name", text, full: name },
      width: measureText(text, nameStyle),
      height: nameLineHeight,
    }),
  );
  const tagText = tags.map((tag) => `#${oneLine(tag)}`).join(" ");
  return [
    ...names,
    ...actions.map(({ kind, text }) => plainLine(kind, text)),
    ...calls.map(callLine),
    ...(tags.length > 0 ? [plainLine("tags", tagText)] : []),
  ];
}

function callLine({ invocation, text: full, badges: all }: Contents["calls"][number]): Line {
  const badges = fittingBadges(all, room - chipIcon - 12 - narrowestCall);
  const badgesWidth = widthOfBadges(badges);
  const text = shortenText(full, rowStyle, room - chipIcon - badgesWidth - 12);
  const width = measureText(text, rowStyle) + chipIcon + badgesWidth + 16;
  return { row: { kind: "invocation", text, full, invocation, badges }, width, height: chipHeight };
}

function plainLine(kind: FaceRow["kind"], full: string): Line {
  const text = shortenText(full, rowStyle, room);
  return { row: { kind, text, full }, width: measureText(text, rowStyle), height: rowLineHeight };
}
