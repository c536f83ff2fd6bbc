import { Copy, Ellipsis, Group, Rows2, Trash2, Ungroup } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import type { State } from "#model/schema/state.ts";
import { duplicateBeside } from "#stores/duplicate-beside.ts";
import { putAround } from "#stores/perform-in-clear.ts";
import { perform } from "#stores/project-store.ts";
import { extract, ungroup } from "#stores/restructure.ts";
import { MenuButton, type MenuChoice } from "#ui/menu-button.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/state.ts";

type Choice = "duplicate" | "group" | "wrap" | "ungroup" | "extract" | "delete";

export function StateMenu({ id, state }: { readonly id: Id; readonly state: State }) {
  if (state.parent === null) return null;
  const holds = state.kind === "compound" || state.kind === "parallel";
  const choices: MenuChoice<Choice>[] = [
    { value: "duplicate", label: commonWords.duplicate, icon: Copy },
    { value: "group", label: commonWords.group, icon: Group },
    { value: "wrap", label: commonWords.wrapInParallel, icon: Rows2 },
    ...(holds
      ? [
          { value: "ungroup" as const, label: words.ungroup, icon: Ungroup },
          { value: "extract" as const, label: words.extract, icon: Group },
        ]
      : []),
    { value: "delete", label: commonWords.delete, icon: Trash2 },
  ];
  return (
    <MenuButton
      label={commonWords.moreFor(state.name)}
      icon={Ellipsis}
      choices={choices}
      onChoose={(choice) => run(choice, id)}
    />
  );
}

function run(choice: Choice, id: Id): void {
  switch (choice) {
    case "duplicate":
      duplicateBeside([id]);
      return;
    case "group":
      putAround([id], "group");
      return;
    case "wrap":
      putAround([id], "parallel");
      return;
    case "ungroup":
      ungroup(id);
      return;
    case "extract":
      extract(id);
      return;
    case "delete":
      perform("deleteStates", { states: [id] });
      return;
  }
}
