import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { exportMermaid } from "./mermaid/export.ts";
import { readAny } from "./read-any.ts";
import { recognise } from "./recognise.ts";
import { exportScxml } from "./scxml/export.ts";
import { orderProject } from "./testing/order-project.ts";
import { exportXstateJson } from "./xstate-json/export.ts";
import { exportTypeScript } from "./xstate-typescript/export.ts";

const written = (result: ReturnType<typeof exportScxml>) => (result.ok ? result.value.text : "");

test.each([
  ["faultline", saveProject(orderProject)],
  ["scxml", written(exportScxml(orderProject))],
  ["mermaid", written(exportMermaid(orderProject))],
  ["xstate-json", written(exportXstateJson(orderProject))],
  ["xstate-typescript", written(exportTypeScript(orderProject))],
] as const)("recognises %s by its text alone, byte order mark and CRLF included", async (format, text) => {
  expect(recognise(text)?.format).toBe(format);
  const odd = `\ufeff${text.replaceAll("\n", "\r\n")}`;
  expect(recognise(odd)?.format).toBe(format);
  expect(await readAny(odd, "some.txt")).toMatchObject({ ok: true, value: { format } });
});

test("recognises nothing in prose, and goes by the file's name where there is little text", () => {
  expect(recognise("Dear all,\nthe states of affairs are unclear.")).toBeUndefined();
  expect(recognise("", "a.scxml")).toMatchObject({ format: "scxml" });
  expect(recognise("<html>", "a.html")).toBeUndefined();
});

test("reports what came over, what was changed and what was lost, with places in both texts", async () => {
  const text = `<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript">
  <state id="a">
    <onentry><script>doIt(); again();</script></onentry>
    <transition event="go" target="gone"/>
  </state>
</scxml>`;
  const read = await readAny(text, "lamp.scxml");
  if (!read.ok) throw new Error(read.error.message);
  const { came, changed, lost } = read.value.report;
  expect(read.value.project.name).toBe("lamp");
  expect(came).toContainEqual({ table: "states", count: 2 });
  expect(changed).toEqual([expect.objectContaining({ code: "script", inText: expect.objectContaining({ line: 3 }) })]);
  const [script] = changed;
  const saved = saveProject(read.value.project).split("\n");
  expect(saved[(script?.documentLine ?? 0) - 1]).toContain("script");
  expect(lost).toEqual([expect.objectContaining({ code: "target", inText: expect.objectContaining({ line: 4 }) })]);
});

test("says where a text can't be read", async () => {
  expect(await readAny("{", "a.faultline.json", "faultline")).toMatchObject({ ok: false, error: { line: 1 } });
  expect(await readAny("<scxml>\n<state>", "a")).toMatchObject({ ok: false, error: { format: "scxml", line: 2 } });
  expect(await readAny("no machine", "a.txt")).toMatchObject({ ok: false, error: { format: undefined } });
});
