import { expect, test } from "vitest";
import type { Project } from "../../schema/project.ts";
import { buildProject } from "../../testing/build-project.ts";
import { connectStates } from "./connect-states.ts";

const shop = buildProject(
  {
    machine: "shop",
    states: {
      idle: { name: "Idle" },
      charging: { name: "Charging", invoke: { call: { calls: "charge" } } },
      packing: { name: "Packing", initial: "wrapped", states: { wrapped: { kind: "final" } } },
    },
  },
  { tables: { services: { charge: { name: "Charge card", kind: "call" } } } },
);

function connect(project: Project, source: string, target?: string) {
  const connected = connectStates(project, target === undefined ? { source } : { source, target });
  if (!connected.ok) throw new Error(connected.error.message);
  const made = Object.keys(connected.value.transitions).find((id) => !Object.hasOwn(project.transitions, id));
  return { project: connected.value, transition: connected.value.transitions[made ?? ""] };
}

test("makes an event called like the place it leads to", () => {
  const { project, transition } = connect(shop, "idle", "charging");
  expect(transition).toMatchObject({ targets: ["charging"], trigger: { kind: "event", event: "charging-2" } });
  expect(project.events["charging-2"]).toEqual({ name: "charging" });
  const again = connect(project, "idle", "charging").project;
  expect(Object.values(again.events).map(({ name }) => name)).toEqual(["charging", "charging 2"]);
});

test("follows the answer of a call first, then its failure, then an event", () => {
  const first = connect(shop, "charging", "packing");
  expect(first.transition?.trigger).toEqual({ kind: "invocationDone", invocation: "call" });
  const second = connect(first.project, "charging", "idle");
  expect(second.transition?.trigger).toEqual({ kind: "invocationError", invocation: "call" });
  expect(connect(second.project, "charging", "idle").transition?.trigger.kind).toBe("event");
});

test("follows the end of the states inside, and asks for nothing to lead nowhere", () => {
  expect(connect(shop, "packing", "idle").transition?.trigger).toEqual({ kind: "stateDone" });
  expect(connect(shop, "idle").transition).toMatchObject({ targets: [], trigger: { kind: "event", event: "next" } });
});

test("refuses ends that are not there", () => {
  expect(connectStates(shop, { source: "nobody", target: "idle" }).ok).toBe(false);
  expect(connectStates(shop, { source: "idle", target: "nobody" }).ok).toBe(false);
});
