// What runs while a state is active.

import { Plus } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import { invocationName } from "#model/queries/shown-names.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee } from "#model/schema/invocation.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import { reveal } from "#stores/view-store.ts";
import { ItemList } from "#ui/item-list.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { Section } from "#ui/section.tsx";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/state.ts";
import { startCallee } from "../invocation/start-callee.ts";
import { useProject } from "../use-project.ts";
import { calleeIcons } from "../wording/callee-icons.ts";

type CalleeKind = Callee["kind"];

const choices = (Object.keys(calleeIcons) as CalleeKind[]).map((value) => ({
  value,
  label: kindWords.calleeKinds[value],
  hint: kindWords.calleeHints[value],
  icon: calleeIcons[value],
}));

export function InvocationList({ state }: { readonly state: Id }) {
  const project = useProject();
  const invocations = indexOf(project).invocationsOf(state);
  const idAt = (position: number) => invocations[position]?.id ?? "";
  return (
    <Section
      title={words.invocations}
      count={invocations.length}
      isEmpty={invocations.length === 0}
      actions={
        <MenuButton
          label={words.addInvocation}
          icon={Plus}
          choices={choices}
          onChoose={(kind) => addInvocation(state, kind)}
        />
      }
    >
      <ItemList
        label={words.invocations}
        items={invocations.map(({ id, record }) => {
          const Icon = calleeIcons[record.callee.kind];
          const name = invocationName(project, id);
          return {
            key: id,
            name,
            head: (
              <button
                type="button"
                onClick={() => reveal([{ table: "invocations", id }])}
                className="flex w-full min-w-0 items-center gap-1.5 rounded-sm text-left"
              >
                <Icon aria-hidden="true" size={14} className="shrink-0 text-quiet" />
                <span className="max-w-[75%] shrink-0 truncate font-medium">{name}</span>
                <span className="min-w-0 truncate text-xs text-quiet">
                  {(record.policies ?? []).map(({ kind }) => kindWords.policyKinds[kind].toLowerCase()).join(", ")}
                </span>
              </button>
            ),
          };
        })}
        onMove={(from, to) => perform("moveInvocation", { invocation: idAt(from), position: to })}
        onRemove={(position) => perform("removeInvocations", { invocations: [idAt(position)] })}
      />
    </Section>
  );
}

function addInvocation(state: Id, kind: CalleeKind): void {
  asOneStep(() => {
    const callee = startCallee(kind, indexOf(currentProject()).machineOf(state));
    const added = callee && perform("addInvocation", { state, callee });
    const made = added?.ok ? added.value.added.find(({ table }) => table === "invocations") : undefined;
    if (made) reveal([made]);
  });
}
