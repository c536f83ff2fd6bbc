import { Copy, Ellipsis, Trash2 } from "lucide-react";
import type { Id } from "#model/schema/common.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { MenuButton } from "#ui/menu-button.tsx";
import { words as commonWords } from "#words/inspector/common.ts";
import { words } from "#words/inspector/transition.ts";

export function TransitionMenu({ id }: { readonly id: Id }) {
  return (
    <MenuButton
      label={commonWords.moreFor(words.transition)}
      icon={Ellipsis}
      choices={[
        { value: "duplicate", label: commonWords.duplicate, icon: Copy },
        { value: "delete", label: commonWords.delete, icon: Trash2 },
      ]}
      onChoose={(choice) =>
        choice === "duplicate" ? duplicate(id) : perform("removeTransitions", { transitions: [id] })
      }
    />
  );
}

function duplicate(id: Id): void {
  const transition = currentProject().transitions[id];
  if (!transition) return;
  const { order: _, source, targets, trigger, guard, actions, reenter, description } = transition;
  asOneStep(() => {
    const added = perform("addTransition", {
      ...{ source, targets, trigger },
      ...(guard ? { guard } : {}),
      ...(actions ? { actions } : {}),
      ...(reenter ? { reenter } : {}),
      ...(description ? { description } : {}),
    });
    if (added.ok) reveal(added.value.added);
  });
}
