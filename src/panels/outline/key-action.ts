// What a key does in the tree, after the WAI-ARIA tree pattern. A pure table from key press and rows to an action, so
// that every key can be tested without a page.

import type { OutlineRow } from "./outline-row.ts";
import type { MoveDirection } from "./plan-move.ts";

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
}

export type OutlineAction =
  /** How the selection goes along: it becomes that row, reaches to it, or stays as it is. */
  | { readonly kind: "goTo"; readonly index: number; readonly selecting: "only" | "upTo" | "nothing" }
  | { readonly kind: "expand"; readonly keys: readonly string[]; readonly isExpanded: boolean }
  | { readonly kind: "move"; readonly direction: MoveDirection }
  | { readonly kind: "add"; readonly where: "inside" | "after" }
  | { readonly kind: "typeAhead"; readonly letter: string }
  | { readonly kind: "open" | "rename" | "remove" | "toggleSelected" | "menu" };

const page = 12;

const moves: Readonly<Record<string, MoveDirection>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "in",
};

export function actionForKey(press: KeyPress, rows: readonly OutlineRow[], active: number): OutlineAction | undefined {
  const { key, altKey, ctrlKey, shiftKey } = press;
  const row = rows[active];
  if (!row) return undefined;
  if (altKey) {
    // Insert belongs to screen readers.
    if (key === "Enter" && !ctrlKey) return { kind: "add", where: shiftKey ? "inside" : "after" };
    const direction = ctrlKey || shiftKey ? undefined : moves[key];
    return direction === undefined ? undefined : { kind: "move", direction };
  }
  switch (key) {
    case "ArrowDown":
      return goTo(rows, active + 1, press);
    case "ArrowUp":
      return goTo(rows, active - 1, press);
    case "PageDown":
      return goTo(rows, active + page, press);
    case "PageUp":
      return goTo(rows, active - page, press);
    case "Home":
      return goTo(rows, 0, press);
    case "End":
      return goTo(rows, rows.length - 1, press);
    case "ArrowRight":
      if (!row.isExpandable) return undefined;
      return row.isExpanded ? goTo(rows, active + 1, press) : { kind: "expand", keys: [row.key], isExpanded: true };
    case "ArrowLeft": {
      if (row.isExpanded) return { kind: "expand", keys: [row.key], isExpanded: false };
      const parent = rows.findIndex((one) => one.key === row.parent);
      return parent < 0 ? undefined : goTo(rows, parent, press);
    }
    case "*":
      return { kind: "expand", keys: closedSiblings(rows, row), isExpanded: true };
    case "Enter":
      return ctrlKey ? undefined : { kind: "open" };
    case "Insert":
      return ctrlKey ? undefined : { kind: "add", where: shiftKey ? "inside" : "after" };
    case " ":
      return { kind: "toggleSelected" };
    case "F2":
      return { kind: "rename" };
    case "Delete":
    case "Backspace":
      return ctrlKey ? undefined : { kind: "remove" };
    case "ContextMenu":
      return { kind: "menu" };
    case "F10":
      return shiftKey ? { kind: "menu" } : undefined;
    default:
      return !ctrlKey && /^[\p{L}\p{N}._:/-]$/u.test(key) ? { kind: "typeAhead", letter: key } : undefined;
  }
}

function goTo(rows: readonly OutlineRow[], index: number, { shiftKey, ctrlKey }: KeyPress): OutlineAction {
  const selecting = shiftKey ? "upTo" : ctrlKey ? "nothing" : "only";
  return { kind: "goTo", index: Math.max(0, Math.min(rows.length - 1, index)), selecting };
}

function closedSiblings(rows: readonly OutlineRow[], { parent }: OutlineRow): string[] {
  return rows.filter((row) => row.parent === parent && row.isExpandable && !row.isExpanded).map((row) => row.key);
}
