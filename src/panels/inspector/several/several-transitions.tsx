import { Trash2 } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import type { Id } from "#model/schema/common.ts";
import { performAll } from "#stores/perform-all.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { attemptAll } from "../fields/attempt.ts";
import { BoundText } from "../fields/bound-text.tsx";
import { StatePicker } from "../fields/state-picker.tsx";
import { strings } from "../strings.ts";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";
import { SeveralGuards } from "./several-guards.tsx";
import { severalPath } from "./several-place.ts";
import { SeveralTriggers } from "./several-triggers.tsx";

export interface SeveralTransitionsProps {
  readonly transitions: readonly Id[];
  readonly title: string;
}

export function SeveralTransitions({ transitions, title }: SeveralTransitionsProps) {
  const project = useProject();
  const records = transitions.flatMap((id) => project.transitions[id] ?? []);
  const counted = strings.transitionCount(transitions.length);
  const machine = commonValue(records.map(({ source }) => indexOf(project).machineOf(source)));
  const targets = commonValue(records.map((record) => record.targets.join(" ")));
  const described = commonValue(records.map(({ description = "" }) => description));
  const change = strings.changeAll(counted);
  return (
    <Section title={title}>
      <SeveralTriggers transitions={transitions} records={records} label={change} />
      <SeveralGuards transitions={transitions} records={records} label={change} />
      {machine !== undefined && (
        <>
          <StatePicker
            label={strings.targets}
            machine={machine}
            value={targets}
            placeholder={targets === "" ? strings.staysHere : strings.mixed}
            onPick={(target) =>
              performAll(
                strings.reconnectAll(counted),
                "retargetTransition",
                transitions.map((transition) => ({ transition, targets: [target] })),
              )
            }
          />
          <StatePicker
            label={strings.from}
            machine={machine}
            value={commonValue(records.map(({ source }) => source))}
            placeholder={strings.mixed}
            offersMachine
            isOffered={(state) => !["final", "history"].includes(project.states[state]?.kind ?? "")}
            onPick={(source) =>
              performAll(
                strings.reconnectAll(counted),
                "retargetTransition",
                transitions.map((transition) => ({ transition, source })),
              )
            }
          />
        </>
      )}
      <SelectField
        label={strings.reenter}
        value={commonValue(records.map(({ reenter }) => (reenter ? "yes" : "no")))}
        choices={[
          { value: "yes", label: strings.yes },
          { value: "no", label: strings.no },
        ]}
        onChoose={(choice) =>
          performAll(
            change,
            "setTransitionDetails",
            transitions.map((transition) => ({ transition, reenter: choice === "yes" })),
          )
        }
      />
      <BoundText
        path={severalPath("transitions", transitions, "description")}
        label={strings.description}
        value={described ?? ""}
        placeholder={described === undefined ? strings.mixed : undefined}
        multiline
        onCommit={(description) =>
          attemptAll(
            strings.describeAll(counted),
            "setTransitionDetails",
            transitions.map((transition) => ({ transition, description })),
          )
        }
      />
      <TextButton
        icon={Trash2}
        label={strings.deleteAll(counted)}
        onClick={() => perform("removeTransitions", { transitions })}
      />
    </Section>
  );
}
