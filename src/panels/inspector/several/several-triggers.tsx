// What several transitions wait for. What only some of them have in common is shown as mixed.

import { useMemo } from "react";
import type { Id } from "#model/schema/common.ts";
import type { Transition, Trigger } from "#model/schema/transition.ts";
import { performAll } from "#stores/perform-all.ts";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/several.ts";
import { words as transitionWords } from "#words/inspector/transition.ts";
import { attemptAll } from "../fields/attempt.ts";
import { DelayField } from "../fields/delay-field.tsx";
import { EventPicker } from "../fields/event-picker.tsx";
import { Reading } from "../fields/reading.ts";
import { readingAtActions } from "../fields/reading-at.ts";
import type { TriggerKind } from "../trigger/trigger-form.ts";
import { triggerKinds } from "../trigger/trigger-kinds.ts";
import { useProject } from "../use-project.ts";
import { commonValue } from "./common.ts";
import { severalPath } from "./several-place.ts";

export interface SeveralProps {
  readonly transitions: readonly Id[];
  readonly records: readonly Transition[];
  /** What undo calls it. */
  readonly label: string;
}

const kinds = Object.keys(triggerKinds) as TriggerKind[];

export function SeveralTriggers({ transitions, records, label }: SeveralProps) {
  const project = useProject();
  const kind = commonValue(records.map(({ trigger }) => trigger.kind));
  const delay = commonValue(records.map(({ trigger }) => (trigger.kind === "after" ? trigger.delay : "")));
  const source = records[0]?.source ?? "";
  const scopeFor = useMemo(() => readingAtActions(project, { at: "entry", state: source }), [project, source]);
  const startsOf = (wanted: TriggerKind) =>
    records.flatMap((record) => triggerKinds[wanted].start(project, record) ?? []);
  const offered = kinds.filter((one) => one === kind || startsOf(one).length === records.length);
  const argumentsFor = (triggerAt: (position: number) => Trigger | undefined) =>
    transitions.flatMap((transition, position) => {
      const trigger = triggerAt(position);
      return trigger ? [{ transition, trigger }] : [];
    });
  return (
    <>
      <SelectField
        label={transitionWords.waitsFor}
        value={kind}
        choices={offered.map((value) => ({ value, label: transitionWords.triggerKinds[value].title }))}
        hint={kind && transitionWords.triggerKinds[kind].hint}
        onChoose={(wanted) => {
          const starts = startsOf(wanted);
          performAll(
            label,
            "setTrigger",
            argumentsFor((position) => starts[position]),
          );
        }}
      />
      {kind === "event" && (
        <EventPicker
          label={transitionWords.event}
          value={commonValue(records.map(({ trigger }) => (trigger.kind === "event" ? trigger.event : undefined)))}
          placeholder={words.mixed}
          onPick={(event) =>
            performAll(
              label,
              "setTrigger",
              argumentsFor(() => ({ kind: "event", event })),
            )
          }
        />
      )}
      {kind === "after" && (
        <Reading value={scopeFor}>
          <DelayField
            path={severalPath("transitions", transitions, "delay")}
            label={transitionWords.delay}
            layout="row"
            value={delay}
            placeholder={delay === undefined ? words.mixed : undefined}
            onCommit={(next) =>
              attemptAll(
                label,
                "setTrigger",
                argumentsFor(() => ({ kind: "after", delay: next })),
              )
            }
          />
        </Reading>
      )}
    </>
  );
}
