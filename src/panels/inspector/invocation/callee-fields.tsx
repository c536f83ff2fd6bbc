// What is invoked: a service, another machine, or compensation.

import { ExternalLink } from "lucide-react";
import { newService } from "#model/new-service.ts";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import type { Callee, Invocation } from "#model/schema/invocation.ts";
import { asOneStep, currentProject, perform } from "#stores/project-store.ts";
import type { Reference } from "#stores/reference.ts";
import { openMachine, reveal } from "#stores/view-store.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/invocation.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { choicesOf } from "../fields/choices-of.ts";
import { RecordPicker } from "../fields/record-picker.tsx";
import { startCallee } from "./start-callee.ts";

export function CalleeFields({ id, invocation }: { readonly id: Id; readonly invocation: Invocation }) {
  const { callee } = invocation;
  const set = (next: Callee) => perform("setCallee", { invocation: id, callee: next });
  const called = calledReference(callee);
  return (
    <>
      <SelectField
        label={words.runs}
        value={callee.kind}
        choices={choicesOf(kindWords.calleeKinds)}
        hint={kindWords.calleeHints[callee.kind]}
        onChoose={(kind) =>
          asOneStep(() => {
            const next = startCallee(kind, indexOf(currentProject()).machineOf(invocation.state));
            if (next) set(next);
          })
        }
      />
      {callee.kind === "service" && (
        <RecordPicker
          table="services"
          label={kindWords.calleeKinds.service}
          value={callee.service}
          onPick={(service) => set({ kind: "service", service })}
          create={(name) => ({ table: "services", record: newService(name) })}
        />
      )}
      {callee.kind === "machine" && (
        <RecordPicker
          table="machines"
          label={kindWords.calleeKinds.machine}
          value={callee.machine}
          onPick={(machine) => set({ kind: "machine", machine })}
        />
      )}
      {callee.kind === "compensate" && (
        <SelectField
          label={words.order}
          value={callee.sequence}
          choices={choicesOf(words.sequences)}
          onChoose={(sequence) => set({ kind: "compensate", sequence })}
        />
      )}
      {called && (
        <TextButton
          icon={ExternalLink}
          label={words.open(kindWords.kindsOfRecord[called.table].toLowerCase())}
          className="ml-[6.25rem]"
          onClick={() => (called.table === "machines" ? openMachine(called.id) : reveal([called]))}
        />
      )}
    </>
  );
}

function calledReference(callee: Callee): Reference | undefined {
  if (callee.kind === "service") return { table: "services", id: callee.service };
  return callee.kind === "machine" ? { table: "machines", id: callee.machine } : undefined;
}
