import { expect, test } from "vitest";
import { type Fault, faultSchema } from "#model/schema/fault.ts";
import { type TriggerKind, triggerForms, triggerOfKind } from "./trigger-forms.data.ts";

const kinds = Object.keys(triggerForms) as TriggerKind[];

test.each(kinds)("makes a whole trigger of the kind %s, whatever was there before", (kind) => {
  for (const before of kinds) {
    const trigger = triggerOfKind(kind, triggerOfKind(before, { kind: "always" }, "paying"), "paying");
    const fault: Fault = { kind: "hang", target: { kind: "everything" }, trigger };
    expect(faultSchema.safeParse(fault).success).toBe(true);
    expect(trigger.kind).toBe(kind);
  }
});

test("keeps what two kinds have in common", () => {
  expect(triggerOfKind("everyNth", { kind: "nth", n: 7 }, "paying")).toEqual({ kind: "everyNth", n: 7 });
});
