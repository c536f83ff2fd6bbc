import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { sceneOf } from "#scene/scene-of.ts";
import { exportMarkdown } from "../markdown/export.ts";
import { escapeXml } from "../shared/escape-xml.ts";
import { orderProject } from "../testing/order-project.ts";
import { exportSvg } from "./export.ts";

function svg(...given: Parameters<typeof exportSvg>): string {
  const exported = exportSvg(...given);
  if (!exported.ok) throw new Error(exported.error.message);
  return exported.value.text;
}

test("draws the same picture from the same document, light and dark", () => {
  expect(svg(structuredClone(orderProject))).toBe(svg(orderProject));
  expect(svg(orderProject, { theme: "dark" })).toContain("#11161c");
});

test("draws every state, every label and every arrow of the scene", () => {
  const text = svg(orderProject);
  const scene = sceneOf(orderProject, "order");
  for (const id of scene.states.keys()) expect(text).toContain(`<title>${orderProject.states[id]?.name}</title>`);
  const words = [...scene.edges.values()].flatMap(({ label }) => label?.lines ?? []);
  for (const line of words) expect(text).toContain(`>${escapeXml(line)}</text>`);
  const heads = [...scene.edges.values()].filter(({ target }) => target !== undefined).length;
  expect(text.match(/Z" fill="/g)?.length).toBeGreaterThanOrEqual(heads + scene.initialMarks.length);
});

test("shows which states are active, and refuses those that are not there", () => {
  expect(svg(orderProject, { active: ["packing"] }).match(/#0a7457/g)).toHaveLength(3);
  expect(exportSvg(orderProject, { active: ["gone"] })).toMatchObject({ ok: false });
});

test("shows which states and transitions some run has covered", () => {
  const [transition = ""] = Object.keys(orderProject.transitions);
  const plain = svg(orderProject);
  const covered = svg(orderProject, { covered: ["packing", transition] });
  const accents = (text: string) => text.match(/stroke="#2457c5"/g)?.length ?? 0;
  expect(accents(covered) - accents(plain)).toBe(2);
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
  const exported = exportMarkdown(orderProject, { picture: "mermaid" });
  await expect(exported.ok && exported.value.text).toMatchFileSnapshot("../markdown/golden/order.md");
});

test("puts the drawing itself into a page for readers, behind everything that is read", () => {
  const exported = exportMarkdown(orderProject);
  if (!exported.ok) throw new Error(exported.error.message);
  expect(exported.value.text).toContain("# order\n\n![State machine “order”][picture]\n\n## Input\n");
  const [, data = ""] = /\n\[picture\]: data:image\/svg\+xml;base64,(\S+)\n$/.exec(exported.value.text) ?? [];
  expect(Buffer.from(data, "base64").toString()).toBe(svg(orderProject));
});
