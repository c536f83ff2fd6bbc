import { expect, test } from "vitest";
import { rankCommands } from "./rank-commands.ts";

const offered = (title: string, words = "") => ({
  title,
  command: { id: title, group: "edit" as const, title, words, run: () => undefined },
});
const all = [offered("Redo"), offered("Group into a state", "compound nest"), offered("Ungroup"), offered("New state")];
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
