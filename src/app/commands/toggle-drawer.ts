// What opens and closes below the canvas, one at a time, and says so.

import { announce } from "#stores/announcement-store.ts";
import { changeSettings, type Settings, useSettingsStore } from "#stores/settings-store.ts";
import { words } from "#words/commands/panel.ts";

export function toggleDrawer(drawer: NonNullable<Settings["drawer"]>): void {
  const isOpen = useSettingsStore.getState().drawer === drawer;
  changeSettings({ drawer: isOpen ? undefined : drawer });
  announce({
    kind: "done",
    message: isOpen ? words.drawerClosed(drawer) : words.drawerOpen(drawer),
  });
}
