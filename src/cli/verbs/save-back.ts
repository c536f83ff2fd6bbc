// Writes a document back into the source file that its machines were read from.

import { loadInput } from "../load-input.ts";
import { type Outcome, unusable, type VerbInput } from "../outcome.ts";
import { deliver, type ExportVerbOptions } from "./export.ts";

export async function runSaveBack(
  input: VerbInput,
  source: VerbInput,
  { to, output, strict }: ExportVerbOptions,
): Promise<Outcome> {
  if (to !== "xstate-typescript")
    return unusable(`--into changes XState source files; it goes with --to xstate-typescript.`);
  const loaded = loadInput(input);
  if (!loaded.ok) return loaded.error;
  const { saveInPlace } = await import("#formats/xstate-in-place/save-in-place.ts");
  const saved = saveInPlace(source.text, loaded.value);
  if (!saved.ok) return unusable(`${source.name}: ${saved.error.message}`);
  if (output !== undefined) return deliver(input, saved.value, { output, ...(strict ? { strict } : {}) });
  const { stderr, exitCode } = deliver(input, saved.value, { output: "-", ...(strict ? { strict } : {}) });
  return { stdout: "", stderr, exitCode, newText: saved.value.text };
}
