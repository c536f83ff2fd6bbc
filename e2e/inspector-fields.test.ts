import { expect, type Locator, type Page, test } from "@playwright/test";
import { fieldsDocument } from "./support/fields.data.ts";
import { openDocument } from "./support/open-document.ts";
import { complaintsOf, savedDocument } from "./support/open-page.ts";
import { severalDocument } from "./support/several.data.ts";

const inspectorOf = (page: Page) => page.getByRole("region", { name: "Inspector" });
const draftsOf = (page: Page) => inspectorOf(page).getByRole("region", { name: "Not kept yet" });

async function show(page: Page, row: RegExp, title: string): Promise<void> {
  await page.getByRole("treeitem", { name: row }).first().click();
  await expect(inspectorOf(page).getByRole("heading", { level: 2 })).toContainText(title);
}

/** The transitions of the draft are rows of their own, once it is opened. */
async function showPaid(page: Page): Promise<void> {
  await show(page, /^Draft, state/, "Draft");
  const row = page.getByRole("treeitem", { name: /^Draft, state/ });
  await row.press("ArrowRight");
  await expect(row).toHaveAttribute("aria-expanded", "true");
  await show(page, /^pay .*to Busy, transition/, "pay → Busy");
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** Wrong texts by field, with what has to be said of each. */
const wrong: Readonly<Record<string, readonly (readonly [text: string, message: RegExp])[]>> = {
  Name: [
    ["  ", /^Name needs something here\. Write it, or press Escape/],
    ["x".repeat(10_000), /^Name must not be longer than 200 characters\.$/],
    ["Refund", /another one is\. Take another name, such as “?"?Refund 2/],
  ],
  "Name of field amount": [
    ["a.b c", /^“a\.b c” is not a field name/],
    ["__proto__", /reserved name: choose another/],
    ["method", /already has a field "method"/],
  ],
  "Type of field amount": [["numbr", /There is no type "numbr"\. Did you mean "number"\?/]],
  "Sample answer": [["{ id: ", /./]],
  Median: [
    ["0", /^Write more than 0\.$/],
    ["1,5 s", /^Write a length of time, such as 250 ms, 1\.5 s or 2 min\.$/],
    ["99999999999999999999", /^Write at most 100000 d\.$/],
  ],
  "At once": [
    ["0", /^Write at least 1\.$/],
    ["1.5", /^Write a whole number, such as 3\.$/],
    ["1e309", /^Write a whole number/],
  ],
  "Cost per call": [
    ["-1", /^Write at least 0\.$/],
    ["NaN", /^Write a number, such as 3 or 1\.5\.$/],
  ],
};

test("says at each field what it can't hold, stores none of it, and lets go with Escape", async ({ page }) => {
  const complaints = complaintsOf(page);
  await openDocument(page, fieldsDocument);
  const before = await savedDocument(page);
  await show(page, /^Pay, service/, "Pay");
  const inspector = inspectorOf(page);
  for (const [label, tries] of Object.entries(wrong)) {
    const field = inspector.getByRole("textbox", { name: label, exact: true }).first();
    for (const [text, message] of tries) {
      await type(page, field, text);
      await page.keyboard.press("Tab");
      await expect(field).toHaveAttribute("aria-invalid", "true");
      await expect(field).toHaveAccessibleDescription(message);
      await expect(draftsOf(page)).toContainText(`${label} of “Pay”`);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
      expect(await inspector.evaluate((panel) => panel.scrollWidth > panel.clientWidth)).toBe(false);
      await field.click();
      await page.keyboard.press("Escape");
      await expect(draftsOf(page)).toBeHidden();
      await expect(field).not.toHaveAttribute("aria-invalid");
    }
  }
  expect(await savedDocument(page)).toBe(before);
  expect(complaints).toEqual([]);
});

test("brings a wrong text back after a look elsewhere and after a reload, and what was half typed as well", async ({
  page,
}) => {
  await openDocument(page, fieldsDocument);
  await show(page, /^Pay, service/, "Pay");
  const inspector = inspectorOf(page);
  const median = inspector.getByRole("textbox", { name: "Median" });
  await type(page, median, "soon");
  await page.keyboard.press("Enter");
  await show(page, /^Draft, state/, "Draft");
  const description = inspector.getByRole("textbox", { name: "Description" });
  await type(page, description, "half a sentence");
  await page.reload();
  await expect(draftsOf(page)).toContainText("2 fields hold text that can't be kept yet");
  await expect(description).toHaveValue("half a sentence");
  await expect(description).toHaveAccessibleDescription(/Press Enter to keep it, or Escape to go back/);
  await description.click();
  await page.keyboard.press("Control+Enter");
  await expect(draftsOf(page)).toContainText("One field holds");
  await draftsOf(page)
    .getByRole("button", { name: /^Median/ })
    .click();
  await expect(median).toBeFocused();
  await expect(median).toHaveValue("soon");
  await type(page, median, "250");
  await page.keyboard.press("Enter");
  await expect(median).toHaveValue("250 ms");
  await expect(draftsOf(page)).toBeHidden();
  const saved = JSON.parse(await savedDocument(page));
  expect([saved.services.pay.latency.medianMs, saved.states.draft.description]).toEqual([250, "half a sentence"]);
});

test("takes back inside a field what was typed there, and outside of it what was kept, each by its name", async ({
  page,
}) => {
  await openDocument(page, fieldsDocument);
  const inspector = inspectorOf(page);
  // A value that is emptied stays in sight with the focus, and is one step.
  await showPaid(page);
  const amount = inspector.getByRole("textbox", { name: "amount" });
  await amount.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.press("Tab");
  await expect(inspector.getByRole("button", { name: "Remove amount" })).toBeFocused();
  await page.getByRole("button", { name: /^Undo: Change action/ }).click();
  await expect(amount).toHaveText("event.sum");
  await show(page, /^Draft, state/, "Draft");
  const name = inspector.getByRole("textbox", { name: "Name", exact: true });
  await name.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" two");
  await page.keyboard.press("Control+z");
  await expect(name).not.toHaveValue("Draft two");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  await name.fill("Begun");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo: Rename state “Draft” to “Begun”" })).toBeEnabled();
  await expect(name).toBeFocused();
  // The same length of time, written in another way, is no change and no step.
  await show(page, /^Pay, service/, "Pay");
  const median = inspector.getByRole("textbox", { name: "Median" });
  await type(page, median, "0.1 s");
  await page.keyboard.press("Enter");
  await expect(median).toHaveValue("100 ms");
  await expect(page.getByRole("button", { name: "Undo: Rename state “Draft” to “Begun”" })).toBeEnabled();
});

test("changes several transitions and states at once, shows what differs as mixed, and undoes it in one step", async ({
  page,
}) => {
  await openDocument(page, fieldsDocument);
  const before = await savedDocument(page);
  await showPaid(page);
  await page.getByRole("treeitem", { name: /^stop, to Done, transition/ }).click({ modifiers: ["Control"] });
  const inspector = inspectorOf(page);
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("2 transitions");
  await expect(inspector.getByRole("combobox", { name: "Event" })).toHaveAttribute("placeholder", "Mixed");
  const condition = inspector.getByRole("textbox", { name: "Only if" });
  await type(page, condition, "context.amount >");
  await page.keyboard.press("Tab");
  await expect(condition).toHaveAttribute("aria-invalid", "true");
  await show(page, /^Draft, state/, "Draft");
  await draftsOf(page)
    .getByRole("button", { name: /^Only if/ })
    .click();
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("2 transitions");
  await expect(condition).toHaveText("context.amount >");
  await type(page, condition, "context.amount > 5");
  await page.keyboard.press("Enter");
  await inspector.getByRole("combobox", { name: "Waits for" }).selectOption({ label: "After a time" });
  await expect(page.getByRole("button", { name: "Undo: Change 2 transitions" })).toBeEnabled();
  const { transitions } = JSON.parse(await savedDocument(page));
  for (const id of ["paid", "stopped"])
    expect(transitions[id]).toMatchObject({
      guard: { kind: "expression", expression: "context.amount > 5" },
      trigger: { kind: "after", delay: "1000" },
    });
  await page.getByRole("button", { name: "Undo: Change 2 transitions" }).click();
  await page.getByRole("button", { name: "Undo: Change 2 transitions" }).click();
  expect(await savedDocument(page)).toBe(before);
  await show(page, /^Draft, state/, "Draft");
  await page.getByRole("treeitem", { name: /^Busy, container/ }).click({ modifiers: ["Control"] });
  await expect(inspector.getByRole("combobox", { name: "Kind" })).toHaveValue("");
  await inspector.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Final state" });
  await expect(inspector.getByRole("alert")).toContainText("which a final state can't have");
  expect(await savedDocument(page)).toBe(before);
  await inspector.getByRole("button", { name: "Keep as it is" }).click();
  await type(page, inspector.getByRole("textbox", { name: "Description" }), "both");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("button", { name: "Undo: Describe 2 states" })).toBeEnabled();
});

