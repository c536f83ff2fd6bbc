import { expect, test } from "vitest";
import { buildProject, type StateSketch } from "#model/testing/build-project.ts";
import { checkProject } from "../check-project.ts";
import { assign } from "../testing/small.ts";

function severities(states: Record<string, StateSketch>): string[] {
  const context = { tries: ["number", "0"], known: ["boolean", "false"] } as const;
  const project = buildProject({ machine: "order", context, states });
  return checkProject(project).flatMap(({ code, severity }) => (code === "endless-always" ? [severity] : []));
}

test("warns of a circle behind a condition that nothing on the way changes", () => {
  const states = {
    asking: { always: { target: "looking", guard: "context.known" } },
    looking: { always: "asking" },
  };
  expect(severities(states)).toEqual(["warning"]);
});

test("says nothing where the way changes what the condition reads", () => {
  const states = {
    asking: { always: { target: "looking", guard: "context.tries < 3" } },
    looking: { entry: [assign({ tries: "context.tries + 1" })], always: "asking" },
  };
  expect(severities(states)).toEqual([]);
});

test("says nothing of conditions that rule each other out", () => {
  const states = {
    asking: { always: { target: "looking", guard: "context.known" } },
    looking: { always: { target: "asking", guard: "!context.known" } },
  };
  expect(severities(states)).toEqual([]);
});

test("knows that an assignment alone keeps the machine going", () => {
  const tries = [assign({ tries: "context.tries + 1" })];
  expect(severities({ counting: { always: { actions: tries } } })).toEqual(["error"]);
  expect(severities({ counting: { always: { actions: tries, guard: "context.known" } } })).toEqual(["warning"]);
  expect(severities({ counting: { always: { actions: tries, guard: "context.tries < 3" } } })).toEqual([]);
  expect(severities({ counting: { always: { actions: [{ kind: "log", message: "'once'" }] } } })).toEqual([]);
});

test("knows that a transition to where the machine is already comes to rest", () => {
  expect(severities({ asking: { always: "name", states: { name: {} } } })).toEqual([]);
  expect(severities({ asking: { always: { target: "asking", reenter: true } } })).toEqual([]);
});
