// What many states at once go through: laid out, copied to another tab, brought in as text.

import { expect, type Page, test } from "@playwright/test";
import { generateProject } from "#model/testing/generated-project.ts";
import { bytesOf, canvasOf, createState, drawn, openDrawing } from "./support/drawing.ts";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

interface Placed {
  readonly layout: { readonly states: Readonly<Record<string, { readonly x: number; readonly y: number }>> };
}

const placesOf = async (page: Page): Promise<Placed["layout"]["states"]> =>
  JSON.parse(await bytesOf(page)).layout.states;

async function undoTo(page: Page, bytes: string): Promise<void> {
  await canvasOf(page).focus();
  await page.keyboard.press("Control+z");
  expect(await bytesOf(page)).toBe(bytes);
}

test("lays out all, the selection or only what is new, moves nothing else, and is undone in one step", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openDrawing(page);
  for (const [name, x, y] of [
    ["One", 100, 60],
    ["Two", 120, 90],
    ["Three", 420, 300],
  ] as const)
    await createState(page, [x, y + (name === "Two" ? 60 : 0)], name);
  const apart = await bytesOf(page);
  const placed = await placesOf(page);
  await page.getByRole("treeitem", { name: /^One,/ }).click();
  await page.getByRole("treeitem", { name: /^Two,/ }).click({ modifiers: ["Control"] });
  await runCommand(page, "Lay out the selection");
  await expect(page.getByRole("button", { name: "Undo: Lay out the selection" })).toBeVisible();
  const selection = await placesOf(page);
  expect(selection["state-3"]).toEqual(placed["state-3"]);
  expect(selection["state-2"]).not.toEqual(placed["state-2"]);
  await undoTo(page, apart);
  await runCommand(page, "Lay out only what has no place yet");
  await expect(page.getByRole("alert")).toContainText("Every state has its place already.");
  await runCommand(page, "Lay out everything");
  await expect(page.getByRole("button", { name: "Undo: Lay out everything" })).toBeVisible();
  expect(await placesOf(page)).not.toEqual(placed);
  await undoTo(page, apart);
  expect(complaints).toEqual([]);
});

test("says how a long layout goes, and stops it with nothing moved", async ({ page }) => {
  const document = generateProject({ states: 1000, depth: 3, transitionsPerState: 1.5, seed: 7 });
  await page.route("**/order.faultline.json", (route) => route.fulfill({ json: document }));
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openPage(page);
  const before = await bytesOf(page);
  await runCommand(page, "Lay out everything");
  const progress = page.getByRole("status").filter({ hasText: /^Laying out \d+ states/ });
  await expect(progress).toBeVisible();
  await progress.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("alert")).toContainText("The layout was stopped. Nothing was moved.");
  expect(await bytesOf(page)).toBe(before);
});

test("copies and cuts between two tabs and takes in text, each as one step", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await createState(page, [160, 80], "Draft");
  await createState(page, [160, 240], "Paid");
  await canvasOf(page).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const other = await context.newPage();
  await openDrawing(other);
  await other.keyboard.press("Control+v");
  await expect.poll(() => drawn(other)).toEqual(["Draft, initial state", "Paid, state"]);
  await expect(other.getByRole("button", { name: "Undo: Paste 2 states" })).toBeVisible();
  await other.keyboard.press("Control+x");
  await expect(other.getByText("Draw the first state")).toBeVisible();
  await other.evaluate(() => navigator.clipboard.writeText("Packing\nSending\n\nDone"));
  await other.keyboard.press("Control+v");
  await expect.poll(() => drawn(other)).toEqual(["Packing, initial state", "Sending, state", "Done, state"]);
  await other.keyboard.press("Control+z");
  await expect(other.getByText("Draw the first state")).toBeVisible();
  expect(complaints).toEqual([]);
});
