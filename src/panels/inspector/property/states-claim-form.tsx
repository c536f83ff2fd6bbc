import { DurationPart } from "../fields/parts.tsx";
import { StateList } from "../fields/state-list.tsx";
import type { ClaimFormProps } from "./claim-form.ts";
import { propertyStrings } from "./property-strings.ts";

type Props = ClaimFormProps<"eventuallyIn"> | ClaimFormProps<"neverTogether">;

export function StatesClaimForm({ claim, path, machine, onChange }: Props) {
  return (
    <>
      <StateList
        label={propertyStrings.states}
        addLabel={propertyStrings.addState}
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
          label={propertyStrings.within}
          isOptional
          placeholder={propertyStrings.anyTime}
          onChange={onChange}
        />
      )}
    </>
  );
}
