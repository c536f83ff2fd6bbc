import * as z from "zod/mini";
import { fieldNameSchema } from "#model/schema/common.ts";

/** A document may have come with longer names of fields; nobody types one. */
export const typedFieldNameSchema = fieldNameSchema.check(z.maxLength(200, "must not be longer than 200 characters"));
