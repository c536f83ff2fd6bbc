import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { countRenders, forgetRenders, renders } from "./support/count-renders.ts";
import { complaintsOf, openEmpty, openPage, runCommand, savedDocument } from "./support/open-page.ts";
import { storedViews } from "./support/stored-views.ts";

for (const colorScheme of ["light", "dark"] as const)
  test(`opens the sample without a complaint and usable for all (${colorScheme})`, async ({ page }, testInfo) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    await expect(page.getByRole("textbox", { name: "Name of the project" })).toHaveValue("Order flow");
    await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
    await expect(page.getByRole("region", { name: "Inspector" })).toContainText("Order");
    await page.screenshot({ path: testInfo.outputPath(`designer-${colorScheme}.png`) });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

const names = (page: Page) =>
  page.getByRole("list", { name: "States on the canvas" }).getByRole("listitem").allTextContents();

test("draws states and transitions by mouse, and undoes them", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openEmpty(page);
  const canvas = await page.getByRole("application").boundingBox();
  if (!canvas) throw new Error("There is no canvas.");
  const at = (x: number, y: number) => ({ x: canvas.x + x, y: canvas.y + y });
  const [first, second] = [at(200, 120), at(200, 320)];
  await page.mouse.dblclick(first.x, first.y);
  await page.keyboard.type("Draft");
  await page.keyboard.press("Enter");
  await page.mouse.dblclick(second.x, second.y);
  await page.keyboard.type("Paid");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["Draft, initial state", "Paid, state"]);

  await page.keyboard.press("Escape");
  await page.mouse.move(first.x, first.y);
  const grip = page.locator('[data-grip="connect"]').nth(2);
  const from = await grip.boundingBox();
  if (!from) throw new Error("There is no grip to connect by.");
  await page.mouse.move(from.x + 6, from.y + 6);
  await page.mouse.down();
  await page.mouse.move(second.x, second.y - 60, { steps: 4 });
  await page.mouse.move(second.x, second.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual(["Draft, initial state. paid to Paid", "Paid, state"]);

  await expect(page.getByRole("combobox", { name: "What sets the transition off" })).toBeFocused();
  await page.keyboard.press("Escape");
  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press("Control+z");
  await expect(page.getByText("Draw the first state")).toBeVisible();
  expect(complaints).toEqual([]);
});

test("draws the same by keyboard alone", async ({ page }) => {
  await openEmpty(page);
  await page.keyboard.press("n");
  await page.keyboard.type("Draft");
  await page.keyboard.press("Enter");
  await page.keyboard.press("c");
  await expect(page.getByRole("combobox", { name: "Connect “Draft” to" })).toBeFocused();
  await page.keyboard.type("Paid");
  await page.keyboard.press("Enter");
  await expect.poll(() => names(page)).toEqual(["Draft, initial state. paid to Paid", "Paid, state"]);
});

test("moves a state by a drag, into another and out again, each undone to the same bytes", async ({ page }) => {
  await openEmpty(page);
  const canvas = await page.getByRole("application").boundingBox();
  if (!canvas) throw new Error("There is no canvas.");
  for (const [x, y, name] of [
    [160, 120, "Group"],
    [160, 320, "Child"],
  ] as const) {
    await page.mouse.dblclick(canvas.x + x, canvas.y + y);
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  const before = await savedDocument(page);
  await page.mouse.move(canvas.x + 160, canvas.y + 320);
  await page.mouse.down();
  await page.mouse.move(canvas.x + 160, canvas.y + 200, { steps: 5 });
  await page.keyboard.down("Alt");
  await page.mouse.move(canvas.x + 160, canvas.y + 120, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect
    .poll(() => names(page))
    .toEqual(["Group, initial container, 1 inside", "Child, initial state, in Group"]);
  await page.keyboard.press("Control+z");
  expect(await savedDocument(page)).toBe(before);
});

test("renders nothing but the state that is dragged, and in the end only what its move changed", async ({ page }) => {
  await countRenders(page);
  await openEmpty(page);
  const canvas = await page.getByRole("application").boundingBox();
  if (!canvas) throw new Error("There is no canvas.");
  for (const [x, y, name] of [
    [160, 120, "One"],
    [400, 120, "Two"],
    [160, 320, "Three"],
  ] as const) {
    await page.mouse.dblclick(canvas.x + x, canvas.y + y);
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await page.mouse.move(canvas.x + 160, canvas.y + 120);
  await page.mouse.down();
  await page.mouse.move(canvas.x + 170, canvas.y + 160, { steps: 3 });
  await forgetRenders(page);
  await page.mouse.move(canvas.x + 200, canvas.y + 220, { steps: 10 });
  expect(await renders(page)).toEqual({});
  await page.mouse.up();
  await expect.poll(() => renders(page)).toHaveProperty("state");
  expect(Object.keys(await renders(page))).toEqual(["state"]);
  // The words for readers say nothing of places, and of a name only where it is said.
  await page.keyboard.press("Enter");
  await page.keyboard.type("Elsewhere");
  await forgetRenders(page);
  await page.keyboard.press("Enter");
  await expect(page.locator("#on-canvas-state")).toHaveText(/^Elsewhere/);
  const told = Object.keys(await renders(page)).filter((key) => key.startsWith("words of"));
  expect(told).toEqual(["words of state"]);
});

test("leaves nothing behind when a drag is stopped with Escape or by a reload", async ({ page }) => {
  await openEmpty(page);
  const canvas = await page.getByRole("application").boundingBox();
  if (!canvas) throw new Error("There is no canvas.");
  await page.mouse.dblclick(canvas.x + 200, canvas.y + 200);
  await page.keyboard.press("Enter");
  const before = await savedDocument(page);
  const drag = async () => {
    await page.mouse.move(canvas.x + 200, canvas.y + 200);
    await page.mouse.down();
    await page.mouse.move(canvas.x + 300, canvas.y + 300, { steps: 5 });
  };
  await drag();
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await savedDocument(page)).toBe(before);
  await drag();
  await page.reload();
  await expect(page.getByRole("application")).toBeVisible();
  expect(await savedDocument(page)).toBe(before);
});

test("brings back the document, the selection and undo after a reload", async ({ page }) => {
  await openEmpty(page);
  await page.keyboard.press("n");
  await page.keyboard.type("Kept");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await expect.poll(() => storedViews(page)).toContain('"selection":[{"table":"states","id":"state"}]');
  await page.reload();
  await expect(page.getByRole("treeitem", { name: /^Kept/ })).toHaveAttribute("aria-selected", "true");
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Draw the first state")).toBeVisible();
});

test("shows in one tab what is changed in another", async ({ page, context }) => {
  await openEmpty(page);
  await page.keyboard.press("n");
  await page.keyboard.type("Shared");
  await page.keyboard.press("Enter");
  const other = await context.newPage();
  await openPage(other);
  await expect(other.getByRole("treeitem", { name: /^Shared/ })).toBeVisible();
  await other.getByRole("application").focus();
  await other.keyboard.press("n");
  await other.keyboard.type("From the other");
  await other.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: /^From the other/ })).toBeVisible();
});

