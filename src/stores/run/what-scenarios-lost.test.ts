import { expect, test } from "vitest";
import { deleteStates } from "#model/edits/states/delete-states.ts";
import type { Scenario } from "#model/schema/scenario.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { whatScenariosLost } from "./what-scenarios-lost.ts";

const lamp = buildProject(
  { machine: "lamp", states: { on: { name: "On" }, off: { name: "Off" }, dim: { name: "Dim" } } },
  {
    tables: {
      scenarios: {
        bright: {
          name: "Bright",
          machine: "lamp",
          seed: 1,
          expectations: [
            { kind: "endsIn", state: "on" },
            { kind: "neverIn", state: "off" },
          ],
        },
        dark: { name: "Dark", machine: "lamp", seed: 1, expectations: [{ kind: "endsIn", state: "off" }] },
      },
    },
  },
);

function without(state: string): string | undefined {
  const deleted = deleteStates(lamp, { states: [state] });
  if (!deleted.ok) throw new Error(deleted.error.message);
  return whatScenariosLost(lamp, deleted.value);
}

test("says which scenarios lost what they expected of a state that was deleted", () => {
  expect(without("on")).toBe("Scenario “Bright” lost 1 expectation about what was deleted. Undo brings it back.");
  expect(without("off")).toBe(
    "Scenarios “Bright”, “Dark” lost 2 expectations about what was deleted. Undo brings them back.",
  );
});

test("says nothing where no scenario is about what was deleted", () => {
  expect(without("dim")).toBeUndefined();
  const { bright: _, ...scenarios } = lamp.scenarios;
  expect(whatScenariosLost(lamp, { ...lamp, scenarios })).toBeUndefined();
});

test("says nothing where an expectation was taken away by hand", () => {
  const bright = { ...lamp.scenarios.bright, expectations: [] } as Scenario;
  expect(whatScenariosLost(lamp, { ...lamp, scenarios: { ...lamp.scenarios, bright } })).toBeUndefined();
});
