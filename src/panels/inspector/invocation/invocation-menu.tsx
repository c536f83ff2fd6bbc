import { Ellipsis, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { strings } from "../strings.ts";

export function InvocationMenu({ id }: { readonly id: Id }) {
  return (
    <MenuButton
      label={strings.moreFor(strings.invocation)}
      icon={Ellipsis}
      choices={[{ value: "delete", label: strings.delete, icon: Trash2 }]}
      onChoose={() => perform("removeInvocations", { invocations: [id] })}
    />
  );
}