test("closes only the suggestions with Escape, tells them to a reader, and takes one with the mouse", async ({
  page,
}) => {
  await openDocument(page, fieldsDocument);
  await showPaid(page);
  const condition = inspectorOf(page).getByRole("textbox", { name: "Condition" });
  await condition.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("event.s");
  const option = page.getByRole("option", { name: /^sum/ });
  await expect(option).toBeVisible();
  await expect(condition).toHaveAttribute("aria-haspopup", "listbox");
  await expect(condition).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "none");
  await page.keyboard.press("Escape");
  await expect(option).toBeHidden();
  await expect(condition).toHaveText("event.s");
  await page.keyboard.press("Control+Space");
  await option.click();
  await expect(condition).toHaveText("event.sum");
  await expect(condition).toBeFocused();
  await page.keyboard.type(" > 'a'");
  await expect(page.locator(".cm-wrong-error").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(condition).toHaveText("event.sum > 1");
});

test("changes several services, channels, events and calls at once, and leaves alone what only one of them has", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDocument(page, severalDocument);
  const before = await savedDocument(page);
  const inspector = inspectorOf(page);
  const pickTwo = async (first: RegExp, second: RegExp, title: string) => {
    await page.getByRole("treeitem", { name: first }).first().click();
    await page
      .getByRole("treeitem", { name: second })
      .first()
      .click({ modifiers: ["Control"] });
    await expect(inspector.getByRole("heading", { level: 2 })).toContainText(title);
  };
  await pickTwo(/^Pay, service/, /^Refund, service/, "2 services");
  await expect(inspector.getByRole("combobox", { name: "Takes" })).toHaveValue("");
  await inspector.getByRole("combobox", { name: "Takes" }).selectOption({ label: "Always the same" });
  await type(page, inspector.getByRole("textbox", { name: "Time" }), "2 s");
  await page.keyboard.press("Enter");
  await inspector.getByRole("combobox", { name: "Errors" }).fill("BUSY");
  await page.keyboard.press("Enter");
  await type(page, inspector.getByRole("textbox", { name: "At once" }), "0");
  await page.keyboard.press("Tab");
  await expect(inspector.getByRole("textbox", { name: "At once" })).toHaveAttribute("aria-invalid", "true");
  await pickTwo(/^Orders, channel/, /^Stock, channel/, "2 channels");
  await inspector.getByRole("combobox", { name: "When full" }).selectOption({ label: "The new one is refused" });
  const group = page.getByRole("treeitem", { name: /^Events, 2/ });
  await group.focus();
  await group.press("ArrowRight");
  await pickTwo(/^pay, event/, /^stop, event/, "2 events");
  await inspector.getByRole("combobox", { name: "Payload" }).fill("id");
  await page.keyboard.press("Enter");
  await type(page, inspector.getByRole("textbox", { name: "Type of field id" }), "number");
  await page.keyboard.press("Enter");
  await show(page, /^Draft, state/, "Draft");
  await page.keyboard.press("ArrowRight");
  await pickTwo(/^Pay, call/, /^Refund, call/, "2 calls");
  await inspector.getByRole("button", { name: "Details of Attempt timeout" }).click();
  await inspector.getByRole("button", { name: "Give all: 2 s" }).click();
  await type(page, inspector.getByRole("textbox", { name: "After" }), "3 s");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Undo: Change 2 calls" })).toBeEnabled();
  await draftsOf(page)
    .getByRole("button", { name: /^At once/ })
    .click();
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("2 services");
  await page.keyboard.press("Escape");
  const { services, channels, events, invocations } = JSON.parse(await savedDocument(page));
  const busy = { code: "BUSY", class: "transient", probability: 0.01 };
  expect(services.pay).toMatchObject({ latency: { ms: 2000 }, errors: [{ code: "DECLINED" }, busy] });
  expect(services.refund).toMatchObject({ latency: { ms: 2000 }, errors: [busy] });
  expect([channels.orders.overflow, channels.stock.overflow]).toEqual(["rejectNew", "rejectNew"]);
  expect(events.pay.payload).toEqual([
    { name: "sum", type: "number" },
    { name: "id", type: "number" },
  ]);
  expect(events.stop.payload).toEqual([{ name: "id", type: "number" }]);
  const timeout = { kind: "attemptTimeout", ms: 3000 };
  expect([invocations.paying.policies, invocations.refunding.policies]).toEqual([[timeout], [timeout]]);
  for (let step = 0; step < 8; step++) await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  expect(await savedDocument(page)).toBe(before);
  expect(complaints).toEqual([]);
});

