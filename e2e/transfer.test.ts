import { readFile, writeFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";
import { stored } from "./support/stored.ts";

const lamp = `import { createMachine } from "xstate";

// The lamp in the hall.
export const lamp = createMachine({
  id: "lamp",
  initial: "off",
  states: {
    off: { on: { TOGGLE: "on" } },
    on: { on: { TOGGLE: { target: "off", guard: ({ context }) => window.ask(context) } } },
  },
});
`;

const dialog = (page: Page, name: string) => page.getByRole("dialog", { name });

async function importText(page: Page, text: string): Promise<void> {
  await runCommand(page, "Import …");
  await page.getByRole("textbox", { name: "Text to import" }).fill(text);
}

for (const colorScheme of ["light", "dark"] as const)
  test(`reads a pasted machine, reports, and opens it only then (${colorScheme})`, async ({ page }, testInfo) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    await importText(page, lamp);
    const report = page.getByRole("region", { name: "Report" });
    await expect(report).toContainText("read as XState v5, TypeScript");
    await expect(report).toContainText(
      "1 machine, 3 states, 2 transitions, 1 event and 1 named guard or action came over",
    );
    await report.getByRole("button", { name: "line 9" }).first().click();
    await expect(page.getByRole("textbox", { name: "Text to import" })).toBeFocused();
    await report
      .getByRole("button", { name: /of the document$/ })
      .first()
      .click();
    const document = page.getByRole("textbox", { name: "The document that it becomes" });
    await expect(document).toBeFocused();
    const marked = () =>
      document.evaluate((area) => {
        const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    await expect.poll(marked).toContain('"window-ask": {');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath(`import-${colorScheme}.png`) });
    await page.getByRole("button", { name: "Open as a project" }).click();
    await expect(dialog(page, "Import")).toBeHidden();
    await expect(page.getByRole("treeitem", { name: /^lamp, machine/i })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath(`imported-${colorScheme}.png`) });
    expect(complaints).toEqual([]);
  });

test("brings in what is pasted on the canvas, and puts right what can't be read", async ({ page }) => {
  await openPage(page);
  await page.getByRole("application").focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "<scxml>\n<state id='a'>\n</scxml>");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  const report = page.getByRole("region", { name: "Report" });
  await expect(report).toContainText("can't be read as XML");
  await expect(page.getByRole("button", { name: "Open as a project" })).toBeDisabled();
  await page
    .getByRole("textbox", { name: "Text to import" })
    .fill("stateDiagram-v2\n  [*] --> Still\n  Still --> Moving : push");
  await expect(report).toContainText("read as Mermaid state diagram");
  await page.getByRole("button", { name: "Open as a project" }).click();
  await expect(page.getByRole("treeitem", { name: /^Moving/ })).toBeVisible();
});

test("opens what is dropped: documents at once, other notations with their report", async ({ page }) => {
  await openPage(page);
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ""], fileName ?? ""));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
  await drop("lamp.machine.ts", lamp);
  await expect(page.getByRole("region", { name: "Report" })).toContainText("“lamp”");
  await page.keyboard.press("Escape");
  await expect(dialog(page, "Import")).toBeHidden();
  await drop("notes.txt", "nothing of the kind");
  await expect(page.getByRole("region", { name: "Report" })).toContainText("none of the notations");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`exports with a preview and what does not come along (${colorScheme})`, async ({ page }, testInfo) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await openPage(page);
    await runCommand(page, "Export …");
    await expect(page.getByRole("textbox", { name: "Preview as XState v5, TypeScript" })).toHaveValue(/setup\(\{/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath(`export-${colorScheme}.png`) });
    await page.getByRole("radio", { name: "SCXML" }).check({ force: true });
    await expect(page.getByRole("textbox", { name: "Preview as SCXML" })).toHaveValue(/<scxml/);
    await page.screenshot({ path: testInfo.outputPath(`export-losses-${colorScheme}.png`) });
    await page.getByRole("radio", { name: "SVG picture" }).check({ force: true });
    await expect(page.getByRole("img", { name: "Preview as SVG picture" })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath(`export-picture-${colorScheme}.png`) });
    await page.getByRole("radio", { name: "PNG picture" }).check({ force: true });
    await expect(page.getByRole("img", { name: "Preview as PNG picture" })).toBeVisible();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("careful-checkout.png");
    await download.saveAs(testInfo.outputPath(`drawing-${colorScheme}.png`));
    expect(complaints).toEqual([]);
  });

