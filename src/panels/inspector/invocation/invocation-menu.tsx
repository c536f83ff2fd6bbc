import { Ellipsis, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { perform } from "#stores/project-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/invocation.ts";

export function InvocationMenu({ id }: { readonly id: Id }) {
  return (
    <MenuButton
      label={commonWords.moreFor(words.invocation)}
      icon={Ellipsis}
      choices={[{ value: "delete", label: commonWords.delete, icon: Trash2 }]}
      onChoose={() => perform("removeInvocations", { invocations: [id] })}
    />
  );
}