test("knows what each field holds: values by their type, what a run does by itself, and what came meanwhile", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await openDocument(page, severalDocument);
  const inspector = inspectorOf(page);
  const undo = () => page.getByRole("button", { name: /^Undo: / }).click();
  // A value is read by its type: a number may be a text, and what a type names is offered.
  await show(page, /^Events, 2/, "Order");
  await page.keyboard.press("ArrowRight");
  await show(page, /^pay, event/, "pay");
  await inspector.getByRole("button", { name: "Details of sum" }).click();
  await type(page, inspector.getByRole("textbox", { name: "Example" }), "ten");
  await expect(inspector.getByText('The value is the text "ten", but number is needed.')).toBeVisible();
  await page.keyboard.press("Escape");
  await type(page, inspector.getByRole("textbox", { name: "Type of field sum" }), "'ten' | 'twelve'");
  await page.keyboard.press("Enter");
  await inspector.getByRole("textbox", { name: "Example" }).click();
  await page.keyboard.type("tw");
  await expect(page.getByRole("option", { name: "twelve" })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: Change field “sum”/ })).toBeEnabled();
  // What nobody has said is shown as a run takes it, and can be said otherwise.
  await show(page, /^Orders, channel/, "Orders");
  await expect(inspector.getByRole("combobox", { name: "When full" })).toHaveValue("rejectNew");
  await show(page, /^Draft, state/, "Draft");
  await page.keyboard.press("ArrowRight");
  await show(page, /^Pay, call/, "Pay");
  await inspector.getByRole("button", { name: "Add policy" }).click();
  await page.getByRole("menuitem", { name: /^Hedge/ }).click();
  await inspector.getByRole("switch", { name: "Stop the rest" }).click();
  await expect(inspector.getByRole("switch", { name: "Stop the rest" })).not.toBeChecked();
  await type(page, inspector.getByRole("textbox", { name: "Next after" }), "2 s");
  await page.keyboard.press("Enter");
  await expect(inspector.getByText(/^The hedge of .* never acts/)).toBeVisible();
  await inspector.getByRole("button", { name: "Remove it", exact: true }).click();
  await expect(inspector.getByText(/^The hedge of .* never acts/)).toBeHidden();
  // What is cut out of a field of code is its text, and not the state that is selected.
  await show(page, /^Draft, state/, "Draft");
  const message = inspector.getByRole("textbox", { name: "Message" });
  await expect(message).toHaveClass(/cm-content/);
  await message.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+x");
  await expect(message).not.toContainText("begun");
  await page.keyboard.press("Control+v");
  await expect(message).toHaveText("'begun'");
  await page.keyboard.press("Control+z");
  await expect(message).not.toContainText("begun");
  await page.keyboard.press("Control+Shift+Z");
  await expect(message).toHaveText("'begun'");
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText("x".repeat(10_000));
  await expect(inspector.getByText(/There is nothing named "x+… here/)).toBeVisible();
  expect(await inspector.evaluate((panel) => panel.scrollWidth > panel.clientWidth)).toBe(false);
  await page.keyboard.press("Escape");
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("Draft");
  // What is selected takes the place of the project again, also when it was selected before.
  await page.getByRole("treeitem", { name: /^Refund, service/ }).click();
  await inspector.getByRole("navigation").getByRole("button").first().click();
  await expect(inspector.getByRole("heading", { level: 2 })).toContainText("Project");
  // Before it is deleted, and afterwards, it is told what goes along.
  await show(page, /^Pay, service/, "Pay");
  await inspector.getByRole("button", { name: "More for Pay" }).click();
  await expect(page.getByRole("menuitem", { name: "Delete" })).toContainText("With 1 invocation");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Undo: Delete service “Pay” with 1 invocation" }).click();
  // What was typed for another value stays, and says so.
  await show(page, /^Refund, service/, "Refund");
  const atOnce = inspector.getByRole("textbox", { name: "At once" });
  await type(page, atOnce, "4");
  await page.keyboard.press("Enter");
  await type(page, atOnce, "many");
  await page.keyboard.press("Tab");
  await undo();
  await expect(atOnce).toHaveValue("many");
  await expect(atOnce).toHaveAccessibleDescription(/Meanwhile what was here has been taken away/);
  await expect(draftsOf(page)).toContainText("many");
  await atOnce.click();
  await page.keyboard.press("Escape");
  await expect(atOnce).toHaveValue("");
  await expect(draftsOf(page)).toBeHidden();
  expect(complaints).toEqual([]);
});
