import { descendantsOf } from "#model/queries/hierarchy.ts";
import { select, startRenaming } from "#stores/view-store.ts";
import { words } from "#words/commands/selection.ts";
import { copySelected, cutSelected, pasteFromClipboard } from "../clipboard/clipboard.ts";
import type { Command } from "./command.ts";
import { deleteSelected } from "./delete-selected.ts";
import type { Situation } from "./situation.ts";

const hasStates = ({ states }: Situation) => states.length > 0;

export const selectionCommands: readonly Command[] = [
  {
    id: "cut",
    group: "edit",
    title: words.cut,
    keys: ["$mod+x"],
    isNative: true,
    inContextMenu: true,
    isAvailable: hasStates,
    run: cutSelected,
  },
  {
    id: "copy",
    group: "edit",
    title: words.copy,
    keys: ["$mod+c"],
    isNative: true,
    inContextMenu: true,
    isAvailable: hasStates,
    run: copySelected,
  },
  {
    id: "paste",
    group: "edit",
    title: words.paste,
    keys: ["$mod+v"],
    isNative: true,
    inContextMenu: true,
    run: pasteFromClipboard,
  },
  {
    id: "duplicate",
    group: "edit",
    title: words.duplicate,
    keys: ["$mod+d"],
    inContextMenu: true,
    isAvailable: hasStates,
    run: async ({ states }) => (await import("#stores/duplicate-beside.ts")).duplicateBeside(states),
  },
  {
    id: "rename",
    group: "edit",
    title: words.rename,
    keys: ["F2"],
    inContextMenu: true,
    isAvailable: ({ state, records }) => state !== undefined || records.length === 1,
    run({ state, records }) {
      if (!state) return records[0] && startRenaming(records[0], "outline");
      const isInOutline = document.activeElement?.closest('[role="tree"]') !== null;
      startRenaming({ table: "states", id: state.id }, isInOutline ? "outline" : "canvas");
    },
  },
  {
    id: "delete",
    group: "edit",
    title: words.delete,
    keys: ["Delete", "Backspace"],
    inContextMenu: true,
    isAvailable: ({ states, transitions, notes, records }) =>
      states.length + transitions.length + notes.length + records.length > 0,
    run: deleteSelected,
  },
  {
    id: "select-all",
    group: "edit",
    title: words.selectAll,
    keys: ["$mod+a"],
    isAvailable: ({ focus }) => focus !== undefined,
    run({ project, focus }) {
      if (focus !== undefined) select(descendantsOf(project, focus).map((id) => ({ table: "states", id })));
    },
  },
];
