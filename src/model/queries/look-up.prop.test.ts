import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changeTable } from "../change-table.ts";
import { diffProjects } from "../diff.ts";
import type { Id } from "../schema/common.ts";
import type { Project } from "../schema/project.ts";
import { buildProject } from "../testing/build-project.ts";
import { lookUp } from "./look-up.ts";

interface Row {
  readonly owner: Id;
  readonly order: number;
}

const ids = ["a", "b", "c", "d", "e"];
const ownersOf = (row: Row) => [row.owner];
const row = fc.record({ owner: fc.constantFrom("x", "y", "z"), order: fc.nat({ max: 3 }) });
const change = fc.record({ from: fc.nat(), id: fc.constantFrom(...ids), row: fc.option(row), asks: fc.boolean() });

function plainly(table: Readonly<Record<Id, Row>>, owner: Id) {
  return Object.keys(table)
    .filter((id) => table[id]?.owner === owner)
    .sort((left, right) => (table[left]?.order ?? 0) - (table[right]?.order ?? 0) || (left < right ? -1 : 1));
}

function expectSameAnswers(table: Readonly<Record<Id, Row>>): void {
  const find = lookUp(table, ownersOf);
  for (const owner of ["x", "y", "z"]) expect(find(owner).map((entry) => entry.id)).toEqual(plainly(table, owner));
}

test("answers for every table of a family what going through that table would", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), row), fc.array(change, { maxLength: 8 }), (first, changes) => {
      const tables: Readonly<Record<Id, Row>>[] = [{ ...first }];
      for (const { from, id, row, asks } of changes) {
        const before = tables[from % tables.length] ?? {};
        if (asks) expectSameAnswers(before);
        tables.push(changeTable(before, [[id, row]]) as Record<Id, Row>);
      }
      for (const table of tables) expectSameAnswers(table);
    }),
  );
});

test("finds what differs between any two tables of a family", () => {
  const project = buildProject({ machine: "m", states: { a: {} } });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...ids), row), fc.array(change, { maxLength: 6 }), (first, changes) => {
      const tables: Readonly<Record<Id, Row>>[] = [{ ...first }];
      for (const { from, id, row } of changes)
        tables.push(changeTable(tables[from % tables.length] ?? {}, [[id, row]]) as Record<Id, Row>);
      for (const before of tables) {
        for (const after of tables) {
          const [one, other] = [before, after].map((states) => ({ ...project, states }) as unknown as Project);
          const diff = one && other ? diffProjects(one, other).tables.states : undefined;
          const differing = ids.filter((id) => before[id] !== after[id]);
          expect(Object.keys(diff ?? {}).sort()).toEqual(differing);
        }
      }
    }),
  );
});
