// What a state of a diagram becomes, and what its lines of text say.

import type { Action } from "#model/schema/action.ts";
import type { State } from "#model/schema/state.ts";
import { fitting } from "../shared/project-builder.ts";
import { readActions, splitTopLevel } from "../shared/read-label.ts";
import type { DrawnState, Region } from "./diagram.ts";
import type { MermaidImport } from "./mermaid-import.ts";

interface Lines {
  readonly name: string;
  readonly description: string | undefined;
  readonly entry: Action[];
  readonly exit: Action[];
  readonly tags: string[];
  readonly invokes: string[];
  /** Transitions without a target. */
  readonly handled: string[];
}

export function stateRecord(
  made: MermaidImport,
  drawn: DrawnState,
  place: { readonly parent: string; readonly order: number },
): State {
  const lines = linesOf(made, drawn);
  const common = {
    name: fitting(lines.name),
    ...place,
    ...(lines.description ? { description: lines.description.slice(0, 100_000) } : {}),
    ...(lines.tags.length > 0 ? { tags: lines.tags } : {}),
  };
  if (isHistory(drawn) && drawn.pseudo === undefined && drawn.regions.length === 0) {
    made.builder.lose({
      code: "history",
      kind: "changed",
      message: `The state "${drawn.id}" is called ${drawn.name} and was read as a history state.`,
      inText: drawn.place,
      inDocument: ["states", made.ids.get(drawn) ?? ""],
    });
    return { kind: "history", ...common, name: fitting(drawn.id), depth: drawn.name === "H*" ? "deep" : "shallow" };
  }
  if (isHistory(drawn)) return { kind: "history", ...common, depth: drawn.pseudo === "history*" ? "deep" : "shallow" };
  if (drawn.pseudo === "end") return { kind: "final", ...common };
  const activities = {
    ...common,
    ...(lines.entry.length > 0 ? { entry: lines.entry } : {}),
    ...(lines.exit.length > 0 ? { exit: lines.exit } : {}),
  };
  if (drawn.regions.every((region) => region.states.length === 0)) return { kind: "atomic", ...activities };
  return drawn.regions.filter(isActive).length > 1
    ? { kind: "parallel", ...activities }
    : { kind: "compound", ...activities };
}

/** A history that stands alone behind a -- belongs to the whole, and is no region. */
export function isActive({ states }: Region): boolean {
  return states.some((each) => !isHistory(each));
}

/** A state called H or H*, as exports have it, or one that is marked as Mermaid does not know it but people write it. */
export function isHistory({ name, pseudo }: DrawnState): boolean {
  return pseudo === undefined ? /^H\*?$/.test(name ?? "") : pseudo.startsWith("history");
}

const ownLine = /^(entry|exit|invoke|tag|on|do)\b\s*\/?\s*(.*)$/s;

/** What a state that holds others does stands in a note of it, in lines as other states have them. */
function notesOf({ notes, regions }: DrawnState): readonly [lines: readonly string[], notes: readonly string[]] {
  if (regions.every(({ states }) => states.length === 0)) return [[], notes];
  const isSpoken = (note: string) => note.split("\n").every((line) => ownLine.test(line));
  return [notes.filter(isSpoken).flatMap((note) => note.split("\n")), notes.filter((note) => !isSpoken(note))];
}

export function linesOf({ builder }: MermaidImport, drawn: DrawnState): Lines {
  const entry: Action[] = [];
  const exit: Action[] = [];
  const tags: string[] = [];
  const invokes: string[] = [];
  const handled: string[] = [];
  const plain: string[] = [];
  const [spoken, notes] = notesOf(drawn);
  for (const text of [...drawn.texts.map((each) => each.text), ...spoken]) {
    const [, word, rest] = ownLine.exec(text) ?? [];
    if (word === undefined || rest === undefined || rest === "") plain.push(text);
    else if (word === "entry") entry.push(...readActions(builder, splitTopLevel(rest, ",")));
    else if (word === "exit") exit.push(...readActions(builder, splitTopLevel(rest, ",")));
    else if (word === "tag") tags.push(fitting(rest));
    else if (word === "on") handled.push(rest);
    else invokes.push(fitting(rest));
  }
  const [first, ...others] = plain;
  const name = drawn.name ?? first ?? drawn.id;
  const texts = drawn.name === undefined ? others : plain;
  const description = [...texts, ...notes].filter((text) => text !== "").join("\n") || undefined;
  return { name, description, entry, exit, tags, invokes, handled };
}
