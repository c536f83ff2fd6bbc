// How this person likes the page, on this machine: kept in local storage, beside the projects and apart from them.

import { create } from "zustand";
import { persist } from "zustand/middleware";

export type Theme = "system" | "light" | "dark";

export interface Settings {
  readonly theme: Theme;
  /** `system` follows what the operating system asks for. */
  readonly motion: "system" | "off";
  readonly outlineOpen: boolean;
  readonly inspectorOpen: boolean;
  /** The panel below the canvas that is open. */
  readonly drawer: "problems" | "runner" | "scenarios" | "failures" | "code" | undefined;
  /** The drawing moves so that what a run has just entered is in view. */
  readonly followsRun: boolean;
  /** Has been shown around: the gallery opens by itself only once. */
  readonly isGreeted: boolean;
  /** Sizes of panels by group, in percent. */
  readonly panelSizes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const standard: Settings = {
  theme: "system",
  motion: "system",
  outlineOpen: true,
  inspectorOpen: true,
  drawer: undefined,
  followsRun: true,
  isGreeted: false,
  panelSizes: {},
};

export const settingsKey = "faultline-settings";

export const useSettingsStore = create<Settings>()(persist(() => standard, { name: settingsKey, version: 1 }));

export function changeSettings(changes: Partial<Settings>): void {
  useSettingsStore.setState(changes);
}
