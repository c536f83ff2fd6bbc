import type { Alignment } from "#scene/boxes/arrange-boxes.ts";

export type Arrangement = Alignment | "across" | "down";

export const arrangements: readonly { readonly how: Arrangement; readonly title: string; readonly least: number }[] = [
  { how: "left", title: "Align left edges", least: 2 },
  { how: "center", title: "Align centres", least: 2 },
  { how: "right", title: "Align right edges", least: 2 },
  { how: "top", title: "Align top edges", least: 2 },
  { how: "middle", title: "Align middles", least: 2 },
  { how: "bottom", title: "Align bottom edges", least: 2 },
  { how: "across", title: "Distribute across", least: 3 },
  { how: "down", title: "Distribute down", least: 3 },
];
