import { type Arrangement, arrangements, arrangeStates } from "#stores/arrange-states.ts";
import { arrangeIcons } from "#ui/arrange-icons.ts";
import type { Command } from "./command.ts";

const idOf = (how: Arrangement) => (how === "across" || how === "down" ? `distribute-${how}` : `align-${how}`);

export const arrangeCommands: readonly Command[] = arrangements.map(({ how, title, least }) => ({
  id: idOf(how),
  group: "Arrange",
  title,
  icon: arrangeIcons[how],
  isAvailable: ({ states }) => states.length >= least,
  run: ({ states }) => arrangeStates(states, how),
}));
