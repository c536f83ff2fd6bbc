import type { Id } from "#model/schema/common.ts";
import type { Service } from "#model/schema/service.ts";
import { Section } from "#ui/section.tsx";
import { SwitchField } from "#ui/switch-field.tsx";
import { words } from "#words/inspector/service.ts";
import { DistributionForm } from "../distribution/distribution-form.tsx";
import { DurationPart, NumberPart } from "../fields/parts.tsx";
import { changeRecord } from "../record/change-record.ts";

/** How long a call takes. */
export function TimeSection({ id, service }: { readonly id: Id; readonly service: Service }) {
  const { latency, coldStart } = service;
  const path = ["services", id, "coldStart"];
  const setCold = (next: Service["coldStart"]) => changeRecord("services", id, { coldStart: next });
  return (
    <Section title={words.time}>
      <DistributionForm
        label={words.latency}
        path={["services", id, "latency"]}
        value={latency}
        onChange={(next) => changeRecord("services", id, { latency: next })}
      />
      <SwitchField
        label={words.coldStart}
        isOn={coldStart !== undefined}
        hint={words.coldStartHint}
        onSwitch={(isOn) =>
          setCold(isOn ? { latency: { kind: "constant", ms: 500 }, afterIdleMs: 300_000 } : undefined)
        }
      />
      {coldStart && (
        <>
          <DistributionForm
            label={words.coldTakes}
            path={[...path, "latency"]}
            value={coldStart.latency}
            isOptional={false}
            onChange={(next) => setCold({ ...coldStart, latency: next ?? coldStart.latency })}
          />
          <DurationPart owner={coldStart} name="afterIdleMs" path={path} label={words.afterIdle} onChange={setCold} />
          <NumberPart
            owner={coldStart}
            name="probability"
            path={path}
            label={words.probability}
            isOptional
            isPercent
            least={0}
            most={1}
            placeholder="100 %"
            onChange={setCold}
          />
        </>
      )}
    </Section>
  );
}
