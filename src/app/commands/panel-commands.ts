import { PanelLeft, PanelRight } from "lucide-react";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { closeTab, focusOn, openMachine, reveal, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/commands/panel.ts";
import { goToPart } from "../shell/go-to-part.ts";
import type { Command } from "./command.ts";
import { hasChildren } from "./situation.ts";
import { toggleDrawer } from "./toggle-drawer.ts";

const settings = () => useSettingsStore.getState();

function stepTab(by: number): void {
  const { tabs, machine } = useViewStore.getState();
  const next = tabs[(tabs.indexOf(machine ?? "") + by + tabs.length) % tabs.length];
  if (next !== undefined) openMachine(next);
}

const nextTheme = { system: "light", light: "dark", dark: "system" } as const;

export const panelCommands: readonly Command[] = [
  {
    id: "go-to-next-part",
    group: "view",
    title: words.nextPart,
    keys: ["F6"],
    run: () => goToPart(1),
  },
  {
    id: "go-to-previous-part",
    group: "view",
    title: words.previousPart,
    keys: ["Shift+F6"],
    run: () => goToPart(-1),
  },
  {
    id: "toggle-outline",
    group: "view",
    title: words.outline,
    icon: PanelLeft,
    keys: ["$mod+b"],
    run: () => changeSettings({ outlineOpen: !settings().outlineOpen }),
  },
  {
    id: "toggle-inspector",
    group: "view",
    title: words.inspector,
    icon: PanelRight,
    keys: ["$mod+Shift+b"],
    run: () => changeSettings({ inspectorOpen: !settings().inspectorOpen }),
  },
  {
    id: "toggle-problems",
    group: "view",
    title: words.problems,
    keys: ["$mod+Shift+m"],
    run: () => toggleDrawer("problems"),
  },
  {
    id: "toggle-code",
    group: "view",
    title: words.code,
    keys: ["$mod+Shift+x"],
    run: () => toggleDrawer("code"),
  },
  {
    id: "go-into",
    group: "view",
    title: ({ state }) => words.goInto(state?.name),
    keys: ["$mod+ArrowDown"],
    inContextMenu: true,
    isAvailable: (situation) =>
      situation.state !== undefined && situation.state.parent !== null && hasChildren(situation, situation.state.id),
    run: ({ machine, state }) => machine !== undefined && focusOn(machine, state?.id),
  },
  {
    id: "go-out",
    group: "view",
    title: words.goOut,
    keys: ["$mod+ArrowUp"],
    isAvailable: ({ focus, root }) => focus !== root,
    run({ machine, project, focus, root }) {
      if (machine === undefined || focus === undefined) return;
      const parent = project.states[focus]?.parent;
      focusOn(machine, parent === root || parent === null ? undefined : parent);
      reveal([{ table: "states", id: focus }]);
    },
  },
  {
    id: "next-tab",
    group: "view",
    title: words.nextTab,
    keys: ["Alt+PageDown"],
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: () => stepTab(1),
  },
  {
    id: "previous-tab",
    group: "view",
    title: words.previousTab,
    keys: ["Alt+PageUp"],
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: () => stepTab(-1),
  },
  {
    id: "close-tab",
    group: "view",
    title: words.closeTab,
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: ({ machine }) => machine !== undefined && closeTab(machine),
  },
  {
    id: "theme",
    group: "view",
    title: () => words.theme(settings().theme, nextTheme[settings().theme]),
    run: () => changeSettings({ theme: nextTheme[settings().theme] }),
  },
  {
    id: "motion",
    group: "view",
    title: () => words.motion(settings().motion === "off"),
    run: () => changeSettings({ motion: settings().motion === "off" ? "system" : "off" }),
  },
];
