import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { setClosed, useClosedStore } from "#stores/closed-rows-store.ts";
import { goTo, openMachineOf } from "#stores/go-to.ts";
import { keyOf, useProblemsStore } from "#stores/problems/problems-store.ts";
import { useProjectStore } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { openMenu, select, startRenaming, toggleSelected, useViewStore } from "#stores/view-store.ts";
import { addToRow } from "./add-to-row.ts";
import { indent, moveAmongSiblings, outdent } from "./move-row.ts";
import { OutlineRow } from "./outline-row.tsx";
import { type Intent, intentOf, typedAhead } from "./tree-keys.ts";
import { type TreeRow, treeRows } from "./tree-rows.ts";

/** Letters that follow each other this quickly are one word. */
const typingMs = 700;

const noKeys: readonly string[] = [];
const rowId = (key: string) => `outline-${key.replace("/", "-")}`;

/** The project as a tree, and an editor that is equal to the canvas. */
export function Outline() {
  const project = useProjectStore((state) => state.project);
  const projectId = useProjectStore((state) => state.id);
  const selection = useViewStore((view) => view.selection);
  const renaming = useViewStore((view) => view.renaming);
  const byRecord = useProblemsStore((state) => state.byRecord);
  const closedKeys = useClosedStore(({ byProject }) => byProject[projectId] ?? noKeys);
  const closed = useMemo(() => new Set(closedKeys), [closedKeys]);
  const rows = useMemo(() => treeRows(project, closed), [project, closed]);
  const [activeKey, setActiveKey] = useState("");
  const active = useActiveIndex(rows, activeKey);
  const scroller = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 12,
    getItemKey: (at) => rows[at]?.key ?? at,
  });

  // What was selected elsewhere is shown here, too.
  const [first] = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the selection, not the rows.
  useEffect(() => {
    if (!first) return;
    const key = keyOf(first);
    setActiveKey(key);
    const at = rows.findIndex((row) => row.key === key);
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [first]);

  const setOpen = useCallback(
    (key: string, isOpen: boolean) => {
      const next = new Set(useClosedStore.getState().byProject[projectId] ?? noKeys);
      if (isOpen) next.delete(key);
      else next.add(key);
      setClosed(projectId, next);
    },
    [projectId],
  );
  const toggle = useCallback((row: TreeRow) => setOpen(row.key, row.isOpen === false), [setOpen]);

  const go = (to: number, isExtending = false) => {
    const row = rows[to];
    if (!row) return;
    setActiveKey(row.key);
    virtual.scrollToIndex(to, { align: "auto" });
    if (row.reference) choose(row.reference, isExtending ? selection : []);
  };

  const act = (intent: Intent) => {
    const row = rows[active];
    if (!row) return;
    const { reference } = row;
    switch (intent.kind) {
      case "go":
        go(intent.to, intent.isExtending);
        return;
      case "open":
      case "close":
        setOpen(intent.key, intent.kind === "open");
        return;
      case "openSiblings":
        setClosed(
          projectId,
          new Set(closedKeys.filter((key) => !rows.some((one) => one.key === key && one.parent === row.parent))),
        );
        return;
      case "show":
        if (reference) goTo(reference);
        else toggle(row);
        return;
      case "toggle":
        if (reference) toggleSelected(reference);
        return;
      case "rename":
        if (reference && reference.table !== "transitions") startRenaming(reference, "outline");
        return;
      case "moveUp":
      case "moveDown":
        if (reference) moveAmongSiblings(reference, intent.kind === "moveUp" ? -1 : 1);
        return;
      case "indent":
        if (reference?.table === "states") indent(reference.id);
        return;
      case "outdent":
        if (reference?.table === "states") outdent(reference.id);
        return;
      case "menu": {
        const box = document.getElementById(rowId(row.key))?.getBoundingClientRect();
        openMenu({ at: { x: box?.left ?? 40, y: box?.bottom ?? 40 } });
      }
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.metaKey || event.ctrlKey) return;
    const intent = intentOf(event, rows, active);
    const row = rows[active];
    if (intent) act(intent);
    else if (event.key === "Insert" && row) addToRow(row);
    else if (!isLetter(event) || (isCommand(event.key) && Date.now() - typed.current.at > typingMs)) return;
    else typeAhead(event.key);
    event.preventDefault();
    event.stopPropagation();
  };
  const typeAhead = (letter: string) => {
    const now = Date.now();
    const text = now - typed.current.at < typingMs ? typed.current.text + letter : letter;
    typed.current = { text, at: now };
    const to = typedAhead(rows, active, text);
    if (to !== undefined) go(to);
  };
  const onClick = (event: MouseEvent, row: TreeRow) => {
    setActiveKey(row.key);
    if (!row.reference) toggle(row);
    else if (event.ctrlKey || event.metaKey) toggleSelected(row.reference);
    else choose(row.reference, event.shiftKey ? selection : []);
  };

  return (
    <section aria-label="Outline" className="flex h-full flex-col">
      <div
        ref={scroller}
        role="tree"
        aria-label="Project"
        aria-multiselectable="true"
        aria-activedescendant={rows[active] ? rowId(rows[active].key) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="group/tree min-h-0 flex-1 overflow-y-auto p-1.5 outline-none focus-visible:outline-none"
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: "relative" }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (!row) return null;
            const { reference } = row;
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the tree around it has the keyboard.
              <div
                key={key}
                role="presentation"
                style={{ position: "absolute", top: start, left: 0, right: 0 }}
                onClick={(event) => onClick(event, row)}
                onDoubleClick={() => reference && goTo(reference)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  if (reference && !isSelected(selection, reference)) select([reference]);
                  openMenu({ at: { x: event.clientX, y: event.clientY } });
                }}
              >
                <OutlineRow
                  row={row}
                  id={rowId(row.key)}
                  isActive={index === active}
                  isSelected={reference !== undefined && isSelected(selection, reference)}
                  isRenaming={renaming?.where === "outline" && reference !== undefined && keyOf(renaming) === row.key}
                  hasProblem={reference && worstOf(byRecord.get(keyOf(reference)))}
                  onToggle={toggle}
                  onAdd={row.kind === "group" || row.kind === "machine" ? addToRow : undefined}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** Stays where it was when the row is gone, so that the keyboard is never lost. */
function useActiveIndex(rows: readonly TreeRow[], key: string): number {
  const last = useRef(0);
  const found = rows.findIndex((row) => row.key === key);
  const active = found >= 0 ? found : Math.min(last.current, rows.length - 1);
  useEffect(() => {
    last.current = active;
  }, [active]);
  return active;
}

function choose(reference: Reference, before: readonly Reference[]): void {
  openMachineOf(reference);
  select([reference, ...before.filter((one) => keyOf(one) !== keyOf(reference))]);
}

function isSelected(selection: readonly Reference[], reference: Reference): boolean {
  return selection.some((one) => one.id === reference.id && one.table === reference.table);
}

function worstOf(problems: readonly { severity: string }[] | undefined): "error" | "warning" | undefined {
  if (problems?.some(({ severity }) => severity === "error")) return "error";
  return problems?.some(({ severity }) => severity === "warning") ? "warning" : undefined;
}

function isLetter({ key, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !altKey && /[\p{L}\p{N}]/u.test(key);
}

/** Letters go to the row that starts with them; those that act on a state do so unless a word is being typed. */
function isCommand(key: string): boolean {
  return /^[ncime]$/i.test(key);
}
