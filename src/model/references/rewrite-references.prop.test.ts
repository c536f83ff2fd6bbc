import * as fc from "fast-check";
import { expect, test } from "vitest";
import { referencesOf } from "../queries/references.ts";
import type { Id } from "../schema/common.ts";
import { type Project, type RecordOf, type TableName, tableNames } from "../schema/project.ts";
import { arbitraryProject } from "../testing/arbitrary-project.ts";
import { referencesIn, rewriteReferences } from "./rewrite-references.ts";

function recordsOf(project: Project): [TableName, Id, RecordOf<TableName>][] {
  return tableNames.flatMap((table) =>
    Object.entries(project[table]).map(([id, record]): [TableName, Id, RecordOf<TableName>] => [table, id, record]),
  );
}

test("finds the references that the list of references finds", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      const walked = recordsOf(project).flatMap(([table, id, record]) =>
        referencesIn(table, record).map((to) => `${table}/${id} → ${to.table}/${to.id}`),
      );
      const listed = referencesOf(project).map(({ path, table, id }) => `${path[0]}/${path[1]} → ${table}/${id}`);
      expect(walked.sort()).toEqual(listed.sort());
    }),
  );
});

test("gives back the very same record when everything it refers to stays", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      for (const [table, , record] of recordsOf(project))
        expect(rewriteReferences(table, record, (_, id) => id)).toBe(record);
    }),
  );
});

test("renames every reference, and back again", () => {
  fc.assert(
    fc.property(arbitraryProject(), (project) => {
      for (const [table, , record] of recordsOf(project)) {
        const renamed = rewriteReferences(table, record, (_, id) => `${id}-copy`) as RecordOf<TableName>;
        expect(referencesIn(table, renamed).every((to) => to.id.endsWith("-copy"))).toBe(true);
        expect(rewriteReferences(table, renamed, (_, id) => id.slice(0, -5))).toEqual(record);
      }
    }),
  );
});

test("leaves no reference to what is gone", () => {
  fc.assert(
    fc.property(arbitraryProject(), fc.constantFrom(...tableNames), (project, gone) => {
      for (const [table, , record] of recordsOf(project)) {
        const left = rewriteReferences(table, record, (to, id) => (to === gone ? undefined : id));
        if (left) expect(referencesIn(table, left).some((to) => to.table === gone)).toBe(false);
      }
    }),
  );
});
