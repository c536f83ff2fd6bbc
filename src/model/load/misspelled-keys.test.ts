import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Project } from "../schema/project.ts";
import { arbitraryProject } from "../testing/arbitrary-project.ts";
import { buildProject } from "../testing/build-project.ts";
import { findMisspelledKeys } from "./misspelled-keys.ts";

const shop = buildProject({ machine: "shop", states: { idle: { on: { pay: "idle" } } } });

/** Written by a newer version, because in records of this one the rules look. */
function withStateKey(key: string, value: unknown): Project {
  const idle = { ...shop.states.idle, [key]: value };
  return { ...shop, version: "1.9", states: { ...shop.states, idle } } as unknown as Project;
}

test("finds a key that was nearly written right", () => {
  expect(findMisspelledKeys(withStateKey("enrty", []))).toEqual([
    {
      message: 'In state "idle" the key "enrty" means nothing. Did you mean "entry"?',
      path: ["states", "idle", "enrty"],
      about: [{ table: "states", id: "idle" }],
    },
  ]);
  expect(findMisspelledKeys({ ...shop, sevices: {} } as Project)).toMatchObject([
    { message: 'In the document the key "sevices" means nothing. Did you mean "services"?', about: [] },
  ]);
});

test("leaves alone keys that are nothing like a known one, and those the author chooses", () => {
  expect(findMisspelledKeys(withStateKey("colour", "red"))).toEqual([]);
  expect(findMisspelledKeys(withStateKey("meta", { ordr: 1, inner: { nmae: 2 } }))).toEqual([]);
  expect(findMisspelledKeys(withStateKey("entry", [{ kind: "assign", values: { totl: "1", ordr: "2" } }]))).toEqual([]);
});

test("finds nothing in sound documents", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      expect(findMisspelledKeys(project)).toEqual([]);
    }),
  );
});

test("gives up guessing in a document with very many strange keys", () => {
  const strange = Object.fromEntries(Array.from({ length: 100_000 }, (_, number) => [`ordr${number}`, 1]));
  expect(findMisspelledKeys({ ...shop, ...strange } as Project).length).toBeLessThanOrEqual(1000);
});
