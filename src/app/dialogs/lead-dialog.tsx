import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { currentProject, perform } from "#stores/project-store.ts";
import { openDialog } from "#stores/view-store.ts";
import { words } from "#words/dialogs/lead.ts";
import { ChooseStateDialog } from "./choose-state-dialog.tsx";
import { stateChoices } from "./state-choices.ts";

interface LeadDialogProps {
  readonly transition: Id;
  readonly end: "start" | "end";
  /** The target that is given up, where there are several. */
  readonly instead?: Id | undefined;
}

/** Takes one end of a transition to another state without the mouse. Of several targets it asks which. */
export function LeadDialog({ transition, end, instead }: LeadDialogProps) {
  const project = currentProject();
  const record = project.transitions[transition];
  const machine = indexOf(project).machineOf(record?.source ?? "");
  const root = machine === undefined ? undefined : project.machines[machine]?.root;
  if (!record || root === undefined) return null;
  const choices = stateChoices(project, root);
  if (end === "start") {
    const all = { id: root, name: project.states[root]?.name ?? root, path: words.wholeMachine };
    return (
      <ChooseStateDialog
        title={words.startAt}
        placeholder={words.placeholder}
        states={[all, ...choices.filter(({ id }) => canStart(project.states[id ?? ""]?.kind))]}
        onChoose={({ id }) => id !== undefined && perform("retargetTransition", { transition, source: id })}
      />
    );
  }
  const { targets } = record;
  if (targets.length > 1 && instead === undefined)
    return (
      <ChooseStateDialog
        title={words.whichEnd}
        placeholder={words.placeholder}
        states={choices.filter(({ id }) => id !== undefined && targets.includes(id))}
        onChoose={({ id }) =>
          openDialog({ kind: "lead", transition, end, ...(id === undefined ? {} : { instead: id }) })
        }
      />
    );
  return (
    <ChooseStateDialog
      title={instead === undefined ? words.leadTo : words.insteadOf(project.states[instead]?.name ?? instead)}
      placeholder={words.placeholder}
      states={choices}
      onChoose={({ id }) =>
        id !== undefined && perform("retargetTransition", { transition, targets: replaced(targets, instead, id) })
      }
    />
  );
}

function replaced([...targets]: readonly Id[], instead: Id | undefined, by: Id): Id[] {
  const at = instead === undefined ? 0 : targets.indexOf(instead);
  targets[Math.max(0, at)] = by;
  return [...new Set(targets)];
}

function canStart(kind: string | undefined): boolean {
  return kind !== "final" && kind !== "history";
}