test("lays out the sample in one step of undo", async ({ page }) => {
  await openPage(page);
  await page.getByRole("treeitem", { name: /^Order, machine/ }).click();
  const before = await savedDocument(page);
  await runCommand(page, "Lay out everything");
  await expect(page.getByRole("button", { name: "Undo: Lay out everything" })).toBeVisible();
  expect(await savedDocument(page)).not.toBe(before);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  expect(await savedDocument(page)).toBe(before);
});

test("shows hostile names as text and never breaks", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openEmpty(page);
  for (const name of ["<script>alert(1)</script>", "مرحبا بالعالم", "👩‍🚀 rocket", "x".repeat(190)]) {
    await page.keyboard.press("n");
    await page.keyboard.insertText(name);
    await page.keyboard.press("Enter");
  }
  await expect.poll(async () => (await names(page)).length).toBe(4);
  await expect(page.getByRole("treeitem", { name: /^<script>/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("keeps room for the drawing where the window is narrow, as at 200 %", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await openPage(page);
  const [outline, inspector] = [
    page.getByRole("tree", { name: "Project" }),
    page.getByRole("region", { name: "Inspector", exact: true }),
  ];
  await expect(inspector).toBeHidden();
  await page.getByRole("button", { name: "Show or hide the inspector" }).click();
  await expect(inspector).toBeVisible();
  await expect(outline).toBeHidden();
  await runCommand(page, "Run and break it");
  await expect(page.getByRole("button", { name: "Play" })).toBeInViewport();
  await expect(page.getByRole("region", { name: "Outcome" })).toBeInViewport();
  const canvas = page.getByRole("application");
  await expect.poll(async () => (await canvas.boundingBox())?.height).toBeGreaterThan(100);
  await runCommand(page, "Patterns");
  await expect(page.getByText(/^Draw a workflow, break it on purpose/)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Start empty" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(outline).toBeVisible();
  await expect(inspector).toBeVisible();
});

test("says what to do when the sample is missing or broken, and shows no blank page", async ({ page }) => {
  await page.route("**/order.faultline.json", (route) => route.fulfill({ body: '{ "format": "faultline", ' }));
  await page.goto("/");
  await expect(page.getByText(/ends inside an object that begins on line 1/)).toBeVisible();
  await expect(page.getByText("Draw the first state")).toBeVisible();
  await page.getByRole("application").focus();
  await page.keyboard.press("n");
  await page.keyboard.type("First");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("treeitem", { name: /^First/ })).toBeVisible();
});

test("refuses a file that is no document, and leaves the drawing as it was", async ({ page }) => {
  // The browser's own dialog, where it has one, is beyond a test's reach.
  await page.addInitScript(() => Reflect.deleteProperty(window, "showSaveFilePicker"));
  await openPage(page);
  const chosen = page.waitForEvent("filechooser");
  await runCommand(page, "Open file");
  await (await chosen).setFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{ nope") });
  await expect(page.getByRole("dialog", { name: "Import" })).toContainText(/line 1/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Name of the project" })).toHaveValue("Order flow");
});
