import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { exportMarkdown } from "../markdown/export.ts";
import { orderProject } from "../testing/order-project.ts";
import { exportSvg } from "./export.ts";

function svg(...given: Parameters<typeof exportSvg>): string {
  const exported = exportSvg(...given);
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value.text;
}

test("draws the same picture from the same document, light and dark", async () => {
  expect(svg(structuredClone(orderProject))).toBe(svg(orderProject));
  await expect(svg(orderProject)).toMatchFileSnapshot("golden/order.svg");
  expect(svg(orderProject, { theme: "dark" })).toContain("#11161c");
});

test("shows which states are active, and refuses those that are not there", () => {
  expect(svg(orderProject, { active: ["packing"] }).match(/#0a7457/g)).toHaveLength(3);
  expect(exportSvg(orderProject, { active: ["gone"] })).toMatchObject({ ok: false });
});

test("writes sound XML in which names are text", () => {
  const name = '<script>alert(1)</script>"&\u0000\ud800';
  const hostile = buildProject({
    machine: "m",
    states: { a: { name, on: { go: { target: "a", guard: "'<b>' === ']]>'" } } } },
  });
  const text = svg(hostile);
  expect(text).not.toContain("<script");
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
});

test("documents a machine for readers", async () => {
  const exported = exportMarkdown(orderProject);
  await expect(exported.ok && exported.value.text).toMatchFileSnapshot("../markdown/golden/order.md");
});
