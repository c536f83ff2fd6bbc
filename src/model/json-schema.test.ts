import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { printProjectJsonSchema, projectJsonSchema } from "./json-schema.ts";
import { loadProject } from "./load.ts";
import { saveProject } from "./save.ts";
import { arbitraryProject } from "./testing/arbitrary-project.ts";

const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(projectJsonSchema() as object);

test("the published schema is the current one", () => {
  const published = readFileSync(new URL("../../public/faultline.schema.json", import.meta.url), "utf8");
  const advice = "Run `npm run --silent faultline -- schema > public/faultline.schema.json`.";
  expect(published === printProjectJsonSchema(), advice).toBe(true);
});

test("accepts what loading accepts", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      expect(accepts(JSON.parse(saveProject(project))), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
    }),
  );
});

const empty = { format: "faultline", version: "1.0", name: "X" };
const state = { kind: "atomic", name: "A", parent: "root", order: 0 };

test.each([
  ["no version", { format: "faultline", name: "X" }],
  ["another format", { ...empty, format: "other" }],
  ["a newer major version", { ...empty, version: "2.0" }],
  ["an empty name", { ...empty, name: "" }],
  ["a table that is a list", { ...empty, states: [] }],
  ["an id with capitals", { ...empty, states: { Idle: state } }],
  ["an unknown kind of state", { ...empty, states: { idle: { ...state, kind: "atomik" } } }],
  ["a state without a parent key", { ...empty, states: { idle: { kind: "atomic", name: "A", order: 0 } } }],
  [
    "a negative duration",
    { ...empty, services: { s: { name: "S", kind: "call", latency: { kind: "constant", ms: -1 } } } },
  ],
  [
    "a field named like the prototype",
    { ...empty, events: { e: { name: "E", payload: [{ name: "constructor", type: "string" }] } } },
  ],
  [
    "a wrong guard deep inside",
    {
      ...empty,
      transitions: {
        t: {
          source: "a",
          order: 0,
          trigger: { kind: "always" },
          targets: [],
          guard: { kind: "not", guard: { kind: "and", guards: [] } },
        },
      },
    },
  ],
])("refuses %s, as loading does", (_what, document) => {
  expect(accepts(document)).toBe(false);
  expect(loadProject(JSON.stringify(document)).ok).toBe(false);
});

test("accepts a document without tables, with a $schema and with keys of the future", () => {
  const document = { $schema: "./faultline.schema.json", ...empty, version: "1.9", future: { x: [1] } };
  expect(accepts(document)).toBe(true);
  expect(loadProject(JSON.stringify(document)).ok).toBe(true);
});
