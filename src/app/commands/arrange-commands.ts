import { type Arrangement, arrangements } from "#stores/arrangements.data.ts";
import type { Command } from "./command.ts";

const idOf = (how: Arrangement) => (how === "across" || how === "down" ? `distribute-${how}` : `align-${how}`);

export const arrangeCommands: readonly Command[] = arrangements.map(({ how, title, least }) => ({
  id: idOf(how),
  group: "arrange",
  title,
  isAvailable: ({ states }) => states.length >= least,
  run: async ({ states }) => (await import("#stores/arrange-states.ts")).arrangeStates(states, how),
}));
