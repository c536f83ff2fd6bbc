// What is on the clipboard: a small document of its own, so that the same schema and the same checks hold for it. The
// copied states lie in the root of a machine that stands for the one they were in, with the context they read.

import * as z from "zod/mini";
import { type Result, success } from "#base/result.ts";
import { type EditError, refuse } from "../edits/support/edit-error.ts";
import { isTooDeep } from "../edits/support/is-too-deep.ts";
import { checkIntegrity } from "../integrity.ts";
import { idSchema } from "../schema/common.ts";
import { projectSchema } from "../schema/project.ts";

export const clippingFormat = "faultline-clipping";

const clippingSchema = z.object({
  format: z.literal(clippingFormat),
  version: z.literal("1.0"),
  /** The machine that stands for the one the states were in. */
  host: idSchema,
  /** What could not be taken along, in plain words. */
  leftBehind: z.array(z.string()),
  project: projectSchema,
});
export type Clipping = z.infer<typeof clippingSchema>;

/** Anything may be on a clipboard. */
export function checkClipping(value: unknown): Result<Clipping, EditError> {
  const strange = "What is on the clipboard was not copied from a Faultline drawing.";
  if (isTooDeep(value)) return refuse("invalid-value", strange);
  const checked = clippingSchema.safeParse(value);
  if (!checked.success) return refuse("invalid-value", strange);
  const clipping = value as Clipping;
  if (!Object.hasOwn(clipping.project.machines, clipping.host)) return refuse("invalid-value", strange);
  const [problem] = checkIntegrity(clipping.project);
  if (problem) return refuse("invalid-value", `What is on the clipboard is damaged: ${problem.message}`);
  return success(clipping);
}
