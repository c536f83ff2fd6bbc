import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runToEnd } from "#base/run-to-end.ts";
import { checkIntegrity } from "./integrity.ts";
import { loadProject } from "./load.ts";
import { saveProject, savingProject } from "./save.ts";
import type { Project } from "./schema/project.ts";
import { arbitraryProject } from "./testing/arbitrary-project.ts";

function loaded(text: string): Project {
  const result = loadProject(text);
  if (!result.ok) throw new Error(`${result.error.line}: ${result.error.message}`);
  return result.value;
}

test("what was saved is loaded as it was, and saved again byte for byte", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      const text = saveProject(project);
      const again = loaded(text);
      expect(again).toEqual(project);
      expect(saveProject(again)).toBe(text);
      expect(runToEnd(savingProject(structuredClone(project)))).toBe(text);
    }),
  );
});

test("any order of keys, any spacing and left-out tables come to the same text", () => {
  const numbers = fc.infiniteStream(fc.nat({ max: 0xffff }));
  fc.assert(
    fc.property(
      arbitraryProject(),
      numbers,
      fc.constantFrom(0, 1, "\t"),
      fc.boolean(),
      (project, order, indent, mark) => {
        const shuffled = JSON.stringify(shuffle(project, order), null, indent);
        expect(saveProject(loaded(mark ? `\ufeff${shuffled}` : shuffled))).toBe(saveProject(project));
      },
    ),
  );
});

test("keys it does not know survive, wherever they stand", () => {
  const where = fc.infiniteStream(fc.nat({ max: 0xffff }));
  const stranger = fc.jsonValue({ maxDepth: 2 }).filter((value) => !JSON.stringify(value).includes("__proto__"));
  fc.assert(
    fc.property(arbitraryProject({ states: 5 }), where, stranger, (project, choices, value) => {
      const text = JSON.stringify(withStrangers(project, choices, JSON.parse(JSON.stringify(value)), []));
      const saved = saveProject(loaded(text));
      expect(strangersIn(JSON.parse(saved))).toBe(strangersIn(JSON.parse(text)));
      expect(saveProject(loaded(saved))).toBe(saved);
    }),
  );
});

test("a text that was damaged anywhere is refused in plain words or loaded sound, never an exception", () => {
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(20),
    insert: fc.string({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      arbitraryProject({ states: 6 }),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (project, damages) => {
        let text = saveProject(project);
        for (const { at, remove, insert } of damages) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
        }
        expectPlainRefusalOrSound(text);
      },
    ),
    { numRuns: 300 },
  );
});

test("a document in which any value was replaced is refused in plain words or loaded sound", () => {
  const replacement = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom("root", "m1-root", "m1-s1", "go", "charge", "constructor"),
  );
  fc.assert(
    fc.property(
      arbitraryProject({ states: 6 }),
      fc.array(fc.nat(), { maxLength: 6 }),
      replacement,
      (project, steps, value) => {
        expectPlainRefusalOrSound(JSON.stringify(replaceAt(project, steps, value), null, 1));
      },
    ),
    { numRuns: 300 },
  );
});

function expectPlainRefusalOrSound(text: string): void {
  const result = loadProject(text);
  if (result.ok) {
    expect(checkIntegrity(result.value)).toEqual([]);
    expect(loadProject(saveProject(result.value)).ok).toBe(true);
    return;
  }
  for (const problem of result.error.problems ?? [result.error]) {
    expect(problem.message).toMatch(/^[^a-z].*[.!?")]$/s);
    expect(problem.message).not.toMatch(/\b(Invalid|undefined|zod|NaN|\[object)/);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
  }
}

function replaceAt(value: unknown, [step, ...deeper]: readonly number[], replacement: unknown): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return replacement;
  const keys = Object.keys(value);
  const key = keys[step % (keys.length || 1)];
  if (key === undefined) return replacement;
  const inner = replaceAt(value[key as never], deeper, replacement);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? inner : item));
  return { ...value, [key]: inner };
}

type Choices = Iterator<number>;

function shuffle(value: unknown, choices: Choices): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffle(item, choices));
  if (typeof value !== "object" || value === null) return value;
  const keyed = Object.entries(value).map(([key, item]) => ({ key, item, rank: choices.next().value as number }));
  keyed.sort((left, right) => left.rank - right.rank);
  return Object.fromEntries(keyed.map(({ key, item }) => [key, shuffle(item, choices)]));
}

const tablesAndMaps = /^(meta|values|payload|input|parameters|example|output)$/;

/** Adds a key to some objects, but not to those whose keys are names or ids of the author. */
function withStrangers(value: unknown, choices: Choices, stranger: unknown, path: string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withStrangers(item, choices, stranger, [...path, "0"]));
  if (typeof value !== "object" || value === null || tablesAndMaps.test(path.at(-1) ?? "")) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    withStrangers(item, choices, stranger, [...path, key]),
  ]);
  const isTable = path.length === 1 || (path[0] === "layout" && path.length === 2);
  if (!isTable && (choices.next().value as number) % 3 === 0) entries.push(["zukunft", stranger]);
  return Object.fromEntries(entries);
}

function strangersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Object.hasOwn(value, "zukunft") ? 1 : 0;
  return Object.values(value).reduce((sum: number, item) => sum + strangersIn(item), own);
}
