import { Code, ListTree, MoonStar, PanelLeft, PanelRight, Rabbit, TriangleAlert } from "lucide-react";
import { changeSettings, useSettingsStore } from "#stores/settings-store.ts";
import { closeTab, focusOn, openMachine, useViewStore } from "#stores/view-store.ts";
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
    group: "View",
    title: "Go to the next part of the page",
    words: "focus keyboard canvas inspector runner panel outline",
    keys: ["F6"],
    run: () => goToPart(1),
  },
  {
    id: "go-to-previous-part",
    group: "View",
    title: "Go to the previous part of the page",
    keys: ["Shift+F6"],
    run: () => goToPart(-1),
  },
  {
    id: "toggle-outline",
    group: "View",
    title: "Show or hide the outline",
    icon: PanelLeft,
    keys: ["$mod+b"],
    run: () => changeSettings({ outlineOpen: !settings().outlineOpen }),
  },
  {
    id: "toggle-inspector",
    group: "View",
    title: "Show or hide the inspector",
    icon: PanelRight,
    keys: ["$mod+Shift+b"],
    run: () => changeSettings({ inspectorOpen: !settings().inspectorOpen }),
  },
  {
    id: "toggle-problems",
    group: "View",
    title: "Show or hide problems",
    icon: TriangleAlert,
    keys: ["$mod+Shift+m"],
    run: () => toggleDrawer("problems"),
  },
  {
    id: "toggle-code",
    group: "View",
    title: "Show or hide the code",
    words: "xstate typescript json preview",
    icon: Code,
    keys: ["$mod+Shift+x"],
    run: () => toggleDrawer("code"),
  },
  {
    id: "go-into",
    group: "View",
    title: ({ state }) => (state ? `Go into “${state.name}”` : "Go into the state"),
    words: "drill focus",
    icon: ListTree,
    keys: ["$mod+ArrowDown"],
    inContextMenu: true,
    isAvailable: (situation) =>
      situation.state !== undefined && situation.state.parent !== null && hasChildren(situation, situation.state.id),
    run: ({ machine, state }) => machine !== undefined && focusOn(machine, state?.id),
  },
  {
    id: "go-out",
    group: "View",
    title: "Go out one level",
    keys: ["$mod+ArrowUp"],
    isAvailable: ({ focus, root }) => focus !== root,
    run({ machine, project, focus, root }) {
      if (machine === undefined || focus === undefined) return;
      const parent = project.states[focus]?.parent;
      focusOn(machine, parent === root || parent === null ? undefined : parent);
    },
  },
  {
    id: "next-tab",
    group: "View",
    title: "Next machine",
    keys: ["Alt+PageDown"],
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: () => stepTab(1),
  },
  {
    id: "previous-tab",
    group: "View",
    title: "Previous machine",
    keys: ["Alt+PageUp"],
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: () => stepTab(-1),
  },
  {
    id: "close-tab",
    group: "View",
    title: "Close the machine's tab",
    isAvailable: () => useViewStore.getState().tabs.length > 1,
    run: ({ machine }) => machine !== undefined && closeTab(machine),
  },
  {
    id: "theme",
    group: "View",
    title: () => `Theme: ${settings().theme} (change to ${nextTheme[settings().theme]})`,
    words: "dark light colour color appearance",
    icon: MoonStar,
    run: () => changeSettings({ theme: nextTheme[settings().theme] }),
  },
  {
    id: "motion",
    group: "View",
    title: () => (settings().motion === "off" ? "Switch motion on" : "Switch motion off"),
    words: "animation reduced",
    icon: Rabbit,
    run: () => changeSettings({ motion: settings().motion === "off" ? "system" : "off" }),
  },
];
