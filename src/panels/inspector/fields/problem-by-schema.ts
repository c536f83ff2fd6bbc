// What the document can't hold is said while it is typed, in the words of the schema that refuses it.

import { shorten } from "#base/shorten.ts";
import type { fieldNameSchema, nameSchema } from "#model/schema/common.ts";
import { words } from "#words/inspector/fields.ts";

/** A document may have come with longer names of fields; nobody types one. */
const longest = 200;

/** For `check` of a field; surrounding blanks are not kept, so they don't count. */
export function problemBySchema(schema: typeof nameSchema | typeof fieldNameSchema, label: string, isOptional = false) {
  return (text: string): string | undefined => {
    const written = text.trim();
    if (written === "") return isOptional ? undefined : words.mustNotBeEmpty(label);
    if ([...written].length > longest) return words.tooLong(label, longest);
    const checked = schema.safeParse(written);
    const message = checked.error?.issues[0]?.message;
    if (message === undefined) return undefined;
    return message.startsWith("is ") ? words.ofText(shorten(written), message) : words.ofLabel(label, message);
  };
}
