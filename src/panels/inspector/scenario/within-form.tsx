import { words } from "#words/inspector/scenario.ts";
import { DurationPart } from "../fields/parts.tsx";
import type { ExpectationFormProps } from "./expectation-form.ts";

export function WithinForm({ expectation, path, onChange }: ExpectationFormProps<"within">) {
  return <DurationPart owner={expectation} name="ms" path={path} label={words.time} onChange={onChange} />;
}
