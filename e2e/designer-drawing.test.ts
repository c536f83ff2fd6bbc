// What a hand draws: each gesture through the real page, and all of it taken back.

import { expect, type Page, test } from "@playwright/test";
import {
  bytesOf,
  canvasOf,
  connect,
  createState,
  drag,
  drawn,
  onPage,
  openDrawing,
  press,
  pullTo,
  type Spot,
  takeBackTo,
  writeTrigger,
} from "./support/drawing.ts";
import { complaintsOf, runCommand } from "./support/open-page.ts";

interface Drawn {
  readonly transitions: Readonly<Record<string, { readonly targets: readonly string[] }>>;
  readonly layout: { readonly transitions?: Readonly<Record<string, { readonly bends?: readonly object[] }>> };
}

const documentOf = async (page: Page): Promise<Drawn> => JSON.parse(await bytesOf(page));

async function bendsOf(page: Page): Promise<number> {
  const [line] = Object.values((await documentOf(page)).layout.transitions ?? {});
  return line?.bends?.length ?? 0;
}

test("draws by drags: into the open, a loop, bends, and either end elsewhere, each undone to the same bytes", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const [draft, held]: Spot[] = [
    [200, 120],
    [480, 120],
  ] as const;
  await openDrawing(page);
  await createState(page, draft, "Draft");
  await connect(page, draft, "bottom", [200, 300]);
  await expect(page.getByRole("textbox", { name: "Name of the state" })).toBeFocused();
  await page.keyboard.type("Paid");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toEqual(["Draft, initial state. next to Paid", "Paid, state"]);
  await createState(page, held, "Held");

  const start = await bytesOf(page);
  await connect(page, held, "right", held);
  await expect.poll(() => drawn(page)).toContain("Held, state. held to Held");
  await takeBackTo(page, start);
  await drag(page, [200, 270], [296, 270]);
  expect(await bendsOf(page)).toBe(1);
  const bend = await onPage(page, [296, 270]);
  await page.mouse.dblclick(bend.x, bend.y);
  expect(await bendsOf(page)).toBe(0);
  const straight = await bytesOf(page);
  for (const [end, said] of [
    [[200, 298], "Draft, initial state. next to Held"],
    [[200, 142], "Held, state. next to Paid"],
  ] as const) {
    await drag(page, end, held);
    await expect.poll(() => drawn(page)).toContain(said);
    await takeBackTo(page, straight);
  }
  await drag(page, [200, 298], [480, 400]);
  await press(page, [200, 298]);
  await pullTo(page, held);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await bytesOf(page)).toBe(straight);
  expect(complaints).toEqual([]);
});

test("nests by a drop that shows where it goes, grows and shrinks around what is inside, and lets it out again", async ({
  page,
}) => {
  await openDrawing(page);
  await createState(page, [200, 120], "Group");
  await createState(page, [200, 420], "Child");
  const apart = await bytesOf(page);
  await page.keyboard.press("Escape");
  await press(page, [200, 420]);
  await pullTo(page, [200, 126]);
  const passing = await canvasOf(page).screenshot();
  await page.keyboard.down("Alt");
  await pullTo(page, [200, 126]);
  expect((await canvasOf(page).screenshot()).equals(passing)).toBe(false);
  await page.mouse.up();
  await page.keyboard.up("Alt");
  const nested = ["Group, initial container, 1 inside", "Child, initial state, in Group"];
  await expect.poll(() => drawn(page)).toEqual(nested);
  const [group, child] = [page.locator('[data-state-id="state"]'), page.locator('[data-state-id="state-2"]')];
  const small = await group.boundingBox();
  await drag(page, [200, 126], [270, 160]);
  await expect.poll(() => drawn(page)).toEqual(nested);
  await expect.poll(async () => (await group.boundingBox())?.width).toBeGreaterThan(small?.width ?? 0);
  await page.keyboard.press("Control+z");
  await expect.poll(() => group.boundingBox()).toEqual(small);
  await expect(child).toBeVisible();
  const inside = await bytesOf(page);
  await drag(page, [200, 126], [500, 420]);
  await expect.poll(() => drawn(page)).toEqual(["Group, initial state", "Child, state"]);
  await takeBackTo(page, inside);
  await takeBackTo(page, apart);
});

test("leads one transition into two regions, and says which of several is asked first", async ({ page }) => {
  await openDrawing(page);
  await createState(page, [160, 300], "Left");
  await createState(page, [420, 300], "Right");
  await page.keyboard.press("Control+a");
  await runCommand(page, "Wrap in parallel");
  await createState(page, [160, 60], "Start");
  await connect(page, [160, 60], "bottom", [160, 302]);
  await writeTrigger(page, "both");
  const single = await bytesOf(page);
  await page.keyboard.down("Shift");
  await drag(page, [160, 282], [420, 302]);
  await page.keyboard.up("Shift");
  await expect.poll(() => drawn(page)).toContain("Start, state. both to Left and Right");
  await takeBackTo(page, single);
  const { x, y } = await onPage(page, [160, 106]);
  await page.mouse.click(x, y);
  await page.getByRole("combobox", { name: "Add another target" }).focus();
  await page.keyboard.type("Right");
  await page.keyboard.press("Enter");
  await expect.poll(() => drawn(page)).toContain("Start, state. both to Left and Right");
  await connect(page, [160, 60], "left", [420, 302]);
  await writeTrigger(page, "both");
  const said = "Start, state. both (asked first) to Left and Right; both (asked as number 2) to Right";
  await expect.poll(() => drawn(page)).toContain(said);
});
