// Every word that is read out of what is selected and looked into.

import type { TableName } from "#model/schema/project.ts";
import type { StateKind } from "#model/schema/state.ts";
import { nouns } from "../nouns.ts";

const kinds: Readonly<Record<StateKind, string>> = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history state",
};

export const words = {
  nothing: "Nothing selected",
  several: (counts: readonly (readonly [TableName, number])[]) =>
    `${counts.map(([table, count]) => counted(nouns[table], count)).join(" and ")} selected`,
  record: (name: string, table: TableName) => `${name}, ${nouns[table]}`,
  wholeMachine: (name: string) => `${name}, the whole machine`,
  state: (name: string, kind: StateKind, isInitial: boolean) => `${name}, ${isInitial ? "initial " : ""}${kinds[kind]}`,
  inside: (count: number) => `${count} inside`,
  place: (place: number, count: number, around: string) => `${place} of ${count} in ${around}`,
  machine: (name: string) => `Machine ${name}`,
  insideState: (state: string, machine: string) => `Inside ${state}, in machine ${machine}`,
} as const;

function counted(noun: string, count: number): string {
  if (count === 1) return `1 ${noun}`;
  return `${count} ${noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
