// Everything that can be added where the keyboard is, in one menu that the Tab key reaches.

import { ArrowRight, Cloud, Plus, RotateCcw, Square } from "lucide-react";
import type { Project } from "#model/schema/project.ts";
import { recordLabel } from "#scene/text/record-label.ts";
import { openDialog } from "#stores/view-store.ts";
import { MenuButton, type MenuChoice } from "#ui/menu-button.tsx";
import { words as menuWords } from "#words/outline/add-menu.ts";
import { words } from "#words/outline.ts";
import { addInvocation, addRecord, addStateAfter, addStateInside } from "./add-things.ts";
import { type GroupTable, type OutlineRow, referenceOf } from "./outline-row.ts";

interface Addition {
  readonly choice: Omit<MenuChoice<string>, "value">;
  add(): void;
}

export function AddMenu({ project, row }: { readonly project: Project; readonly row: OutlineRow | undefined }) {
  const additions = [...additionsAround(project, row), ...recordAdditions];
  const choices = additions.map(({ choice }, index) => ({ ...choice, value: String(index) }));
  return (
    <MenuButton
      label={menuWords.addSomething}
      icon={Plus}
      choices={choices}
      onChoose={(value) => additions[Number(value)]?.add()}
    />
  );
}

const tables = ["machines", "services", "channels", "events", "scenarios"] as const satisfies readonly GroupTable[];

const recordAdditions: readonly Addition[] = tables.map((table) => ({
  choice: { label: words.add[table] },
  add: () => addRecord(table),
}));

function additionsAround(project: Project, row: OutlineRow | undefined): Addition[] {
  const reference = referenceOf(row);
  const machine = reference?.table === "machines" ? project.machines[reference.id] : undefined;
  const state = machine?.root ?? (reference?.table === "states" ? reference.id : undefined);
  const record = state === undefined ? undefined : project.states[state];
  if (state === undefined || !record) return [];
  const canAct = record.kind !== "final" && record.kind !== "history";
  const isRoot = record.parent === null;
  const name = recordLabel(project, "states", state);
  const inside = { choice: { label: menuWords.addInside(name), icon: Square }, add: () => addStateInside(state) };
  const after = { choice: { label: menuWords.addAfter(name), icon: Square }, add: () => addStateAfter(state) };
  const transition = {
    choice: { label: menuWords.addTransition(name), icon: ArrowRight },
    add: () => openDialog({ kind: "connect", source: state }),
  };
  const calls = Object.keys(project.services).map((service) => ({
    choice: { label: menuWords.addCall(recordLabel(project, "services", service)), icon: Cloud },
    add: () => addInvocation(state, { kind: "service", service }),
  }));
  const compensation = {
    choice: { label: menuWords.addCompensation, icon: RotateCcw },
    add: () => addInvocation(state, { kind: "compensate", sequence: "reverse" }),
  };
  return [
    ...(canAct ? [inside] : []),
    ...(isRoot ? [] : [after]),
    ...(canAct ? [transition, ...calls, compensation] : []),
  ];
}
