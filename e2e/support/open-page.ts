import { type ConsoleMessage, type Download, expect, type Page } from "@playwright/test";

/** What the browser of the tests says of itself, in every one of them. */
const ofTheTests = "Service Worker registration blocked by Playwright";

/** Everything the console or the content policy complains about while a test runs. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message: ConsoleMessage) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad && message.text() !== ofTheTests) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** The page as it opens for somebody who has seen the gallery: the sample is open and the canvas can be used. */
export async function openPage(page: Page, address = "/"): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem("faultline-settings") === null)
      localStorage.setItem("faultline-settings", JSON.stringify({ state: { isGreeted: true }, version: 1 }));
  });
  await page.goto(address);
  await expect(page.getByRole("application")).toBeVisible();
  await expect(page.getByRole("tree", { name: "Project" })).toBeVisible();
}

/** An empty drawing, with the keyboard on its canvas. */
export async function openEmpty(page: Page): Promise<void> {
  await openPage(page);
  await runCommand(page, "New project");
  await expect(page.getByText("Draw the first state")).toBeVisible();
  await page.getByRole("application").focus();
}

export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Find a command" });
  await field.fill(name);
  await page.getByRole("option", { name }).first().click();
  await expect(field).toBeHidden();
}

/** A change is written at once; this waits until it has been. */
export async function savedForGood(page: Page): Promise<void> {
  await expect(page.getByText("Saved in this browser")).toBeVisible();
}

/** The stored document, as it is written to a file. */
export async function savedDocument(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await runCommand(page, "Download a copy");
  return textOf(await downloading);
}

export async function textOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
