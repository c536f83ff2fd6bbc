import { Trash2 } from "lucide-react";
import { indexOf } from "#model/queries/project-index.ts";
import { performAll } from "#stores/perform-all.ts";
import { perform } from "#stores/project-store.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextButton } from "#ui/text-button.tsx";
import { words } from "#words/inspector/several.ts";
import { words as transitionWords } from "#words/inspector/transition.ts";
import { attemptAll } from "../fields/attempt.ts";
import { StatePicker } from "../fields/state-picker.tsx";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";
import { SeveralDescription } from "./several-description.tsx";
import { SeveralGuards } from "./several-guards.tsx";
import { severalPath } from "./several-place.ts";
import type { SeveralFormProps } from "./several-props.ts";
import { SeveralTriggers } from "./several-triggers.tsx";
import { yesOrNo } from "./yes-or-no.ts";

export function SeveralTransitions({ ids: transitions, title, counted }: SeveralFormProps) {
  const project = useProject();
  const records = transitions.flatMap((id) => project.transitions[id] ?? []);
  const machine = commonValue(records.map(({ source }) => indexOf(project).machineOf(source)));
  const targets = commonValue(records.map((record) => record.targets.join(" ")));
  const change = words.changeAll(counted);
  return (
    <Section title={title}>
      <SeveralTriggers transitions={transitions} records={records} label={change} />
      <SeveralGuards transitions={transitions} records={records} label={change} />
      {machine !== undefined && (
        <>
          <StatePicker
            label={transitionWords.targets}
            machine={machine}
            value={targets}
            placeholder={targets === "" ? transitionWords.staysHere : words.mixed}
            onPick={(target) =>
              performAll(
                words.reconnectAll(counted),
                "retargetTransition",
                transitions.map((transition) => ({ transition, targets: [target] })),
              )
            }
          />
          <StatePicker
            label={transitionWords.from}
            machine={machine}
            value={commonValue(records.map(({ source }) => source))}
            placeholder={words.mixed}
            offersMachine
            isOffered={(state) => !["final", "history"].includes(project.states[state]?.kind ?? "")}
            onPick={(source) =>
              performAll(
                words.reconnectAll(counted),
                "retargetTransition",
                transitions.map((transition) => ({ transition, source })),
              )
            }
          />
        </>
      )}
      <SelectField
        label={transitionWords.reenter}
        value={commonValue(records.map(({ reenter }) => (reenter ? "yes" : "no")))}
        choices={yesOrNo}
        onChoose={(choice) =>
          performAll(
            change,
            "setTransitionDetails",
            transitions.map((transition) => ({ transition, reenter: choice === "yes" })),
          )
        }
      />
      <SeveralDescription
        records={records}
        path={severalPath("transitions", transitions, "description")}
        onCommit={(description) =>
          attemptAll(
            words.describeAll(counted),
            "setTransitionDetails",
            transitions.map((transition) => ({ transition, description })),
          )
        }
      />
      <TextButton
        icon={Trash2}
        label={words.deleteAll(counted)}
        onClick={() => perform("removeTransitions", { transitions })}
      />
    </Section>
  );
}
