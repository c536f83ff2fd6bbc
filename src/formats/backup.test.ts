import { expect, test } from "vitest";
import { saveProject } from "#model/save.ts";
import { isBackup, readBackup, writeBackup } from "./backup.ts";
import { orderProject } from "./testing/order-project.ts";

const text = saveProject(orderProject);

test("brings all projects back as they were", () => {
  const other = saveProject({ ...orderProject, name: "Other" });
  const backup = writeBackup([
    { text, savedAt: 5 },
    { text: other, savedAt: 7 },
  ]);
  expect(isBackup(backup)).toBe(true);
  const read = readBackup(backup);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.refused).toEqual([]);
  expect(read.value.projects.map(({ project, savedAt }) => [saveProject(project), savedAt])).toEqual([
    [text, 5],
    [other, 7],
  ]);
});

test("leaves out what can't be read, and says which", () => {
  const backup = writeBackup([
    { text: '{ "name": "Broken" }', savedAt: 1 },
    { text, savedAt: 2 },
  ]);
  const read = readBackup(backup);
  expect(read.ok && read.value.refused[0]).toMatch(/^“Broken”: /);
  expect(read.ok && read.value.projects).toHaveLength(1);
});

test("refuses what is no backup, with a place", () => {
  expect(readBackup('{ "format": "faultline-backup", "version": 1 }')).toMatchObject({ ok: false });
  expect(readBackup('{\n"format": "faultline-backup"')).toMatchObject({ ok: false, error: { line: 2 } });
  const newer = writeBackup([]).replace('"version": 1', '"version": 2');
  expect(readBackup(newer)).toMatchObject({ ok: false, error: { message: expect.stringContaining("newer") } });
  expect(isBackup(text)).toBe(false);
});
