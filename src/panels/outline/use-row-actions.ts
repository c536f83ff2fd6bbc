// Carries out what keys and the mouse ask of the rows.

import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from "react";
import { announce } from "#stores/announcement-store.ts";
import { goTo as goToRecord } from "#stores/go-to.ts";
import { setExpanded } from "#stores/outline-store.ts";
import { currentProject, useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { openMenu, startRenaming, toggleSelected, useViewStore } from "#stores/view-store.ts";
import { words } from "#words/outline.ts";
import { addAt } from "./add-things.ts";
import { describeRow } from "./describe-row.ts";
import { moveBy, remove } from "./edit-rows.ts";
import { actionForKey, type OutlineAction } from "./key-action.ts";
import { rowsBetween, typedRow } from "./nearest-row.ts";
import { type OutlineRow, referenceOf } from "./outline-row.ts";
import type { RowHandlers } from "./outline-row-view.tsx";
import type { ActiveRow } from "./use-active-row.ts";

const typingPauseMs = 700;

export function useRowActions(rows: readonly OutlineRow[], activeIndex: number, active: ActiveRow) {
  /** Where a range that Shift reaches out for begins. */
  const anchor = useRef<string>(undefined);
  const typed = useRef({ text: "", at: 0 });
  const now = useRef({ rows, activeIndex, active });
  now.current = { rows, activeIndex, active };

  return useMemo(() => {
    function goTo(index: number, selecting: "only" | "upTo" | "nothing") {
      const { rows, active } = now.current;
      const row = rows[index];
      if (!row) return;
      active.go(row.key);
      if (selecting === "nothing") return;
      if (selecting === "only") {
        anchor.current = row.key;
        const reference = referenceOf(row);
        active.selectOwn(reference ? [reference] : []);
        return;
      }
      const from = rows.findIndex(({ key }) => key === anchor.current);
      const start = from < 0 ? now.current.activeIndex : from;
      anchor.current = rows[start]?.key;
      active.selectOwn(rowsBetween(rows, start, index).flatMap((one) => referenceOf(one) ?? []));
    }

    function typeAhead(letter: string, at: number): void {
      const { rows, activeIndex } = now.current;
      const text = at - typed.current.at > typingPauseMs ? letter : typed.current.text + letter;
      typed.current = { text, at };
      const project = currentProject();
      const index = typedRow(rows, activeIndex, text, (row) => describeRow(project, row).label);
      if (index !== undefined) goTo(index, "only");
    }

    function act(action: OutlineAction, event: KeyboardEvent) {
      const { rows, activeIndex } = now.current;
      const row = rows[activeIndex];
      if (!row) return;
      const reference = referenceOf(row);
      switch (action.kind) {
        case "goTo":
          return goTo(action.index, action.selecting);
        case "expand":
          return setExpanded(useProjectStore.getState().id, action.keys, action.isExpanded);
        case "typeAhead":
          return typeAhead(action.letter, event.timeStamp);
        case "add":
          return addAt(row, action.where);
        case "open":
          if (reference) goToRecord(reference);
          else toggle(row);
          return;
        case "move":
          if (reference) moveBy(affected(reference), action.direction);
          return;
        case "remove":
          if (reference) remove(affected(reference));
          return;
        case "rename":
          return startNaming(reference);
        case "toggleSelected":
          if (reference) toggleOwn(reference);
          return;
        case "menu": {
          const { left, bottom } = (event.target as HTMLElement).getBoundingClientRect();
          return menuAt(row, { x: left + 24, y: bottom }, true);
        }
      }
    }

    function toggleOwn(reference: Reference): void {
      toggleSelected(reference);
      now.current.active.selectOwn(useViewStore.getState().selection);
    }

    function menuAt(row: OutlineRow, at: { x: number; y: number }, isByKeyboard = false): void {
      const reference = referenceOf(row);
      now.current.active.go(row.key);
      now.current.active.selectOwn(reference ? affected(reference) : []);
      openMenu({ at, isByKeyboard });
    }

    const handlers: RowHandlers = {
      onPress(row, event: MouseEvent) {
        const { rows, active } = now.current;
        const reference = referenceOf(row);
        if (event.shiftKey) return goTo(rows.indexOf(row), "upTo");
        active.go(row.key);
        anchor.current = row.key;
        if (!reference) return toggle(row);
        if (event.ctrlKey || event.metaKey) return toggleOwn(reference);
        goToRecord(reference);
      },
      onToggle: toggle,
      onRename: (row) => startNaming(referenceOf(row)),
      onAdd: (row) => addAt(row, "inside"),
      onMenu(row, event) {
        event.preventDefault();
        menuAt(row, { x: event.clientX, y: event.clientY });
      },
      onGrab: () => {},
    };

    function onKeyDown(event: KeyboardEvent): void {
      const { key, shiftKey, altKey, nativeEvent } = event;
      if (nativeEvent.isComposing || (event.target as HTMLElement).role !== "treeitem") return;
      const press = { key, shiftKey, altKey, ctrlKey: event.ctrlKey || event.metaKey };
      const action = actionForKey(press, now.current.rows, now.current.activeIndex);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      act(action, event);
    }

    return { onKeyDown, handlers };
  }, []);
}

function toggle({ key, isExpanded }: OutlineRow): void {
  setExpanded(useProjectStore.getState().id, [key], !isExpanded);
}

/** What an edit of a row is about: all that is selected, if the row is. */
function affected(reference: Reference): readonly Reference[] {
  const { selection } = useViewStore.getState();
  const isSelected = selection.some(({ table, id }) => table === reference.table && id === reference.id);
  return isSelected ? selection : [reference];
}

function startNaming(reference: Reference | undefined) {
  if (!reference) return;
  if (reference.table === "transitions") return announce({ kind: "refused", message: words.noName });
  if (reference.table === "notes") return announce({ kind: "refused", message: words.noteInInspector });
  startRenaming(reference, "outline");
}
