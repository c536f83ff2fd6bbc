import { deflateSync } from "fflate";
import { expect, test } from "vitest";
import { readShareFragment, sharedIn, shareFragment } from "./share-link.ts";
import { orderProject } from "./testing/order-project.ts";

test("brings a project back as it was, with the run that was looked at", () => {
  const fragment = shareFragment({ mode: "view", project: orderProject });
  expect(fragment).toMatch(/^view=[A-Za-z0-9_-]+$/);
  expect(sharedIn(` https://flows.example/#${fragment}\n`)).toBe(`#${fragment}`);
  expect(sharedIn(`see https://flows.example/#${fragment}`)).toBeUndefined();
  expect(readShareFragment(`#${fragment}`)).toEqual({ ok: true, value: { mode: "view", project: orderProject } });
  const scenarios = { "a-run": { name: "A run", machine: "order", seed: 1 } };
  const project = { ...orderProject, scenarios };
  const withRun = shareFragment({ mode: "copy", project, scenario: "a-run", cursor: 12 });
  expect(readShareFragment(withRun)).toMatchObject({
    value: { mode: "copy", scenario: "a-run", cursor: 12, project: { name: "Test" } },
  });
  expect(readShareFragment(withRun.replace("a-run", "%E0%A4%A"))).toMatchObject({ ok: true });
});

test("is the same link for the same project", () => {
  expect(shareFragment({ mode: "copy", project: structuredClone(orderProject) })).toBe(
    shareFragment({ mode: "copy", project: orderProject }),
  );
});

test("refuses links that were cut, mistyped, or hide more than a document may be", () => {
  const fragment = shareFragment({ mode: "copy", project: orderProject });
  for (const length of [5, 6, 7, 40, fragment.length - 40])
    expect(readShareFragment(fragment.slice(0, length))).toMatchObject({ ok: false });
  expect(readShareFragment("copy=!!!")).toMatchObject({ ok: false, error: expect.stringContaining("incomplete") });
  expect(readShareFragment("other=1")).toMatchObject({ ok: false });
  const bomb = Buffer.from(deflateSync(new Uint8Array(33_000_000), { level: 1 })).toString("base64url");
  expect(readShareFragment(`copy=${bomb}`)).toMatchObject({ ok: false });
});
