// Two ways to do the same: with the mouse alone but for the words, and with the keyboard alone.

import { expect, type Page } from "@playwright/test";
import { canvasOf, connect as connectByDrag, createState, drag, type Side, type Spot } from "./drawing.ts";
import { runCommand } from "./open-page.ts";
import { tabTo } from "./open-runner.ts";

type Role = "button" | "textbox" | "combobox";

export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** What the page can't know by itself. */
  readonly trigger?: string;
}

export interface Hand {
  state(name: string): Promise<void>;
  /** Inside the state of that name. */
  child(name: string, around: string): Promise<void>;
  service(name: string): Promise<void>;
  /** Selects a state. */
  select(name: string): Promise<void>;
  /** Puts a parallel state around two that lie side by side, each in a region of its own. */
  parallel(name: string, first: string, second: string): Promise<void>;
  /** Beside one that is in a container already. */
  beside(name: string, neighbour: string): Promise<void>;
  /** Selects the first event of the project. */
  event(name: string): Promise<void>;
  /** Selects the transition that the event sets off. */
  transition(event: string): Promise<void>;
  arrow(arrow: Arrow): Promise<void>;
  /** Brings the keyboard to a part of the page. */
  goTo(role: Role, name: string): Promise<void>;
  press(button: string): Promise<void>;
  choose(menu: string, item: string): Promise<void>;
  command(name: string): Promise<void>;
}

const row = (page: Page, name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name},`) });
const triggerField = (page: Page) => page.getByRole("combobox", { name: "What sets the transition off" });

async function writeName(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("textbox", { name: /^(?:Name of the state|New name for)/ })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(row(page, name)).toBeVisible();
}

async function writeTrigger(page: Page, trigger: string): Promise<void> {
  await expect(triggerField(page)).toBeFocused();
  await page.keyboard.type(trigger);
  await page.keyboard.press("Enter");
  await expect(triggerField(page)).toBeHidden();
}

async function stateBox(page: Page, name: string): Promise<{ x: number; y: number; width: number; height: number }> {
  await row(page, name).click();
  await expect(row(page, name)).toHaveAttribute("aria-selected", "true");
  const read = await canvasOf(page).getAttribute("aria-activedescendant");
  const box = await page.locator(`[data-state-id="${read?.replace(/^on-canvas-/, "")}"]`).boundingBox();
  if (!box) throw new Error(`“${name}” can't be seen.`);
  return box;
}

export interface Places {
  readonly states: Readonly<Record<string, Spot>>;
  /** Where a state is taken once it holds others. */
  readonly heads: Readonly<Record<string, Spot>>;
  readonly sides: Readonly<Record<string, Side>>;
}

export function mouse(page: Page, { states, heads, sides }: Places): Hand {
  const spot = (name: string): Spot => states[name] ?? [0, 0];
  const head = (name: string): Spot => heads[name] ?? spot(name);
  /** Where nothing is said it is looked for, as eyes do. */
  const headOf = async (name: string): Promise<Spot> => {
    if (Object.hasOwn(states, name) || Object.hasOwn(heads, name)) return head(name);
    const [box, area] = [await stateBox(page, name), await canvasOf(page).boundingBox()];
    return [box.x - (area?.x ?? 0) + 40, box.y - (area?.y ?? 0) + 20];
  };
  let nested = 0;
  return {
    state: (name) => createState(page, spot(name), name),
    async child(name, around) {
      const [x, y] = spot(name);
      if (nested++ > 0) {
        // At the edge of what is around it, which grows with it.
        await createState(page, [x, y - 60], name);
        return drag(page, [x + 40, y - 74], [x + 40, y - 14]);
      }
      // The first is dropped in, which makes a container of what is around it.
      await createState(page, [700, 640], name);
      await page.keyboard.press("Escape");
      await page.keyboard.down("Alt");
      await drag(page, [700, 640], spot(around));
      await page.keyboard.up("Alt");
      await expect(row(page, name)).toHaveAttribute("aria-level", "4");
    },
    async service(name) {
      await page.getByRole("button", { name: "Add service" }).click();
      await writeName(page, name);
    },
    select: (name) => row(page, name).click(),
    async parallel(name, first, second) {
      const [from, to] = [spot(first), spot(second)];
      await page.keyboard.press("Escape");
      await drag(page, [from[0] - 90, from[1] - 40], [to[0] + 90, to[1] + 40]);
      await expect(page.getByRole("heading", { name: "2 states" })).toBeVisible();
      await page.getByRole("button", { name: "Wrap in parallel" }).click();
      await writeName(page, name);
    },
    async beside(name, neighbour) {
      await page.keyboard.press("Escape");
      const box = await stateBox(page, neighbour);
      await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height + 18);
      await writeName(page, name);
    },
    async event(name) {
      await page.getByRole("treeitem", { name: /^Events/ }).click();
      await page.getByRole("treeitem", { name: `${name}, event` }).click();
    },
    transition: (event) => page.getByRole("treeitem", { name: new RegExp(`^${event}, to `) }).click(),
    async arrow({ from, to, trigger }) {
      await row(page, from).click();
      const [start, end] = [await headOf(from), await headOf(to)];
      await connectByDrag(page, start, sides[`${from} ${to}`] ?? "bottom", end);
      if (trigger !== undefined) return writeTrigger(page, trigger);
      await expect(triggerField(page)).toBeFocused();
      await page.keyboard.press("Escape");
    },
    goTo: (role, name) => page.getByRole(role, { name, exact: true }).click(),
    press: (name) => page.getByRole("button", { name, exact: true }).click(),
    async choose(menu, item) {
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page.getByRole("menuitem", { name: item }).click();
    },
    command: (name) => runCommand(page, name),
  };
}

