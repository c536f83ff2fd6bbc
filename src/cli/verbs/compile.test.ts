import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { buildProject, type MachineSketch } from "#model/testing/build-project.ts";
import { runCompile } from "./compile.ts";

const name = "shop.faultline.json";
const shop: MachineSketch = { machine: "shop", states: { idle: { on: { pay: "paid" } }, paid: { kind: "final" } } };
const bank: MachineSketch = { machine: "bank", states: { open: {} } };

function inputOf(...machines: MachineSketch[]) {
  return { name, text: saveProject(buildProject(machines)) };
}

test("prints the configuration of the only machine", () => {
  const { stdout, stderr, exitCode } = runCompile(inputOf(shop), {});
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  expect(JSON.parse(stdout)).toMatchObject({ id: "shop-root", states: { idle: {}, paid: { type: "final" } } });
  expect(stdout.endsWith("}\n")).toBe(true);
});

test("wants a machine to be named where there are several, and lists them", () => {
  expect(runCompile(inputOf(shop, bank), {})).toEqual({
    stdout: "",
    stderr: `${name}: The document has several machines. Choose one with --machine ID: bank, shop.\n`,
    exitCode: 2,
  });
  expect(JSON.parse(runCompile(inputOf(shop, bank), { machine: "bank" }).stdout)).toMatchObject({ id: "bank-root" });
});

test("says which machines there are to somebody who names another", () => {
  expect(runCompile(inputOf(shop, bank), { machine: "shp" }).stderr).toBe(
    `${name}: There is no machine with the id "shp". Did you mean "shop"? There are: bank, shop.\n`,
  );
  expect(runCompile(inputOf(shop), { machine: "constructor" }).exitCode).toBe(2);
  expect(runCompile(inputOf(), {}).stderr).toBe(`${name}: The document has no machine to compile.\n`);
});

test("prints no configuration of a machine that does not compile", () => {
  const broken: MachineSketch = { ...shop, states: { idle: { on: { pay: { target: "idle", guard: "context." } } } } };
  const { stdout, stderr, exitCode } = runCompile(inputOf(broken), {});
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 1 });
  expect(stderr).toMatch(/^shop\.faultline\.json:\d+:\d+ error [a-z-]+ /);
});
