import { DurationPart } from "../fields/parts.tsx";
import type { ExpectationFormProps } from "./expectation-form.ts";
import { scenarioStrings } from "./scenario-strings.ts";

export function WithinForm({ expectation, path, onChange }: ExpectationFormProps<"within">) {
  return <DurationPart owner={expectation} name="ms" path={path} label={scenarioStrings.time} onChange={onChange} />;
}
