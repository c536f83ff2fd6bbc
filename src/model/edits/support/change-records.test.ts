import { expect, test } from "vitest";
import type { State } from "../../schema/state.ts";
import { buildProject } from "../../testing/build-project.ts";
import { changeRecords } from "./change-records.ts";

const project = buildProject({ machine: "shop", states: { idle: { name: "Idle" }, paid: { name: "Paid" } } });
const idle = project.states.idle as State;
const paid = project.states.paid as State;

test("changes nothing where what is written is there already", () => {
  expect(changeRecords(project, { states: { idle: { ...idle } } })).toEqual({ ok: true, value: project });
  const changed = changeRecords(project, { states: { idle: { ...idle }, paid: { ...paid, name: "Settled" } } });
  if (!changed.ok) throw new Error(changed.error.message);
  expect(changed.value.states.idle).toBe(idle);
  expect(changed.value.states.paid?.name).toBe("Settled");
  const same = changeRecords(project, { states: { idle: { ...idle } } });
  expect(same.ok && same.value).toBe(project);
});

test("calls a record by the name it has, not by the one that is refused", () => {
  const refused = changeRecords(project, { states: { idle: { ...idle, name: "" } } });
  expect(refused.ok || refused.error.message).toBe('"name" of state "Idle" must not be empty.');
});
