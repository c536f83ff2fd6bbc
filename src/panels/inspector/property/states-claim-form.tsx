import { words } from "#words/inspector/property.ts";
import { DurationPart } from "../fields/parts.tsx";
import { StateList } from "../fields/state-list.tsx";
import type { ClaimFormProps } from "./claim-form.ts";

type Props = ClaimFormProps<"eventuallyIn"> | ClaimFormProps<"neverTogether">;

export function StatesClaimForm({ claim, path, machine, onChange }: Props) {
  return (
    <>
      <StateList
        label={words.states}
        addLabel={words.addState}
        machine={machine}
        states={claim.states}
        least={claim.kind === "neverTogether" ? 2 : 1}
        onChange={(states) => onChange({ ...claim, states: [...states] })}
      />
      {claim.kind === "eventuallyIn" && (
        <DurationPart
          owner={claim}
          name="withinMs"
          path={path}
          label={words.within}
          isOptional
          placeholder={words.anyTime}
          onChange={onChange}
        />
      )}
    </>
  );
}
