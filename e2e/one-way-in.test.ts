// Whatever is dropped, pasted or opened: several files, folders, archives, links, and what can't be read at all.

import { mkdirSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { complaintsOf, openPage, runCommand } from "./support/open-page.ts";

const lamp = `import { createMachine } from "xstate";
export const lamp = createMachine({ id: "lamp", initial: "off", states: { off: { on: { T: "on" } }, on: {} } });
`;
const door = "stateDiagram-v2\n  [*] --> Shut\n  Shut --> Open : push\n";

/** As from a file manager. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const drag = (type: "dragEnter" | "dragOver" | "drop") =>
    session.send("Input.dispatchDragEvent", { type, x: 500, y: 400, data });
  await drag("dragEnter");
  await drag("dragOver");
  await drag("drop");
}

test("takes in a folder and an archive file by file, and says what each other thing is", async ({ page }, testInfo) => {
  const complaints = complaintsOf(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const folder = testInfo.outputPath("flows");
  mkdirSync(`${folder}/inner`, { recursive: true });
  writeFileSync(`${folder}/lamp.ts`, lamp);
  writeFileSync(`${folder}/inner/door.mmd`, door);
  writeFileSync(`${folder}/readme.txt`, "hello");
  const archive = testInfo.outputPath("flows.zip");
  writeFileSync(archive, zipSync({ "flows/lamp.ts": strToU8(lamp), "flows/door.mmd": strToU8(door) }));
  const picture = testInfo.outputPath("shot.png");
  writeFileSync(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  await openPage(page);
  const name = page.getByRole("textbox", { name: "Name of the project" });
  const told = page.getByRole("alert");
  const link = await linkOf(page);
  const shown = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([""], "a.ts"));
    document.body.dispatchEvent(new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true }));
    return getComputedStyle(document.body, "::after").content;
  });
  expect(shown).toContain("Drop it anywhere");
  await expect(page.locator(":root[data-dropping]")).not.toBeAttached();

  await drop(page, [folder]);
  const first = page.getByRole("dialog", { name: /^Import “\w+\.\w+” \(1 of 2\)$/ });
  await expect(first).toBeVisible();
  await expect(told).toContainText("1 file of “flows” can't be read here and was left out, such as “readme.txt”.");
  await page.getByRole("button", { name: "Open as a project" }).click();
  const second = page.getByRole("dialog", { name: /^Import “\w+\.\w+” \(2 of 2\)$/ });
  await expect(second).toBeVisible();
  await page.getByRole("button", { name: "Open as a project" }).click();
  await expect(second).toBeHidden();
  await runCommand(page, "Projects …");
  await expect(page.getByRole("list", { name: "Projects" }).getByRole("listitem")).toHaveCount(3);
  await page.keyboard.press("Escape");

  await drop(page, [archive]);
  await expect(first).toBeVisible();
  await page.getByRole("button", { name: "Leave this one out" }).click();
  await expect(second).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(second).toBeHidden();
  await runCommand(page, "Import …");
  await expect(page.getByRole("textbox", { name: "Text to import" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Text to import" })).not.toHaveValue("");
  await page.keyboard.press("Escape");

  await drop(page, [picture]);
  await expect(told).toContainText("“shot.png” is a picture");
  const paste = async (text: string) => {
    await page.getByRole("application").focus();
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.keyboard.press("Control+v");
  };
  await paste("https://flows.example/machine.ts");
  await expect(told).toContainText("nothing is fetched from elsewhere");
  await paste(link.slice(0, -40));
  await expect(told).toContainText("The link is incomplete");
  await paste(link);
  await expect(name).toHaveValue("Order flow");
  expect(complaints).toEqual([]);
});

async function linkOf(page: Page): Promise<string> {
  await runCommand(page, "Share …");
  const link = await page.getByRole("textbox", { name: "The link" }).inputValue();
  await page.keyboard.press("Escape");
  return link;
}
