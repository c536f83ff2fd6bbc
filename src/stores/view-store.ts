// What is looked at: the open machines, what is selected, being named or asked about. It is remembered with the project,
// and never part of the document.

import { create } from "zustand";
import type { DocumentPath } from "#model/queries/references.ts";
import type { Id } from "#model/schema/common.ts";
import type { Point } from "#model/schema/layout.ts";
import { currentProject, useProjectStore } from "./project-store.ts";
import { isSameReference, isThere, type Reference } from "./reference.ts";

export interface Viewport extends Point {
  readonly zoom: number;
}

export type Dialog =
  | { readonly kind: "palette" }
  | { readonly kind: "search" }
  | { readonly kind: "help" }
  | { readonly kind: "import" }
  | { readonly kind: "export" }
  | { readonly kind: "share" }
  | { readonly kind: "projects" }
  | { readonly kind: "saveBack" }
  | { readonly kind: "gallery" }
  | { readonly kind: "diskConflict"; readonly fileName: string; readonly theirs: string }
  | { readonly kind: "connect"; readonly source: Id }
  | { readonly kind: "connectFrom"; readonly target: Id }
  | { readonly kind: "lead"; readonly transition: Id; readonly end: "start" | "end"; readonly instead?: Id }
  | { readonly kind: "moveInto" | "fanOut"; readonly states: readonly Id[] };

/** Where a context menu was asked for; the shell fills it from the commands that apply to the selection. */
export interface MenuRequest {
  readonly at: Point;
  /** The point on the drawing, where something may be created or pasted. */
  readonly onCanvas?: Point;
  /** The keyboard goes to the first entry at once. */
  readonly isByKeyboard?: boolean;
}

/** Wants a record to be brought into view. Asking twice is two requests. */
export interface RevealRequest {
  readonly references: readonly Reference[];
  /** The field of the record that matters, for whoever shows it as a form. */
  readonly path: DocumentPath | undefined;
  readonly count: number;
}

export interface ViewState {
  /** Open machines, in the order of their tabs. */
  readonly tabs: readonly Id[];
  readonly machine: Id | undefined;
  /** The state of each machine that is looked into; the root where nothing is said. */
  readonly focus: Readonly<Record<Id, Id>>;
  /** By machine and focus. */
  readonly viewports: Readonly<Record<string, Viewport>>;
  readonly selection: readonly Reference[];
  /** Is being named, in the place where that was asked for. */
  readonly renaming: (Reference & { readonly where: "canvas" | "outline" }) | undefined;
  readonly dialog: Dialog | undefined;
  readonly menu: MenuRequest | undefined;
  readonly reveal: RevealRequest | undefined;
}

const nothingOpen: ViewState = {
  tabs: [],
  machine: undefined,
  focus: {},
  viewports: {},
  selection: [],
  renaming: undefined,
  dialog: undefined,
  menu: undefined,
  reveal: undefined,
};

export const useViewStore = create<ViewState>(() => nothingOpen);

const remembered = ["tabs", "machine", "focus", "viewports", "selection"] as const;
export type RememberedView = Pick<ViewState, (typeof remembered)[number]>;

export function rememberedView({ tabs, machine, focus, viewports, selection }: ViewState): RememberedView {
  return { tabs, machine, focus, viewports, selection };
}

export function isRememberedAlike(left: ViewState, right: ViewState): boolean {
  return remembered.every((part) => left[part] === right[part]);
}

/** As it was remembered, as far as it still fits the document. */
export function openView(view: Partial<RememberedView> = {}): void {
  useViewStore.setState({ ...nothingOpen, ...view });
  dropWhatIsGone();
}

export function openMachine(machine: Id): void {
  useViewStore.setState(({ tabs }) => ({
    machine,
    tabs: tabs.includes(machine) ? tabs : [...tabs, machine],
    selection: [],
    renaming: undefined,
  }));
}

export function closeTab(machine: Id): void {
  useViewStore.setState((view) => {
    const at = view.tabs.indexOf(machine);
    const tabs = view.tabs.filter((tab) => tab !== machine);
    if (view.machine !== machine) return { tabs };
    return { tabs, machine: tabs[Math.min(at, tabs.length - 1)], selection: [], renaming: undefined };
  });
}

