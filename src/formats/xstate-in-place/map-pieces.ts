import type { Id } from "#model/schema/common.ts";
import type { Code, CodeEntry } from "../shared/code.ts";
import type { MachinePieces } from "./machine-pieces.ts";

export interface PieceChange {
  /** What a state has of its own; undefined leaves it out. */
  entry(state: Id, entry: CodeEntry): CodeEntry | undefined;
  value(code: Code): Code;
}

/** The same pieces in other words. */
export function mapPieces(pieces: MachinePieces, change: PieceChange): MachinePieces {
  const states = new Map(
    [...pieces.states].map(([id, piece]) => [
      id,
      {
        ...piece,
        entries: piece.entries.flatMap((entry) => change.entry(id, entry) ?? []),
        whole: wholeOf(pieces, id, piece.whole, change),
      },
    ]),
  );
  const table = (name: keyof MachinePieces["setup"]) =>
    new Map([...pieces.setup[name]].map(([key, code]) => [key, change.value(code)]));
  return {
    root: pieces.root,
    states,
    context: pieces.context && change.value(pieces.context),
    setup: { actors: table("actors"), actions: table("actions"), guards: table("guards"), delays: table("delays") },
  };
}

function wholeOf(pieces: MachinePieces, id: Id, code: Code, change: PieceChange): Code {
  if (code.kind !== "object") return code;
  const children = pieces.states.get(id)?.children ?? [];
  const entries = code.entries.flatMap((entry) => {
    if (entry.key !== "states" || entry.value.kind !== "object") return change.entry(id, entry) ?? [];
    const inside = entry.value.entries.map((child, at) => ({
      ...child,
      value: wholeOf(pieces, children[at] ?? "", child.value, change),
    }));
    return [{ ...entry, value: { kind: "object" as const, entries: inside } }];
  });
  return { kind: "object", entries };
}
