import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { blankProject } from "../blank-project.ts";
import type { Draft } from "../draft.ts";
import { dropDraft, keepDraft, useDraftsStore } from "../drafts-store.ts";
import { openProject } from "../project-store.ts";
import { forgetStoredDrafts, keepDraftsStored } from "./stored-drafts.ts";

const stored = new Map<string, string>();
const texts = () => Object.values(useDraftsStore.getState().drafts).map(({ text }) => text);
const wrong: Draft = { place: "name", about: undefined, label: "Name", text: "", base: "Untitled", message: "No." };

beforeAll(keepDraftsStored);

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
  openProject("one", blankProject());
});

afterEach(() => vi.unstubAllGlobals());

test("brings back what could not be kept when its project is opened again, and to no other", () => {
  keepDraft({ ...wrong, text: "1 +" });
  openProject("two", blankProject());
  expect(texts()).toEqual([]);
  openProject("one", blankProject());
  expect(texts()).toEqual(["1 +"]);
});

test("forgets what was put right, what was meant for a record that is gone, and what goes with its project", () => {
  keepDraft(wrong);
  dropDraft("name");
  expect(stored.size).toBe(0);
  const about = { table: "states", id: "gone" } as const;
  stored.set("faultline-drafts-two", JSON.stringify([{ ...wrong, place: "states/gone/name", about }]));
  openProject("two", blankProject());
  expect(texts()).toEqual([]);
  keepDraft(wrong);
  forgetStoredDrafts("two");
  expect(stored.has("faultline-drafts-two")).toBe(false);
});

test("opens a project whose stored drafts are no drafts", () => {
  for (const text of ["{", "{}", "[1, null, {}]"]) {
    stored.set("faultline-drafts-two", text);
    openProject("two", blankProject());
    expect(texts()).toEqual([]);
    openProject("one", blankProject());
  }
});
