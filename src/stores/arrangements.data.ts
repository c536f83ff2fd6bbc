import type { Alignment } from "#scene/boxes/arrange-boxes.ts";
import { words } from "#words/arranging.ts";

export type Arrangement = Alignment | "across" | "down";

export const arrangements: readonly { readonly how: Arrangement; readonly title: string; readonly least: number }[] = [
  { how: "left", title: words.left, least: 2 },
  { how: "center", title: words.center, least: 2 },
  { how: "right", title: words.right, least: 2 },
  { how: "top", title: words.top, least: 2 },
  { how: "middle", title: words.middle, least: 2 },
  { how: "bottom", title: words.bottom, least: 2 },
  { how: "across", title: words.across, least: 3 },
  { how: "down", title: words.down, least: 3 },
];
