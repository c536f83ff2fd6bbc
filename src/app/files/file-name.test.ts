import { expect, test } from "vitest";
import { fileNameOf } from "./file-name.ts";

test("names files so that every system takes them, in the letters of the project", () => {
  expect(fileNameOf("Café: order / flow")).toBe("cafe-order-flow.faultline.json");
  expect(fileNameOf("../../etc/passwd")).toBe("etc-passwd.faultline.json");
  expect(fileNameOf("مرحبا بالعالم", ".svg")).toBe("مرحبا-بالعالم.svg");
  expect(fileNameOf("ガード")).toBe("ガード.faultline.json");
  expect(fileNameOf("<b>😀</b>")).toBe("b-b.faultline.json");
  expect(fileNameOf("x\u202Egnp.exe")).toBe("x-gnp-exe.faultline.json");
  expect([fileNameOf("CON", ".ts"), fileNameOf("😀", ".ts"), fileNameOf("n".repeat(10_000), "").length]).toEqual([
    "workflow-con.ts",
    "workflow.ts",
    60,
  ]);
});
