import { Maximize, ScanSearch, ZoomIn, ZoomOut } from "lucide-react";
import { zoomBy, zoomTo, zoomToFit, zoomToSelection } from "#canvas/viewport-controls.ts";
import type { Command } from "./command.ts";

export const zoomCommands: readonly Command[] = [
  {
    id: "zoom-in",
    group: "View",
    title: "Zoom in",
    icon: ZoomIn,
    keys: ["$mod+Equal", "$mod+Shift+Equal"],
    run: () => zoomBy(1.25),
  },
  { id: "zoom-out", group: "View", title: "Zoom out", icon: ZoomOut, keys: ["$mod+Minus"], run: () => zoomBy(0.8) },
  { id: "zoom-100", group: "View", title: "Zoom to 100 %", keys: ["$mod+Digit0"], run: () => zoomTo(1) },
  {
    id: "zoom-fit",
    group: "View",
    title: "Zoom to fit",
    words: "all everything",
    icon: Maximize,
    keys: ["$mod+Digit1"],
    run: zoomToFit,
  },
  {
    id: "zoom-selection",
    group: "View",
    title: "Zoom to selection",
    icon: ScanSearch,
    keys: ["$mod+Digit2"],
    isAvailable: ({ states, transitions }) => states.length + transitions.length > 0,
    run: zoomToSelection,
  },
];
