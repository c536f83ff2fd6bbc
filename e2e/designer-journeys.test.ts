// The same workflow drawn twice from nothing, with the mouse and with the keyboard alone.

import { expect, type Locator, type Page, test } from "@playwright/test";
import { generateProject } from "#model/testing/generated-project.ts";
import { complaintsOf, openEmpty, openPage, runCommand, savedDocument } from "./support/open-page.ts";

const states = { Draft: [300, 80], Charging: [300, 240], Paid: [300, 400], Failed: [560, 240] } as const;
type Name = keyof typeof states;

const arrows: readonly { from: Name; to: Name; grip: number; event: string }[] = [
  { from: "Draft", to: "Charging", grip: 2, event: "order.submitted" },
  { from: "Charging", to: "Paid", grip: 2, event: "card.charged" },
  { from: "Charging", to: "Failed", grip: 1, event: "card.declined" },
];

const ends: readonly Name[] = ["Paid", "Failed"];

async function pointIn(canvas: Locator, [x, y]: readonly [number, number]): Promise<{ x: number; y: number }> {
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is no canvas.");
  return { x: box.x + x, y: box.y + y };
}

async function drawByMouse(page: Page): Promise<void> {
  const canvas = page.getByRole("application");
  for (const [name, place] of Object.entries(states)) {
    const { x, y } = await pointIn(canvas, place);
    await page.mouse.dblclick(x, y);
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  for (const { from, to, grip, event } of arrows) {
    const [start, end] = [await pointIn(canvas, states[from]), await pointIn(canvas, states[to])];
    await page.mouse.click(start.x, start.y);
    const handle = await page.locator('[data-grip="connect"]').nth(grip).boundingBox();
    if (!handle) throw new Error(`“${from}” has no grip to connect by.`);
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(end.x - 20, end.y - 20, { steps: 5 });
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.mouse.up();
    await page.mouse.dblclick((start.x + end.x) / 2, (start.y + end.y) / 2);
    await writeTrigger(page, event);
  }
  for (const name of ends) {
    const { x, y } = await pointIn(canvas, states[name]);
    await page.mouse.click(x, y);
    await page.getByRole("region", { name: "Inspector" }).getByRole("combobox", { name: "Kind" }).selectOption("final");
  }
}

async function drawByKeyboard(page: Page): Promise<void> {
  for (const name of Object.keys(states)) {
    await page.keyboard.press("n");
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  for (const { from, to, event } of arrows) {
    await goTo(page, from);
    await page.keyboard.press("c");
    await page.getByRole("combobox", { name: `Connect “${from}” to` }).fill(to);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await writeTrigger(page, event);
  }
  for (const name of ends) {
    await goTo(page, name);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find a command" }).fill("Make it final");
    await page.keyboard.press("Enter");
  }
}

async function goTo(page: Page, name: Name): Promise<void> {
  await page.keyboard.press("Control+f");
  await page.getByPlaceholder(/^Search states/).fill(name);
  await expect(page.getByRole("option", { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: new RegExp(`^${name},`) })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("application").focus();
}

async function writeTrigger(page: Page, event: string): Promise<void> {
  const field = page.getByRole("combobox", { name: "What sets the transition off" });
  await expect(field).toBeFocused();
  await page.keyboard.type(event);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

async function drawnDocument(page: Page): Promise<unknown> {
  const { layout, ...drawn } = JSON.parse(await savedDocument(page));
  expect(layout).toBeDefined();
  return drawn;
}

test("draws the same workflow by mouse and by keyboard alone", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openEmpty(page);
  await drawByMouse(page);
  const byMouse = await drawnDocument(page);
  expect(Object.keys((byMouse as { transitions: object }).transitions)).toHaveLength(3);
  await runCommand(page, "New project");
  await page.getByRole("application").focus();
  await drawByKeyboard(page);
  expect(await drawnDocument(page)).toEqual(byMouse);
  expect(complaints).toEqual([]);
});

test("finds and moves one of a thousand states, and takes it back to the same bytes", async ({ page }) => {
  const complaints = complaintsOf(page);
  const document = generateProject({ states: 1000, depth: 3, transitionsPerState: 1.5, seed: 7 });
  const wanted = Object.entries(document.states).find(([id, { kind }]) => kind === "atomic" && id.endsWith("7"));
  await page.route("**/order.faultline.json", (route) => route.fulfill({ json: document }));
  await openPage(page);
  const before = await savedDocument(page);
  await page.keyboard.press("Control+f");
  await page.getByPlaceholder(/^Search states/).fill(wanted?.[1].name ?? "");
  await page.getByRole("option").first().click();
  await page.getByRole("application").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(page.getByRole("button", { name: /^Undo: / })).toBeEnabled();
  expect(await savedDocument(page)).not.toBe(before);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  expect(await savedDocument(page)).toBe(before);
  expect(complaints).toEqual([]);
});
