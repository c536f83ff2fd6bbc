// The compiled config as JSON, in a process that has XState and nothing of Faultline.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arbitraryProject } from "#model/testing/arbitrary-project.ts";
import { buildProject } from "#model/testing/build-project.ts";
import { compile } from "./compile.ts";

const script = `
import { createActor, fromPromise, setup, SimulatedClock } from "xstate";
import { readFileSync } from "node:fs";

function stubs(config, answers) {
  const found = { actions: {}, guards: {}, actors: {}, delays: {} };
  const nameOf = (named) => (typeof named === "string" ? named : named.type);
  const list = (value) => (value === undefined ? [] : [value].flat());
  const transitions = (value) => list(value).forEach(({ guard, actions }) => {
    if (guard) found.guards[nameOf(guard)] = () => true;
    list(actions).forEach((action) => { found.actions[nameOf(action)] = () => {}; });
  });
  const visit = (node) => {
    [node.entry, node.exit, node.initial?.actions].flatMap(list).forEach((action) => { found.actions[nameOf(action)] = () => {}; });
    Object.values(node.on ?? {}).forEach(transitions);
    [node.always, node.onDone].forEach(transitions);
    for (const [key, value] of Object.entries(node.after ?? {})) {
      if (Number.isNaN(+key)) found.delays[key] = 10;
      transitions(value);
    }
    for (const { src, onDone, onError } of list(node.invoke)) {
      found.actors[src] = fromPromise(() => (answers ? Promise.resolve({}) : new Promise(() => {})));
      [onDone, onError].forEach(transitions);
    }
    Object.values(node.states ?? {}).forEach(visit);
  };
  visit(config);
  return found;
}

const jobs = JSON.parse(readFileSync(0, "utf8"));
const answers = [];
for (const { config, events, answers: settles } of jobs) {
  const clock = new SimulatedClock();
  const actor = createActor(setup(stubs(config, settles)).createMachine(config), { clock, logger: () => {} });
  const failures = [];
  actor.subscribe({ error: (error) => failures.push(String(error)) });
  actor.start();
  const values = [actor.getSnapshot().value];
  for (const event of events) {
    if (typeof event === "number") clock.increment(event);
    else if (actor.getSnapshot().status === "active") actor.send(event);
    await new Promise((done) => setImmediate(done));
    values.push(actor.getSnapshot().value);
  }
  actor.stop();
  answers.push({ values, failures });
}
console.log(JSON.stringify(answers));
`;

interface Job {
  readonly config: unknown;
  /** Events to send, and milliseconds to wait. */
  readonly events: readonly unknown[];
  /** Whether what is invoked answers. Drawn machines may call again and again without end, if it does at once. */
  readonly answers: boolean;
}

interface Answer {
  readonly values: readonly unknown[];
  readonly failures: readonly string[];
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "faultline-plain-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("node_modules/xstate"), join(folder, "node_modules/xstate"));
  writeFileSync(join(folder, "run.mjs"), script);
});

afterAll(() => rmSync(folder, { recursive: true }));

function runPlainly(jobs: readonly Job[]): Answer[] {
  const options = {
    cwd: folder,
    input: JSON.stringify(jobs),
    encoding: "utf8",
    maxBuffer: 1e9,
    timeout: 20_000,
  } as const;
  return JSON.parse(execFileSync(process.execPath, ["run.mjs"], options)) as Answer[];
}

test("the config alone runs with a stub for every name in it", () => {
  const project = buildProject(
    {
      machine: "order",
      input: { id: "string" },
      context: { id: ["string", "input.id"], tries: ["number", "0"] },
      states: {
        open: { on: { pay: { target: "paying", guard: "context.tries < 3" } } },
        paying: {
          invoke: { charge: { calls: "bank", input: { id: "context.id" }, done: "waiting" } },
          entry: [{ kind: "assign", values: { tries: "context.tries + 1" } }],
        },
        waiting: {
          after: {
            "context.tries * 1000": "late",
            "500": { target: "closed", guard: { kind: "in", state: "waiting" } },
          },
        },
        late: {},
        closed: { kind: "final", output: "context.id" },
      },
    },
    { tables: { services: { bank: { name: "Bank", kind: "call" } } } },
  );
  const { config } = compile(project, "order");
  const [answer] = runPlainly([{ config, answers: true, events: [{ type: "pay" }, 500] }]);
  expect(answer).toEqual({ values: ["open", "waiting", "late"], failures: [] });
});

test("configs of drawn documents run with stubs", () => {
  const projects = fc.sample(arbitraryProject(), { numRuns: 60, seed: 3 });
  const jobs = projects.flatMap((project) =>
    Object.keys(project.machines).map((id) => {
      const types = Object.values(project.events).map(({ name }) => ({ type: name }));
      return { config: compile(project, id).config, answers: false, events: [...types, 1000, ...types] };
    }),
  );
  expect(runPlainly(jobs).flatMap(({ failures }) => failures)).toEqual([]);
});
