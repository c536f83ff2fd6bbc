import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { orderProject } from "../testing/order-project.ts";
import { exportTypeScript } from "../xstate-typescript/export.ts";
import { checkTypes } from "../xstate-typescript/testing/check-types.ts";
import { exportModelTests } from "./export.ts";

const textOf = (exported: ReturnType<typeof exportModelTests>) => (exported.ok ? exported.value.text : "");

test("compiles beside the machine, and has an example of every event and answer", () => {
  const text = textOf(exportModelTests(orderProject));
  expect(text).toContain('import { orderMachine } from "./order.ts"');
  expect(text).toContain('"xstate.done.actor.charge"');
  expect(text).toContain('"xstate.error.actor.charge"');
  expect(text).toContain('{ type: "pay"');
  const checked = checkTypes(
    { order: textOf(exportTypeScript(orderProject)), "order.test": text },
    { allowImportingTsExtensions: true, noEmit: true },
  );
  checked.remove();
  expect(checked.complaints).toBe("");
});

test("refuses what does not compile", () => {
  const broken = buildProject({ machine: "m", states: { a: { on: { go: { target: "a", guard: "1 +" } } } } });
  expect(exportModelTests(broken)).toMatchObject({ ok: false });
});
