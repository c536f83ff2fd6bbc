import { expect, test } from "vitest";
import type { Project } from "#model/schema/project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";

const shop = buildProject({ machine: "shop", states: { idle: { entry: [{ kind: "log", message: "'in'" }] } } });

function withLog(log: object, more: object = {}): Project {
  const idle = { ...shop.states.idle, entry: [{ kind: "log", ...log }], ...more };
  return { ...shop, states: { ...shop.states, idle } } as Project;
}

function repaired(project: Project) {
  const found = checkProject(project).find(({ code }) => code === "unknown-key");
  const fixed = found?.fix?.apply(project);
  if (!fixed?.ok) throw new Error("It was not repaired");
  return { label: found?.fix?.label, entry: (fixed.value.states.idle as { entry?: unknown }).entry };
}

test("gives a mistyped key the name that was meant, unless that is taken", () => {
  expect(repaired(withLog({ message: "'in'", mesage: "'out'" }))).toEqual({
    label: 'Rename it to "message"',
    entry: [{ kind: "log", message: "'in'" }],
  });
  const project = withLog({ message: "'in'" }, { descripton: "Waits" });
  const fix = checkProject(project).find(({ code }) => code === "unknown-key")?.fix;
  const fixed = fix?.apply(project);
  expect(fixed?.ok && fixed.value.states.idle).toMatchObject({ description: "Waits" });
});

test("takes away what is like nothing known", () => {
  expect(repaired(withLog({ message: "'in'", colour: "red" }))).toEqual({
    label: 'Remove "colour"',
    entry: [{ kind: "log", message: "'in'" }],
  });
});
