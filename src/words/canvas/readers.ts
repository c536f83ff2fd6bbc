// Every word in which the drawing is described to those who don't see it.

import type { StateKind } from "#model/schema/state.ts";

const kinds: Readonly<Record<StateKind, string>> = {
  atomic: "state",
  compound: "container",
  parallel: "parallel state",
  final: "final state",
  history: "history state",
};

export const words = {
  list: "States on the canvas",
  state: (name: string, kind: StateKind, isInitial: boolean) => `${name}, ${isInitial ? "initial " : ""}${kinds[kind]}`,
  around: (name: string) => `, in ${name}`,
  inside: (count: number, isCollapsed: boolean) => `, ${count} inside${isCollapsed ? ", collapsed" : ""}`,
  arrow: (label: string, asked: string, targets: readonly string[]) =>
    `${label}${asked} ${targets.length > 0 ? `to ${targets.join(" and ")}` : "stays"}`,
  arrows: (arrows: readonly string[]) => `. ${arrows.join("; ")}`,
  unnamedArrow: "transition",
  asked: (priority: number) => ` (asked ${priority === 1 ? "first" : `as number ${priority}`})`,
} as const;
