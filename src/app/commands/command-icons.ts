// The signs of commands in menus and in the palette, which come when they are opened. Those of the bars are with the
// commands themselves.

import {
  Boxes,
  CircleDot,
  ClipboardPaste,
  Columns2,
  Copy,
  CopyPlus,
  FolderInput,
  Group,
  type LucideIcon,
  PackageOpen,
  Pencil,
  Play,
  Scissors,
  Trash2,
  Ungroup,
} from "lucide-react";
import { arrangeIcons } from "#ui/arrange-icons.ts";
import type { Command } from "./command.ts";

const icons: Readonly<Record<string, LucideIcon>> = {
  "make-initial": Play,
  group: Group,
  ungroup: Ungroup,
  "wrap-parallel": Columns2,
  "move-into": FolderInput,
  extract: PackageOpen,
  collapse: Boxes,
  "make-atomic": CircleDot,
  "make-compound": CircleDot,
  "make-parallel": CircleDot,
  "make-final": CircleDot,
  "make-history": CircleDot,
  cut: Scissors,
  copy: Copy,
  paste: ClipboardPaste,
  duplicate: CopyPlus,
  rename: Pencil,
  delete: Trash2,
  "align-left": arrangeIcons.left,
  "align-center": arrangeIcons.center,
  "align-right": arrangeIcons.right,
  "align-top": arrangeIcons.top,
  "align-middle": arrangeIcons.middle,
  "align-bottom": arrangeIcons.bottom,
  "distribute-across": arrangeIcons.across,
  "distribute-down": arrangeIcons.down,
};

export function iconOf({ id, icon }: Command): LucideIcon | undefined {
  return icon ?? (Object.hasOwn(icons, id) ? icons[id] : undefined);
}
