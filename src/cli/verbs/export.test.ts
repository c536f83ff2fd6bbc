import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { runExport } from "./export.ts";
import { runFormats } from "./formats.ts";
import { runImport } from "./import.ts";
import { runRender } from "./render.ts";
import { runSaveBack } from "./save-back.ts";

const text = saveProject(
  buildProject(
    {
      machine: "shop",
      states: {
        idle: { entry: [{ kind: "send", to: { kind: "channel", channel: "out" }, event: "go" }], on: { go: "idle" } },
      },
    },
    { tables: { channels: { out: { name: "out", delivery: "atMostOnce" } } } },
  ),
);
const input = { name: "shop.json", text };

test("prints the text, and losses with their places on standard error", async () => {
  const { stdout, stderr, exitCode } = await runExport(input, { to: "xstate-typescript" });
  expect(stdout).toContain("export const shopMachine = setup(");
  expect(stderr).toMatch(
    /^shop\.json:\d+:\d+ changed hostLess .*"out".*\n.* stays channels .*"out".*\nshop\.json stays project .*\n$/,
  );
  expect(exitCode).toBe(0);
});

test("writes a file when one is named", async () => {
  const outcome = await runExport(input, { to: "xstate-typescript", output: "x.ts" });
  expect(outcome).toMatchObject({
    stdout: "",
    otherFiles: [{ path: "x.ts", text: expect.stringContaining("setup(") }],
  });
});

test("refuses what it can't do", async () => {
  expect(await runExport(input, { to: "none" })).toMatchObject({ exitCode: 2 });
  expect(await runExport(input, { to: "xstate-typescript", machine: "shp" })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Did you mean "shop"?'),
  });
  expect(await runExport({ name: "x", text: "{" }, { to: "xstate-typescript" })).toMatchObject({ exitCode: 2 });
});

test("lists the formats, and what one of them can't carry", async () => {
  expect((await runFormats()).stdout).toMatch(/^xstate-typescript +.*export/m);
  expect((await runFormats("mermaid")).stdout).toMatch(/^ +changed +history /m);
  expect(await runFormats("none")).toMatchObject({ exitCode: 2 });
});

test("imports what it recognises, and says where something changed", async () => {
  const mermaid = { name: "x.mmd", text: "stateDiagram-v2\n  [*] --> a\n  a --> [*]\n  a --> b\n  click a" };
  const { stdout, stderr, exitCode } = await runImport(mermaid, { strict: true });
  expect(stdout).toContain('"format": "faultline"');
  expect(stderr).toMatch(/^x\.mmd:5:3 lost direction /m);
  expect(exitCode).toBe(3);
  expect(await runImport({ name: "x", text: "hello" }, {})).toMatchObject({ exitCode: 2 });
  expect(await runImport({ name: "x", text: "stateDiagram-v2\n}" }, {})).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^x:2:1: /),
  });
});

test("changes a source file only where the drawing has changed", async () => {
  const name = "lamp.ts";
  const source = `import { createMachine } from "xstate";\n// the lamp\nexport const lamp = createMachine({ id: "lamp", initial: "off", states: { off: { on: { toggle: "on" } }, on: {} } });\n`;
  const { stdout } = await runImport({ name, text: source }, {});
  const renamed = stdout.replace('"name": "off"', '"name": "dark"');
  const done = await runSaveBack(
    { name: "lamp.json", text: renamed },
    { name, text: source },
    { to: "xstate-typescript" },
  );
  expect(done).toMatchObject({
    exitCode: 0,
    newText: source.replace('initial: "off"', 'initial: "dark"').replace("{ off:", "{ dark:"),
  });
  expect(
    await runSaveBack({ name: "x", text: renamed }, { name, text: "(" }, { to: "xstate-typescript" }),
  ).toMatchObject({ exitCode: 2 });
  expect(await runSaveBack({ name: "x", text: renamed }, { name, text: source }, { to: "scxml" })).toMatchObject({
    exitCode: 2,
  });
});

test("draws pictures, the same bytes each time, and marks what the scenarios go through", async () => {
  const sample = { name: "order.json", text: readFileSync("public/samples/order.faultline.json", "utf8") };
  const plain = await runRender(sample, { machine: "order" });
  expect(plain).toEqual(await runRender(sample, { machine: "order" }));
  const covered = await runRender(sample, { machine: "order", coverage: true });
  const thick = (text: string) => text.match(/stroke-width="2"/g)?.length ?? 0;
  expect(thick(covered.stdout)).toBeGreaterThan(thick(plain.stdout) + 5);
  expect(await runRender(sample, { machine: "order", output: "x.gif" })).toMatchObject({ exitCode: 2 });
});