/** Takes a tab to the place of another. */
export function moveTab(machine: Id, to: number): void {
  useViewStore.setState(({ tabs }) => {
    const others = tabs.filter((tab) => tab !== machine);
    const at = Math.max(0, Math.min(others.length, to));
    return others.length === tabs.length ? {} : { tabs: [...others.slice(0, at), machine, ...others.slice(at)] };
  });
}

/** Goes into a state, or with nothing back to the whole machine. */
export function focusOn(machine: Id, state: Id | undefined): void {
  useViewStore.setState(({ focus: { [machine]: _, ...others } }) => ({
    focus: state === undefined ? others : { ...others, [machine]: state },
  }));
}

export function select(references: readonly Reference[]): void {
  useViewStore.setState({ selection: references, renaming: undefined });
}

export function toggleSelected(reference: Reference): void {
  useViewStore.setState(({ selection }) => ({
    selection: selection.some((one) => isSameReference(one, reference))
      ? selection.filter((one) => !isSameReference(one, reference))
      : [...selection, reference],
    renaming: undefined,
  }));
}

export function selectedIds(view: Pick<ViewState, "selection">, table: Reference["table"]): Id[] {
  return view.selection.flatMap((reference) => (reference.table === table ? [reference.id] : []));
}

export function startRenaming(reference: Reference, where: "canvas" | "outline"): void {
  useViewStore.setState({ renaming: { ...reference, where }, selection: [reference] });
}

export function stopRenaming(): void {
  useViewStore.setState({ renaming: undefined });
}

export function openDialog(dialog: Dialog): void {
  useViewStore.setState({ dialog, menu: undefined });
}

export function closeDialog(): void {
  useViewStore.setState({ dialog: undefined });
}

export function openMenu(menu: MenuRequest): void {
  useViewStore.setState({ menu });
}

export function closeMenu(): void {
  useViewStore.setState({ menu: undefined });
}

export function rememberViewport(key: string, viewport: Viewport): void {
  useViewStore.setState(({ viewports }) => ({ viewports: { ...viewports, [key]: viewport } }));
}

/** Selects it, and asks whoever shows it to bring it into view. */
export function reveal(references: readonly Reference[], path?: DocumentPath): void {
  useViewStore.setState(({ reveal: last }) => ({
    selection: references,
    renaming: undefined,
    reveal: { references, path, count: (last?.count ?? 0) + 1 },
  }));
}

/** Brings them into view, and leaves what is selected as it is. */
export function bringToView(references: readonly Reference[]): void {
  useViewStore.setState(({ reveal: last }) => ({
    reveal: { references, path: undefined, count: (last?.count ?? 0) + 1 },
  }));
}

function dropWhatIsGone(): void {
  const project = currentProject();
  const view = useViewStore.getState();
  const isOpen = (machine: Id) => isThere(project, { table: "machines", id: machine });
  const open = kept(view.tabs, isOpen);
  const machine =
    view.machine !== undefined && isOpen(view.machine) ? view.machine : (open[0] ?? Object.keys(project.machines)[0]);
  const focused = Object.entries(view.focus);
  const focus = kept(focused, ([at, state]) => isOpen(at) && isThere(project, { table: "states", id: state }));
  useViewStore.setState({
    machine,
    tabs: machine === undefined || open.includes(machine) ? open : [...open, machine],
    focus: focus === focused ? view.focus : Object.fromEntries(focus),
    selection: kept(view.selection, (one) => isThere(project, one)),
    renaming: view.renaming && isThere(project, view.renaming) ? view.renaming : undefined,
  });
}

/** The same list when all of it stays, so that nothing is drawn again. */
function kept<Item>(items: readonly Item[], isKept: (item: Item) => boolean): readonly Item[] {
  return items.every(isKept) ? items : items.filter(isKept);
}

useProjectStore.subscribe((now, before) => {
  if (now.project !== before.project) dropWhatIsGone();
});
