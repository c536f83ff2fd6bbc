import { zoomBy, zoomTo, zoomToFit, zoomToSelection } from "#canvas/viewport-controls.ts";
import { words } from "#words/commands/zoom.ts";
import type { Command } from "./command.ts";

export const zoomCommands: readonly Command[] = [
  {
    id: "zoom-in",
    group: "view",
    title: words.in,
    keys: ["$mod+Equal", "$mod+Shift+Equal"],
    run: () => zoomBy(1.25),
  },
  { id: "zoom-out", group: "view", title: words.out, keys: ["$mod+Minus"], run: () => zoomBy(0.8) },
  { id: "zoom-100", group: "view", title: words.whole, keys: ["$mod+Digit0"], run: () => zoomTo(1) },
  {
    id: "zoom-fit",
    group: "view",
    title: words.fit,
    keys: ["$mod+Digit1"],
    run: zoomToFit,
  },
  {
    id: "zoom-selection",
    group: "view",
    title: words.selection,
    keys: ["$mod+Digit2"],
    isAvailable: ({ states, transitions }) => states.length + transitions.length > 0,
    run: zoomToSelection,
  },
];