test("shares a link that opens as a copy, one to look at, and says when it is long", async ({
  page,
  context,
}, testInfo) => {
  await openPage(page);
  await runCommand(page, "Share …");
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  expect(link).toContain("#copy=");
  await expect(dialog(page, "Share")).toContainText(/too long for Outlook|short enough/);
  await page.screenshot({ path: testInfo.outputPath("share.png") });

  const copy = await context.newPage();
  await openPage(copy, link);
  await expect(copy.getByRole("textbox", { name: "Name of the project" })).toHaveValue("Order flow");
  expect(new URL(copy.url()).hash).toBe("");
  await copy.close();

  await page.getByRole("combobox", { name: "Link" }).selectOption("view");
  const viewLink = await page.getByRole("textbox", { name: "The link" }).inputValue();
  const view = await context.newPage();
  const complaints = complaintsOf(view);
  await view.goto(viewLink);
  await expect(view.getByRole("heading", { name: "Order flow" })).toBeVisible();
  await expect(view.getByRole("img", { name: /^State machine/ })).toBeVisible();
  expect((await new AxeBuilder({ page: view }).analyze()).violations).toEqual([]);
  await view.getByRole("button", { name: "Zoom in" }).click();
  await view.screenshot({ path: testInfo.outputPath("view.png") });
  await view.getByRole("main", { name: "Drawing" }).focus();
  const drawing = view.getByRole("img", { name: /^State machine/ });
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  const before = await width();
  await view.keyboard.press("+");
  await expect.poll(width).toBeCloseTo(before * 1.25, 0);
  await view.keyboard.down("Control");
  await view.mouse.move(300, 300);
  await view.mouse.wheel(0, 100);
  await view.keyboard.up("Control");
  await expect.poll(width).toBeLessThan(before * 1.2);
  const host = await context.newPage();
  const body = `<h1>Guide</h1><iframe src="${viewLink}" title="Drawing" width="700" height="480"></iframe>`;
  await host.route("**/guide.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await host.goto("/guide.html");
  const frame = host.frameLocator("iframe");
  await expect(frame.getByRole("img", { name: /^State machine/ })).toBeVisible();
  await frame.getByRole("button", { name: "Zoom in" }).click();
  await host.screenshot({ path: testInfo.outputPath("frame.png") });
  await host.setContent(`<iframe srcdoc="${body.replace(/"/g, "&quot;")}" width="800" height="600"></iframe>`);
  await expect(frame.frameLocator("iframe").getByRole("img", { name: /^State machine/ })).toBeVisible();
  await host.setContent(body.replace("<iframe", '<iframe sandbox="allow-scripts"'));
  await expect(frame.locator("body")).toContainText("A frame needs sandbox=");
  await host.close();
  await view.goto(viewLink.slice(0, -60));
  await view.reload();
  await expect(view.getByRole("heading", { name: "This link can't be shown" })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("keeps several projects: opens, duplicates, deletes with undo, backs up and restores", async ({
  page,
}, testInfo) => {
  const complaints = complaintsOf(page);
  await openPage(page);
  const name = page.getByRole("textbox", { name: "Name of the project" });
  await runCommand(page, "New project");
  await name.fill("Second");
  await name.press("Enter");
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();

  await runCommand(page, "Projects …");
  const items = page.getByRole("list", { name: "Projects" }).getByRole("listitem");
  await expect(items).toHaveCount(2);
  await page.getByRole("button", { name: "Duplicate “Order flow”" }).click();
  await expect(items).toHaveCount(3);
  await expect(items.locator("img").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: testInfo.outputPath("projects.png") });

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Back up all" }).click();
  const backup = testInfo.outputPath("backup.json");
  await (await downloading).saveAs(backup);

  await page.getByRole("button", { name: "Delete “Order flow (copy)”" }).click();
  await expect(items).toHaveCount(2);
  await page.getByRole("button", { name: "Delete “Order flow”" }).click();
  await expect(page.getByText("Deleted “Order flow” and 1 before.")).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo", exact: true }).last();
  await undo.click();
  await expect(items).toHaveCount(2);
  await undo.click();
  await expect(items).toHaveCount(3);
  await page.getByRole("button", { name: "Delete “Order flow (copy)”" }).click();
  await expect(items).toHaveCount(2);

  await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }));
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore …" }).click();
  await (await choosing).setFiles(backup);
  await expect(items).toHaveCount(3);

  const mine = (await readFile(backup, "utf8")).replace('"name": "Second"', '"name": "Order flow"');
  const older = testInfo.outputPath("older.json");
  await writeFile(older, mine);
  for (const said of ["Restored 1 of 3 projects. 1 of them had names that were taken", "Restored 0 of 3 projects."]) {
    const choosingAgain = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Restore …" }).click();
    await (await choosingAgain).setFiles(older);
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(items).toHaveCount(4);
  }
  await page.getByRole("button", { name: "Delete “Order flow (restored)”" }).click();
  await expect(items).toHaveCount(3);

  await page.getByRole("button", { name: "Delete “Second”" }).click();
  await expect(items).toHaveCount(2);
  await expect(page.getByRole("button", { name: /Open now/ })).toHaveText(/^Order flow/);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(items).toHaveCount(3);

  await page.getByRole("button", { name: /^Order flow (?:Open now. )?Changed/ }).click();
  await expect(name).toHaveValue("Order flow");
  await page.reload();
  await expect(name).toHaveValue("Order flow");
  expect(complaints).toEqual([]);
});

