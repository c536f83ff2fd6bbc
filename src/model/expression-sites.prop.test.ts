import * as fc from "fast-check";
import { expect, test } from "vitest";
import { expressionSitesOf } from "./expression-sites.ts";
import type { DocumentPath } from "./queries/references.ts";
import type { Project } from "./schema/project.ts";
import { arbitraryProject } from "./testing/arbitrary-project.ts";

function valueAt(project: Project, path: DocumentPath): unknown {
  let value: unknown = project;
  for (const step of path) value = (value as Record<string | number, unknown>)[step];
  return value;
}

test("every place leads to the text it stands for, in the record it is about", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      for (const { path, text, about } of expressionSitesOf(project)) {
        expect(valueAt(project, path)).toBe(text);
        expect(path.slice(0, 2)).toEqual([about.table, about.id]);
      }
    }),
  );
});

test("no place is listed twice", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      const places = expressionSitesOf(project).map((site) => site.path.join("\n"));
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

const expressionKeys = new Set(["expression", "delay", "message", "initial", "output", "key", "sample", "priority"]);
const argumentKeys = new Set(["values", "payload", "input", "parameters"]);

test("no expression of a machine, a transition or an invocation is forgotten", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      const places = new Set(expressionSitesOf(project).map((site) => site.path.join(" ")));
      for (const table of ["transitions", "invocations"] as const)
        for (const path of expressionPaths(project[table], [table])) expect(places).toContain(path);
    }),
  );
});

function* expressionPaths(value: unknown, path: DocumentPath): Iterable<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...path, key];
    const inArguments = argumentKeys.has(String(path.at(-1)));
    if (typeof item === "string" && (inArguments || expressionKeys.has(key))) yield here.join(" ");
    else yield* expressionPaths(item, here);
  }
}
