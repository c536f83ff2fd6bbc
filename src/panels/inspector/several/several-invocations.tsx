import { Trash2 } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import { performAll } from "#stores/perform-all.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { words as invocationWords } from "#words/inspector/invocation.ts";
import { words as kindWords } from "#words/inspector/kinds.ts";
import { words } from "#words/inspector/several.ts";
import { attemptAll } from "../fields/attempt.ts";
import { RecordPicker } from "../fields/record-picker.tsx";
import { StatePicker } from "../fields/state-picker.tsx";
import { canRunIn } from "../invocation/can-run-in.ts";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { severalPath } from "./several-place.ts";
import { SeveralPolicies } from "./several-policies.tsx";
import type { SeveralFormProps } from "./several-props.ts";

export function SeveralInvocations({ ids, title, counted }: SeveralFormProps) {
  const project = useProject();
  const records = ids.flatMap((id) => project.invocations[id] ?? []);
  const machine = commonValue(records.map(({ state }) => indexOf(project).machineOf(state)));
  const services = records.map(({ callee }) => (callee.kind === "service" ? callee.service : undefined));
  const label = words.changeAll(counted);
  const setAll = (service: string) =>
    performAll(
      label,
      "setCallee",
      ids.map((invocation) => ({ invocation, callee: { kind: "service", service } })),
    );
  return (
    <>
      <Section title={title}>
        {!services.includes(undefined) && (
          <RecordPicker
            table="services"
            label={kindWords.calleeKinds.service}
            value={commonValue(services)}
            placeholder={words.mixed}
            onPick={setAll}
            create={(name) => ({ table: "services", record: { name, kind: "call" } })}
          />
        )}
        {machine !== undefined && (
          <StatePicker
            label={invocationWords.runsIn}
            machine={machine}
            value={commonValue(records.map(({ state }) => state))}
            placeholder={words.mixed}
            offersMachine
            isOffered={(state) => canRunIn(project.states[state]?.kind)}
            onPick={(state) =>
              performAll(
                words.moveAll(counted),
                "moveInvocation",
                ids.map((invocation) => ({ invocation, state })),
              )
            }
          />
        )}
        <SeveralDescription
          records={records}
          path={severalPath("invocations", ids, "description")}
          onCommit={(description) =>
            attemptAll(
              words.describeAll(counted),
              "setInvocationDetails",
              ids.map((invocation) => ({ invocation, description })),
            )
          }
        />
        <TextButton
          icon={Trash2}
          label={words.deleteAll(counted)}
          onClick={() => perform("removeInvocations", { invocations: ids })}
        />
      </Section>
      <SeveralPolicies ids={ids} records={records} label={label} />
    </>
  );
}
