import { type Settings, useSettingsStore } from "#stores/settings-store.ts";

/** `public/theme.js` has done the same before the first paint; this keeps it true while the page is open. */
export function followSettings(): void {
  apply(useSettingsStore.getState());
  useSettingsStore.subscribe(apply);
}

function apply({ theme, motion }: Settings): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  if (motion === "system") delete dataset.motion;
  else dataset.motion = motion;
}
