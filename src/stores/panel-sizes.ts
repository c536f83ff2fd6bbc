// How much room each panel of a group has, in percent. Remembered on this machine.

import { changeSettings, useSettingsStore } from "./settings-store.ts";

export function rememberPanelSizes(group: string): (layout: Readonly<Record<string, number>>) => void {
  return (layout) => {
    const { panelSizes: known } = useSettingsStore.getState();
    changeSettings({ panelSizes: { ...known, [group]: { ...known[group], ...layout } } });
  };
}

export function knownPanelSize(group: string, panel: string, standard: string): string {
  const known = useSettingsStore.getState().panelSizes[group]?.[panel];
  return known === undefined ? standard : `${known}%`;
}
