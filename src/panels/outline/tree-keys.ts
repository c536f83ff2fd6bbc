// What a key means in the tree (the WAI-ARIA tree pattern, and the edits that go beyond it). Data in, an intent out.

import type { TreeRow } from "./tree-rows.ts";

export type Intent =
  | { readonly kind: "go"; readonly to: number; readonly isExtending?: boolean }
  | { readonly kind: "open" | "close"; readonly key: string }
  | { readonly kind: "openSiblings" }
  | { readonly kind: "show" | "rename" | "toggle" | "moveUp" | "moveDown" | "indent" | "outdent" | "menu" };

export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const page = 10;

export function intentOf(press: PressedKey, rows: readonly TreeRow[], at: number): Intent | undefined {
  const row = rows[at];
  if (!row) return undefined;
  if (press.altKey) return alteringIntent(press.key);
  const { shiftKey: isExtending } = press;
  const last = rows.length - 1;
  switch (press.key) {
    case "ArrowDown":
      return { kind: "go", to: Math.min(last, at + 1), isExtending };
    case "ArrowUp":
      return { kind: "go", to: Math.max(0, at - 1), isExtending };
    case "PageDown":
      return { kind: "go", to: Math.min(last, at + page), isExtending };
    case "PageUp":
      return { kind: "go", to: Math.max(0, at - page), isExtending };
    case "Home":
      return { kind: "go", to: 0, isExtending };
    case "End":
      return { kind: "go", to: last, isExtending };
    case "ArrowRight":
      if (row.isOpen === false) return { kind: "open", key: row.key };
      return row.isOpen ? { kind: "go", to: at + 1 } : undefined;
    case "ArrowLeft":
      if (row.isOpen) return { kind: "close", key: row.key };
      return row.parent === undefined ? undefined : { kind: "go", to: rows.findIndex(({ key }) => key === row.parent) };
    case "*":
      return { kind: "openSiblings" };
    case "Enter":
      return { kind: "show" };
    case " ":
      return { kind: "toggle" };
    case "F2":
      return { kind: "rename" };
    case "F10":
      return press.shiftKey ? { kind: "menu" } : undefined;
    case "ContextMenu":
      return { kind: "menu" };
    default:
      return undefined;
  }
}

function alteringIntent(key: string): Intent | undefined {
  switch (key) {
    case "ArrowUp":
      return { kind: "moveUp" };
    case "ArrowDown":
      return { kind: "moveDown" };
    case "ArrowRight":
      return { kind: "indent" };
    case "ArrowLeft":
      return { kind: "outdent" };
    default:
      return undefined;
  }
}

/** The next row that starts with what was typed, from the one after the current. */
export function typedAhead(rows: readonly TreeRow[], at: number, typed: string): number | undefined {
  const wanted = typed.toLowerCase();
  // The same letter again goes on to the next; a longer word stays where it already fits.
  const from = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step++) {
    const place = (from + step) % rows.length;
    if (rows[place]?.label.toLowerCase().startsWith(wanted)) return place;
  }
  return undefined;
}
