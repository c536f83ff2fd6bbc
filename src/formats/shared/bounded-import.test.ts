import { expect, test } from "vitest";
import { boundedImport } from "./bounded-import.ts";
import { createProjectBuilder } from "./project-builder.ts";

function importing(states: number) {
  return boundedImport(() => {
    const builder = createProjectBuilder("m");
    for (let index = 0; index < states; index++) builder.event(`event ${index}`);
    return { ok: true, value: { project: builder.project, losses: [], places: new Map() } };
  })("");
}

test("refuses what describes more than a machine can be, and says what to do", () => {
  expect(importing(25_001)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/more than 25,000 states.*Split it/), line: 1, column: 1 },
  });
});

test("leaves everything else alone", () => {
  expect(importing(1000)).toMatchObject({ ok: true });
  const broken = boundedImport(() => {
    throw new Error("own mistake");
  });
  expect(() => broken("")).toThrow("own mistake");
});

test("stops when whoever has a clock says that it is late, and not the next one", () => {
  const importText = boundedImport(() => {
    const builder = createProjectBuilder("m");
    for (let index = 0; index < 200; index++) builder.event(`event ${index}`);
    return builder.finish();
  });
  let asked = 0;
  const late = importText("", { isLate: () => ++asked > 2 });
  expect(late).toMatchObject({ ok: false, error: { message: expect.stringContaining("more time") } });
  expect(importText("")).toMatchObject({ ok: true });
});
