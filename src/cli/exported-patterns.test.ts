// Every machine of every pattern leaves in every format, compiles under `strict` as TypeScript, and is recognised again.

import { expect, test } from "vitest";
import { readAny } from "#formats/read-any.ts";
import { formatIds, formatOf } from "#formats/registry.ts";
import { exportTypeScript } from "#formats/xstate-typescript/export.ts";
import { checkTypes } from "#formats/xstate-typescript/testing/check-types.ts";
import { allPatterns } from "#patterns/all-patterns.ts";

const machines = allPatterns.flatMap(({ id, project }) =>
  Object.keys(project.machines).map((machine) => ({ name: `${id}-${machine}`, project, machine })),
);

test("TypeScript of every pattern compiles under strict", () => {
  const files = machines.map(({ name, project, machine }): [string, string] => {
    const exported = exportTypeScript(project, { machine });
    if (!exported.ok) throw new Error(`${name}: ${exported.error.message}`);
    return [name, exported.value.text];
  });
  const checked = checkTypes(Object.fromEntries(files));
  checked.remove();
  expect(checked.complaints).toBe("");
});

test.each(formatIds)("every pattern leaves as %s, and is recognised where it can come back", async (id) => {
  const format = formatOf(id);
  const exportProject = await format?.loadExport?.();
  for (const { name, project, machine } of machines) {
    const exported = exportProject?.(project, { machine });
    if (!exported?.ok) throw new Error(`${name}: ${exported?.error.message}`);
    if (!format?.loadImport) continue;
    expect(await readAny(exported.value.text, "")).toMatchObject({ ok: true, value: { format: id } });
  }
});
