import { Copy, Ellipsis, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { openMachine } from "#stores/view-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { words } from "#words/inspector/common.ts";
import { GoesAlongHint } from "../record/goes-along-hint.tsx";

export function MachineMenu({ id, name }: { readonly id: Id; readonly name: string }) {
  return (
    <MenuButton
      label={words.moreFor(name)}
      icon={Ellipsis}
      choices={[
        { value: "duplicate", label: words.duplicate, icon: Copy },
        {
          value: "delete",
          label: words.delete,
          icon: Trash2,
          hint: <GoesAlongHint table="machines" id={id} />,
        },
      ]}
      onChoose={(choice) => {
        if (choice === "delete") return void perform("deleteMachine", { machine: id });
        const copied = perform("duplicateMachine", { machine: id });
        const made = copied.ok ? copied.value.added.find(({ table }) => table === "machines") : undefined;
        if (made) openMachine(made.id);
      }}
    />
  );
}