test("writes the same file on disk again, and never over what somebody else has written", async ({ page }) => {
  await page.addInitScript(() => {
    const file = async () =>
      (await navigator.storage.getDirectory()).getFileHandle("flow.faultline.json", { create: true });
    Object.assign(window, { showSaveFilePicker: file, showOpenFilePicker: async () => [await file()] });
  });
  await openPage(page);
  const onDisk = () => stored(page, "flow.faultline.json");
  const writeOnDisk = (text: string) =>
    page.evaluate(async (content) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle("flow.faultline.json")).createWritable();
      await stream.write(content);
      await stream.close();
    }, text);
  await runCommand(page, "Save to file");
  await expect.poll(onDisk).toContain('"Order flow"');
  const name = page.getByRole("textbox", { name: "Name of the project" });
  await name.fill("Renamed");
  await name.press("Enter");
  await page.keyboard.press("Control+s");
  await expect.poll(onDisk).toContain('"Renamed"');

  await writeOnDisk((await onDisk()).replace('"Renamed"', '"Theirs"'));
  await name.fill("Mine");
  await name.press("Enter");
  await page.keyboard.press("Control+s");
  const conflict = page.getByRole("dialog", { name: "The file was changed by another program" });
  await expect(conflict).toBeVisible();
  expect(await onDisk()).toContain('"Theirs"');
  await conflict.getByRole("button", { name: "Overwrite it" }).click();
  await expect.poll(onDisk).toContain('"Mine"');

  await writeOnDisk((await onDisk()).replace('"Mine"', '"Theirs"'));
  await page.keyboard.press("Control+s");
  await conflict.getByRole("button", { name: "Open what is there" }).click();
  await expect(name).toHaveValue("Theirs");
  await name.fill("Theirs and mine");
  await name.press("Enter");
  await page.keyboard.press("Control+s");
  await expect.poll(onDisk).toContain('"Theirs and mine"');

  const told = page.getByRole("alert").last();
  await page.evaluate(() =>
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => "prompt",
      requestPermission: async () => "denied",
    }),
  );
  await page.keyboard.press("Control+s");
  await expect(told).toContainText("was not allowed to write “flow.faultline.json”");
  await page.evaluate(async () => {
    Reflect.deleteProperty(FileSystemFileHandle.prototype, "queryPermission");
    await (await navigator.storage.getDirectory()).removeEntry("flow.faultline.json");
  });
  await page.keyboard.press("Control+s");
  await expect(told).toContainText("“flow.faultline.json” is not there any more");
});

