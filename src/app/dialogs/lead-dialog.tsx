import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { words } from "#words/dialogs/lead.ts";
import { ChooseStateDialog } from "./choose-state-dialog.tsx";
import { stateChoices } from "./state-choices.ts";

interface LeadDialogProps {
  readonly transition: Id;
  readonly end: "start" | "end";
}

/** Takes one end of a transition to another state without the mouse. Of several targets it is the first. */
export function LeadDialog({ transition, end }: LeadDialogProps) {
  const project = currentProject();
  const record = project.transitions[transition];
  const machine = indexOf(project).machineOf(record?.source ?? "");
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  if (!record || root === undefined) return null;
  const canStart = ({ id }: { id: Id | undefined }) => {
    const kind = project.states[id ?? ""]?.kind;
    return kind !== "final" && kind !== "history";
  };
  const choices = stateChoices(project, root);
  return (
    <ChooseStateDialog
      title={end === "end" ? words.leadTo : words.startAt}
      placeholder={words.placeholder}
      states={end === "end" ? choices : choices.filter(canStart)}
      onChoose={({ id }) => {
        if (id === undefined) return;
        const [, ...others] = record.targets;
        const change = end === "end" ? { targets: [id, ...others.filter((other) => other !== id)] } : { source: id };
        perform("retargetTransition", { transition, ...change });
      }}
    />
  );
}
