// The colours of the page, as the canvas needs them: resolved, because a canvas knows no custom properties.

import { useSettingsStore } from "#stores/settings-store.ts";

const tokens = [
  "canvas",
  "surface",
  "raised",
  "sunken",
  "line",
  "line-strong",
  "ink",
  "quiet",
  "accent",
  "accent-soft",
  "on-accent",
  "active",
  "active-soft",
  "fault",
  "fault-soft",
  "compensation",
  "compensation-soft",
  "warning",
] as const;

export type Palette = Readonly<Record<(typeof tokens)[number], string>>;

/** Asks the browser by way of a probe, so that light, dark and a chosen theme need no second list. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  // Else every colour would come back as the one for text where the system forces its own.
  probe.style.setProperty("forced-color-adjust", "none");
  within.append(probe);
  const colours = tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}

/** Calls when the colours are others: by the system's choice or by the settings, which are carried out a frame later. */
export function onRecolour(heard: () => void): () => void {
  const asked = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
  for (const query of asked) query.addEventListener("change", heard);
  const stop = useSettingsStore.subscribe(() => requestAnimationFrame(heard));
  return () => {
    for (const query of asked) query.removeEventListener("change", heard);
    stop();
  };
}
