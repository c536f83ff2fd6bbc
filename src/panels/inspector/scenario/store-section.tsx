// What is saved of a running instance, and when; a crash loses the rest.

import { withOptional } from "#model/edits/support/with-optional.ts";
import type { Id } from "#model/schema/common.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { Section } from "#ui/section.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { words } from "#words/inspector/scenario.ts";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { choicesOf } from "../fields/choices-of.ts";
import { CountPart, DurationPart } from "../fields/parts.tsx";
import { changeRecord } from "../record/change-record.ts";

type Store = NonNullable<Scenario["store"]>;

const usual: Store = { persist: { kind: "everyTransition" } };

export function StoreSection({ id, scenario }: { readonly id: Id; readonly scenario: Scenario }) {
  const store = scenario.store ?? usual;
  const { persist } = store;
  const path = ["scenarios", id, "store"];
  const set = (next: Store) => changeRecord("scenarios", id, { store: next });
  return (
    <Section title={words.store} startsClosed>
      <SelectField
        label={words.persists}
        value={persist.kind}
        choices={choicesOf(words.persistKinds)}
        onChoose={(kind) => set({ ...store, persist: kind === "every" ? { kind, transitions: 10 } : { kind } })}
      />
      {persist.kind === "every" && (
        <CountPart
          owner={persist}
          name="transitions"
          path={[...path, "persist"]}
          label={words.steps}
          onChange={(next) => set({ ...store, persist: next })}
        />
      )}
      <DistributionForm
        label={words.storeTakes}
        path={[...path, "latency"]}
        value={store.latency}
        onChange={(latency) => set(withOptional(store, "latency", latency))}
      />
      <DurationPart owner={store} name="restartAfterMs" path={path} label={words.restart} isOptional onChange={set} />
    </Section>
  );
}
