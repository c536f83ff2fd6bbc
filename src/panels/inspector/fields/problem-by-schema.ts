// What the document can't hold is said while it is typed, in the words of the schema that refuses it.

import type * as z from "zod/mini";
import { shorten } from "#base/shorten.ts";
import { strings } from "../strings.ts";

/** For `check` of a field; surrounding blanks are not kept, so they don't count. */
export function problemBySchema(schema: z.ZodMiniType<string>, label: string, isOptional = false) {
  return (text: string): string | undefined => {
    const written = text.trim();
    if (written === "") return isOptional ? undefined : strings.mustNotBeEmpty(label);
    const checked = schema.safeParse(written);
    if (checked.success) return undefined;
    const message = checked.error.issues[0]?.message ?? "";
    return message.startsWith("is ") ? `“${shorten(written)}” ${message}.` : `${label} ${message}.`;
  };
}
