import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Everything the console or the content policy complains about while a test runs. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

for (const colorScheme of ["light", "dark"] as const)
  test(`opens the sample without a complaint and readable for all (${colorScheme})`, async ({ page }, testInfo) => {
    const complaints = complaintsOf(page);
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "Order flow" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "Loyalty points" })).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Charging card" })).toBeVisible();
    await page.screenshot({ path: testInfo.outputPath(`page-${colorScheme}.png`), fullPage: true });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

test("shows the compiled machine by keyboard", async ({ page }) => {
  await page.goto("/");
  const order = page.getByRole("region", { name: "Order", exact: true });
  await order.getByText("XState machine").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(order.getByRole("textbox", { name: "XState machine of Order as JSON" })).toHaveValue(
    /"initial": "Draft"/,
  );
});

test("says what is wrong when the sample is broken, and shows no blank page", async ({ page }) => {
  await page.route("**/order.faultline.json", (route) => route.fulfill({ body: '{ "format": "faultline", ' }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("Line 1");
});

test("says what to do when the sample is missing", async ({ page }) => {
  await page.route("**/order.faultline.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("404");
});
