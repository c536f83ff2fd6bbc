import * as z from "zod/mini";
import { argumentsSchema, expressionSchema, idSchema } from "./common.ts";

export type Guard =
  | { kind: "expression"; expression: string }
  | { kind: "named"; implementation: string; parameters?: Record<string, string> | undefined }
  | { kind: "in"; state: string }
  | { kind: "and"; guards: Guard[] }
  | { kind: "or"; guards: Guard[] }
  | { kind: "not"; guard: Guard };

export const guardSchema: z.ZodMiniType<Guard> = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("expression"), expression: expressionSchema }),
    /** A guard the exported code implements; a simulation uses the implementation's `assume`. */
    z.object({ kind: z.literal("named"), implementation: idSchema, parameters: z.optional(argumentsSchema) }),
    /** Holds while the machine is in that state. */
    z.object({ kind: z.literal("in"), state: idSchema }),
    z.object({ kind: z.literal("and"), guards: z.array(guardSchema).check(z.minLength(1)) }),
    z.object({ kind: z.literal("or"), guards: z.array(guardSchema).check(z.minLength(1)) }),
    z.object({ kind: z.literal("not"), guard: guardSchema }),
  ]),
);