test("writes a drawing back into the source file it came from, and nothing else of it", async ({ page }, testInfo) => {
  const complaints = complaintsOf(page);
  await page.addInitScript(
    ([text]) => {
      const file = async () => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle("lamp.ts", { create: true });
        if ((await handle.getFile()).size > 0) return handle;
        const stream = await handle.createWritable();
        await stream.write(text ?? "");
        await stream.close();
        return handle;
      };
      Object.assign(window, { showOpenFilePicker: async () => [await file()] });
    },
    [lamp],
  );
  await openPage(page);
  await page.getByRole("application").focus();
  await page.keyboard.press("Control+o");
  await page.getByRole("button", { name: "Open as a project" }).click();
  await expect(dialog(page, "Import")).toBeHidden();
  await page.getByRole("treeitem", { name: /^off/ }).click();
  const name = page.getByRole("region", { name: "Inspector" }).getByRole("textbox", { name: "Name" });
  await name.fill("dark");
  await name.press("Enter");
  await runCommand(page, "Save back to “lamp.ts” …");
  const changes = page.getByRole("region", { name: "Changes" });
  await expect(changes.locator('[data-change="come"]')).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.screenshot({ path: testInfo.outputPath("save-back.png") });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const onDisk = () => stored(page, "lamp.ts");
  const expected = lamp
    .replace('initial: "off"', 'initial: "dark"')
    .replace("    off:", "    dark:")
    .replace('target: "off"', 'target: "dark"');
  await expect.poll(onDisk).toBe(expected);
  await openPage(page);
  await runCommand(page, "Save back to “lamp.ts” …");
  await expect(changes).toContainText("Nothing has changed in what the file says.");
  await page.keyboard.press("Escape");

  await page.evaluate(async (text) => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle("lamp.ts")).createWritable();
    await stream.write(text);
    await stream.close();
  }, `// Theirs.\n${expected}`);
  await page.getByRole("treeitem", { name: /^dark/ }).click();
  await name.fill("night");
  await name.press("Enter");
  await runCommand(page, "Save back to “lamp.ts” …");
  await expect(changes).toContainText("Another program has changed the file");
  await expect(changes.locator('[data-change="come"]')).toHaveCount(3);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect.poll(onDisk).toContain("// Theirs.");
  await expect.poll(onDisk).toContain("    night: {");

  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("lamp.ts"));
  await name.fill("late");
  await name.press("Enter");
  await runCommand(page, "Save back to “lamp.ts” …");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").last()).toContainText("“lamp.ts” is not there any more");
  expect(complaints).toEqual([]);
});

test("shares a run together with its project, where its cursor is, to work on and to look at", async ({
  page,
  context,
}) => {
  await openPage(page);
  await runCommand(page, "Share …");
  const run = page.getByRole("combobox", { name: "Run" });
  await run.selectOption({ label: "The customer pays once" });
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  expect(link).toMatch(/&run=[\w-]+/);
  const copy = await context.newPage();
  await openPage(copy, `${link}&at=3`);
  await expect(copy.getByRole("combobox", { name: "Scenario" }).locator("option:checked")).toHaveText(
    "The customer pays once",
  );
  await page.getByRole("combobox", { name: "Link" }).selectOption("view");
  const look = await page.getByRole("textbox", { name: "The link" }).inputValue();
  await copy.goto("about:blank");
  await copy.goto(`${look}&at=3`);
  await expect(copy.getByText(/^“The customer pays once” after/)).toBeVisible();
  await expect.poll(() => copy.getByRole("img").getAttribute("src")).toContain(encodeURIComponent("#dff4ec"));
});
