// The order workflow drawn twice from nothing, with the mouse and with the keyboard alone; and a drawing of a thousand states.

import { expect, type Page, test } from "@playwright/test";
import { generateProject } from "#model/testing/generated-project.ts";
import { bytesOf, canvasOf, drawn, openDrawing } from "./support/drawing.ts";
import { type Arrow, type Hand, keyboard, mouse, type Places } from "./support/hands.ts";
import { complaintsOf, openPage, runCommand, savedDocument } from "./support/open-page.ts";

const places: Places = {
  states: {
    Draft: [110, 60],
    Processing: [160, 226],
    Reserving: [160, 226],
    Charging: [160, 328],
    Charged: [160, 430],
    Packing: [420, 540],
    Invoicing: [660, 540],
    Cancelled: [640, 60],
    Rejected: [700, 300],
    Completed: [110, 700],
  },
  heads: { Processing: [160, 170] },
  sides: { "Draft Cancelled": "right", "Reserving Rejected": "right", "Charging Rejected": "right" },
};

const arrows: readonly Arrow[] = [
  { from: "Draft", to: "Processing", trigger: "order.submitted" },
  { from: "Draft", to: "Cancelled", trigger: "after 1 h" },
  { from: "Reserving", to: "Charging" },
  { from: "Reserving", to: "Rejected" },
  { from: "Charging", to: "Charged" },
  { from: "Charging", to: "Rejected" },
  { from: "Packing", to: "Packed", trigger: "parcel.packed" },
  { from: "Invoicing", to: "Invoiced", trigger: "after 5 min" },
  { from: "Processing", to: "Fulfilling" },
  { from: "Fulfilling", to: "Completed" },
];

async function drawOrder(page: Page, hand: Hand): Promise<void> {
  for (const name of ["Draft", "Processing"]) await hand.state(name);
  for (const name of ["Reserving", "Charging", "Charged"]) await hand.child(name, "Processing");
  await hand.select("Processing");
  for (const name of ["Packing", "Invoicing"]) await hand.state(name);
  await hand.parallel("Fulfilling", "Packing", "Invoicing");
  await hand.beside("Packed", "Packing");
  await hand.beside("Invoiced", "Invoicing");
  await hand.select("Fulfilling");
  for (const name of ["Cancelled", "Rejected", "Completed"]) await hand.state(name);
  for (const name of ["Charged", "Packed", "Invoiced", "Cancelled", "Rejected", "Completed"]) {
    await hand.select(name);
    await hand.command("Make it final");
  }
  for (const [service, state] of [
    ["Stock", "Reserving"],
    ["Card", "Charging"],
  ] as const) {
    await hand.service(service);
    await hand.select(state);
    await hand.choose("Add", `Call of “${service}”`);
  }
  for (const policy of ["Retry", "Attempt timeout"]) await hand.choose("Add policy", policy);
  for (const arrow of arrows) await hand.arrow(arrow);
  await hand.event("order.submitted");
  await hand.press("Add to payload");
  await expect(page.getByRole("textbox", { name: "Name of field field" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("amount");
  await page.keyboard.press("Enter");
  await hand.goTo("textbox", "Type of field amount");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("number");
  await page.keyboard.press("Enter");
  await hand.transition("order.submitted");
  await hand.goTo("textbox", "Condition");
  await page.keyboard.type("event.amount > 0");
  await page.keyboard.press("Enter");
  await hand.command("Lay out everything");
  await expect(page.getByRole("button", { name: "Undo: Lay out everything" })).toBeVisible();
}

const order = [
  "Draft, initial state. order.submitted [event.amount > 0] to Processing; after 1 h to Cancelled",
  "Processing, container, 3 inside. done to Fulfilling",
  "Reserving, initial state, in Processing. done: Stock to Charging; error: Stock to Rejected",
  "Charging, state, in Processing. done: Card to Charged; error: Card to Rejected",
  "Charged, final state, in Processing",
  "Fulfilling, parallel state, 2 inside. done to Completed",
  "Region, container, in Fulfilling, 2 inside",
  "Packing, initial state, in Region. parcel.packed to Packed",
  "Packed, final state, in Region",
  "Region 2, container, in Fulfilling, 2 inside",
  "Invoicing, initial state, in Region 2. after 5 min to Invoiced",
  "Invoiced, final state, in Region 2",
  "Cancelled, final state",
  "Rejected, final state",
  "Completed, final state",
];

test("draws the order workflow by mouse and by keyboard alone, and gets the same bytes", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  const complaints = complaintsOf(page);
  await openDrawing(page);
  await drawOrder(page, mouse(page, places));
  await expect.poll(() => drawn(page)).toEqual(order);
  const byMouse = await bytesOf(page);
  await runCommand(page, "New project");
  await canvasOf(page).focus();
  await drawOrder(page, keyboard(page));
  expect(await bytesOf(page)).toBe(byMouse);
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
  // The panels follow a big drawing later, but neither a letter nor the keyboard is lost on the way.
  await page.keyboard.press("Enter");
  await page.keyboard.type("Named on the canvas");
  await page.keyboard.press("Enter");
  const name = page.locator('[data-place$="/name"]');
  await expect(name).toHaveValue("Named on the canvas");
  await name.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Named in its form");
  await page.keyboard.press("Enter");
  await expect(name).toHaveValue("Named in its form");
  await expect(name).toBeFocused();
  const row = page.locator('[role="treeitem"][aria-selected="true"]');
  await expect(row).toHaveAttribute("aria-label", /^Named in its form/);
  await row.focus();
  await page.keyboard.press("F2");
  await page.keyboard.type("Named in the outline");
  await page.keyboard.press("Enter");
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute("aria-label", /^Named in the outline/);
  await expect(name).toHaveValue("Named in the outline");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(row).toBeFocused();
  await expect(name).not.toHaveValue("Named in the outline");
  expect(complaints).toEqual([]);
});
