import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, openPage, runCommand, savedDocument } from "./support/open-page.ts";

const inspectorOf = (page: Page) => page.getByRole("region", { name: "Inspector" });

/** The order machine of the sample, and in its form the transition that an order comes in with. */
async function openSubmitted(page: Page) {
  await openPage(page);
  const machine = page.getByRole("treeitem", { name: /^Order, machine/ });
  await machine.click();
  if ((await machine.getAttribute("aria-expanded")) !== "true") await page.keyboard.press("ArrowRight");
  await openState(page, "Draft");
  const inspector = inspectorOf(page);
  await inspector.getByRole("button", { name: /^order\.submitted/ }).click();
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("order.submitted → Reserving stock");
  return inspector;
}

async function openState(page: Page, name: string): Promise<void> {
  await page
    .getByRole("treeitem", { name: new RegExp(`^${name},`) })
    .first()
    .click();
  await expect(inspectorOf(page).getByRole("heading", { level: 2 })).toContainText(name);
}

async function documentOf(page: Page) {
  return JSON.parse(await savedDocument(page));
}

test("completes an expression from declared names, shows its type and keeps it with Enter", async ({ page }) => {
  const complaints = complaintsOf(page);
  const inspector = await openSubmitted(page);
  const condition = inspector.getByRole("textbox", { name: "Condition" });
  await condition.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("contex");
  await expect(page.getByRole("option", { name: "context", exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.type(".am");
  await expect(page.getByRole("option", { name: /^amount/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(condition).toHaveText("context.amount");
  await expect(inspector.getByTitle("number", { exact: true }).first()).toBeVisible();
  await page.keyboard.type(" > 10");
  await page.keyboard.press("Enter");
  expect((await documentOf(page)).transitions.submit.guard).toEqual({
    kind: "expression",
    expression: "context.amount > 10",
  });
  expect(complaints).toEqual([]);
});

test("stores nothing that is no expression, keeps it while looking elsewhere, and leads back to it", async ({
  page,
}) => {
  const inspector = await openSubmitted(page);
  const before = (await documentOf(page)).transitions.submit.guard;
  const condition = inspector.getByRole("textbox", { name: "Condition" });
  await condition.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" &&");
  await expect(condition).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.press("Tab");
  const drafts = inspector.getByRole("region", { name: "Not kept yet" });
  await expect(drafts).toContainText("One field holds text that can't be kept yet");
  await openState(page, "Charging card");
  await expect(drafts).toBeVisible();
  expect((await documentOf(page)).transitions.submit.guard).toEqual(before);
  await drafts.getByRole("button", { name: /^Condition/ }).click();
  await expect(condition).toBeFocused();
  await expect(condition).toHaveText(/&&$/);
  await page.keyboard.press("Escape");
  await expect(drafts).toBeHidden();
  await expect(condition).toHaveText(before.expression);
});

test("stores an expression with a problem of types, says what is wrong, and is led to it from the problem", async ({
  page,
}) => {
  const inspector = await openSubmitted(page);
  const condition = inspector.getByRole("textbox", { name: "Condition" });
  await condition.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("event.quantty > 0");
  await page.keyboard.press("Tab");
  await expect(inspector.getByText('Did you mean "quantity"?').first()).toBeVisible();
  expect((await documentOf(page)).transitions.submit.guard.expression).toBe("event.quantty > 0");
  await openState(page, "Charging card");
  await runCommand(page, "Show or hide problems");
  await page.getByRole("button", { name: /There is no field "quantty"/ }).click();
  await expect(condition).toBeFocused();
});

test("shows hostile names as text and keeps its shape", async ({ page }) => {
  const complaints = complaintsOf(page);
  const inspector = await openSubmitted(page);
  await openState(page, "Charging card");
  const name = inspector.getByRole("textbox", { name: "Name", exact: true });
  const heading = inspector.getByRole("heading", { level: 2 });
  for (const hostile of ["<script>alert(1)</script>", "مرحبا بالعالم", "👩‍👩‍👧‍👦 ".repeat(20), "x".repeat(200)]) {
    await name.fill(hostile);
    await name.press("Enter");
    await expect(heading).toContainText(hostile.trim());
    await inspector.getByRole("textbox", { name: "Description" }).fill(`${hostile}\n`.repeat(20));
    await inspector.getByRole("textbox", { name: "Description" }).blur();
    const isWider = await inspector.evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(isWider).toBe(false);
  }
  expect(complaints).toEqual([]);
});

test("makes an event while typing its name, as one step of undo", async ({ page }) => {
  const inspector = await openSubmitted(page);
  const event = inspector.getByRole("combobox", { name: "Event" });
  await event.fill("order.placed");
  await page.getByRole("option", { name: "Create event “order.placed”" }).click();
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("order.placed");
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("order.submitted");
  expect(Object.keys((await documentOf(page)).events)).not.toContain("order-placed");
});

test("adds, moves and removes policies by keyboard alone, and the focus is never lost", async ({ page }) => {
  const inspector = await openSubmitted(page);
  await openState(page, "Charging card");
  await inspector.getByRole("button", { name: /^Card payment\b.*timeout/ }).click();
  await inspector.getByRole("button", { name: "Add policy" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: /^Bulkhead/ })).toBeVisible();
  await page.keyboard.type("bulk");
  await page.keyboard.press("Enter");
  await expect(inspector.getByRole("textbox", { name: "At once" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("4");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(inspector.getByRole("button", { name: "Move Bulkhead down" })).toBeFocused();
  const { policies } = (await documentOf(page)).invocations.charge;
  expect(policies.map(({ kind }: { kind: string }) => kind)).toEqual([
    "totalTimeout",
    "retry",
    "attemptTimeout",
    "bulkhead",
    "idempotencyKey",
  ]);
  expect(policies[3].maxConcurrent).toBe(4);
  await inspector.getByRole("button", { name: "Remove Bulkhead" }).focus();
  await page.keyboard.press("Enter");
  await expect(inspector.getByRole("button", { name: "Remove Idempotency key" })).toBeFocused();
});

test("says nothing more about a field that was left while names were looked up", async ({ page }) => {
  await page.clock.install();
  const inspector = await openSubmitted(page);
  await inspector.getByRole("textbox", { name: "Condition" }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" && con");
  await page.keyboard.press("Tab");
  await expect(inspector.getByText(/There is no "con" here|"con"/).first()).toBeVisible();
  // Whatever was still waiting for its turn has had it.
  await page.clock.runFor(2000);
  await expect(page.locator(".cm-tooltip-autocomplete")).toHaveCount(0);
});

test("changes what several states have in common, in one step", async ({ page }) => {
  const inspector = await openSubmitted(page);
  await openState(page, "Draft");
  await page.getByRole("treeitem", { name: /^Charging card,/ }).click({ modifiers: ["Control"] });
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("2 states");
  await inspector.getByRole("combobox", { name: "Tags" }).fill("slow");
  await page.keyboard.press("Enter");
  const { states } = await documentOf(page);
  expect([states.draft.tags, states.charging.tags]).toEqual([["slow"], ["money", "slow"]]);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+z");
  const undone = (await documentOf(page)).states;
  expect([undone.draft.tags, undone.charging.tags]).toEqual([undefined, ["money"]]);
});

test("takes lengths of time as people write them", async ({ page }) => {
  const inspector = await openSubmitted(page);
  await inspector.getByRole("combobox", { name: "Waits for" }).selectOption({ label: "After a time" });
  const delay = inspector.getByRole("textbox", { name: "Delay" }).first();
  await delay.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("2m");
  await page.keyboard.press("Tab");
  await expect(delay).toHaveText("2 min");
  expect((await documentOf(page)).transitions.submit.trigger).toEqual({ kind: "after", delay: "120000" });
});

test("says what a change of kind would lose, and asks", async ({ page }) => {
  const inspector = await openSubmitted(page);
  await openState(page, "Fulfilment");
  await inspector.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Plain state" });
  await expect(inspector.getByRole("alert")).toContainText("has 2 states, which a plain state can't have");
  await inspector.getByRole("button", { name: "Keep as it is" }).click();
  expect((await documentOf(page)).states.fulfilment.kind).toBe("parallel");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`shows every kind of record in a form that all can use (${colorScheme})`, async ({ page }, testInfo) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    const inspector = await openSubmitted(page);
    const check = async (name: string) => {
      await page.screenshot({ path: testInfo.outputPath(`${name}-${colorScheme}.png`) });
      const { violations } = await new AxeBuilder({ page }).include('[aria-label="Inspector"]').analyze();
      expect(violations).toEqual([]);
    };
    await check("transition");
    await openState(page, "Charging card");
    await check("state");
    await inspector.getByRole("button", { name: /^Card payment\b.*timeout/ }).click();
    for (const policy of ["Total timeout", "Retry", "Attempt timeout", "Idempotency key"])
      await inspector.getByRole("button", { name: `Details of ${policy}` }).click();
    await check("invocation");
    await inspector.getByRole("button", { name: "Open the service" }).click();
    await expect(inspector.getByRole("heading", { level: 2 })).toContainText("Service");
    await check("service");
    await inspector.getByRole("navigation").getByRole("button").first().click();
    await expect(inspector.getByRole("heading", { level: 2 })).toContainText("Project");
    await check("project");
    await inspector.getByRole("button", { name: "Order events" }).click();
    await check("channel");
    expect(complaints).toEqual([]);
  });
