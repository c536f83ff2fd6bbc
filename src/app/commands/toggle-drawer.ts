// What opens and closes below the canvas, one at a time, and says so.

import { announce } from "#stores/announcement-store.ts";
import { changeSettings, type Settings, useSettingsStore } from "#stores/settings-store.ts";

const drawers: Readonly<Record<NonNullable<Settings["drawer"]>, string>> = {
  problems: "Problems",
  runner: "Runner",
  scenarios: "Scenarios",
  failures: "Failure modes",
  code: "Code",
};

export function toggleDrawer(drawer: NonNullable<Settings["drawer"]>): void {
  const isOpen = useSettingsStore.getState().drawer === drawer;
  changeSettings({ drawer: isOpen ? undefined : drawer });
  announce({
    kind: "done",
    message: isOpen ? `${drawers[drawer]} closed.` : `${drawers[drawer]} open below the canvas.`,
  });
}
