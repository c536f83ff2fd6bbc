import { expect, test } from "vitest";
import { rankCommands } from "./rank-commands.ts";

const offered = (title: string, id: string) => ({
  title,
  command: { id, group: "edit" as const, title, run: () => undefined },
});
const all = [
  offered("Redo", "redo"),
  offered("Group into a state", "group"),
  offered("Ungroup", "ungroup"),
  offered("New state", "new-state"),
];
const titles = (wanted: string) => rankCommands(all, wanted).map(({ title }) => title);

test("offers everything when nothing is asked for", () => {
  expect(titles("  ")).toHaveLength(4);
});

test("puts names that start with the words before names that contain them", () => {
  expect(titles("group")).toEqual(["Group into a state", "Ungroup"]);
  expect(titles("st")[0]).toBe("Group into a state");
});

test("finds by other words and by letters in order, and nothing for what is not there", () => {
  expect(titles("nest")[0]).toBe("Group into a state");
  expect(titles("nwst")).toEqual(["New state"]);
  expect(titles("xyz")).toEqual([]);
});