export function keyboard(page: Page): Hand {
  async function select(name: string): Promise<void> {
    await page.keyboard.press("Control+f");
    await page.getByPlaceholder(/^Search states/).pressSequentially(name);
    await expect(page.locator('[role="option"][data-highlighted]')).toHaveText(new RegExp(`^${name}`));
    await page.keyboard.press("Enter");
    await expect(row(page, name)).toHaveAttribute("aria-selected", "true");
    await stepTo("Tab", "#canvas");
  }
  async function stepTo(key: "Tab" | "Shift+Tab", selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never comes to ${selector}.`);
  }
  async function walkTo(item: string): Promise<void> {
    const wanted = page.getByRole("menuitem", { name: item });
    await expect(wanted).toBeVisible();
    for (let presses = 0; presses < 30; presses++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  }
  async function goInTree(wanted: RegExp, letters: string): Promise<void> {
    await stepTo("Shift+Tab", '[role="treeitem"]');
    // A page that is busy between two letters takes the second for the beginning of another name.
    await expect(async () => {
      await page.keyboard.press("Home");
      await page.keyboard.type(letters);
      await expect(page.getByRole("treeitem", { name: wanted })).toBeFocused({ timeout: 2000 });
    }).toPass();
  }
  async function runByName(name: string): Promise<void> {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find a command" }).pressSequentially(name);
    await expect(page.locator('[role="option"][data-highlighted]')).toHaveText(new RegExp(`^${name}`));
    await page.keyboard.press("Enter");
  }
  const goTo = (role: Role, name: string) =>
    name === "Add" ? stepTo("Shift+Tab", 'button[aria-label="Add"]') : tabTo(page, role, new RegExp(`^${name}$`));
  return {
    async state(name) {
      await expect(canvasOf(page)).toBeFocused();
      await page.keyboard.press("n");
      await writeName(page, name);
    },
    async child(name, around) {
      await select(around);
      await page.keyboard.press("Shift+n");
      await writeName(page, name);
    },
    async service(name) {
      await goTo("button", "Add");
      await page.keyboard.press("Enter");
      await walkTo("Add service");
      await writeName(page, name);
    },
    select,
    async parallel(name, first, second) {
      await select(first);
      await stepTo("Shift+Tab", '[role="treeitem"]');
      await page.keyboard.press("Shift+ArrowDown");
      await expect(row(page, second)).toHaveAttribute("aria-selected", "true");
      await runByName("Wrap in parallel");
      await writeName(page, name);
    },
    async beside(name, neighbour) {
      await select(neighbour);
      await page.keyboard.press("n");
      await writeName(page, name);
    },
    async event(name) {
      await goInTree(/^Events/, "Events");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("treeitem", { name: `${name}, event` })).toBeFocused();
    },
    transition: (event) => goInTree(new RegExp(`^${event}, to `), event),
    async arrow({ from, to, trigger }) {
      await select(from);
      await page.keyboard.press("c");
      await page.getByRole("combobox", { name: `Connect “${from}” to` }).pressSequentially(to);
      await expect(page.locator('[role="option"][data-highlighted]')).toHaveText(new RegExp(`^${to}`));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog")).toBeHidden();
      if (trigger === undefined) return;
      await page.keyboard.press("Enter");
      await writeTrigger(page, trigger);
    },
    goTo,
    async press(name) {
      await goTo("button", name);
      await page.keyboard.press("Enter");
    },
    async choose(menu, item) {
      await goTo("button", menu);
      await page.keyboard.press("Enter");
      await walkTo(item);
    },
    command: runByName,
  };
}
