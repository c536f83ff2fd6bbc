import { expect, test } from "vitest";
import { linkLengthWords } from "./link-length-words.ts";

test("says who would cut a link, and who takes it", () => {
  expect(linkLengthWords(1_999)).toEqual({ isLong: false, words: "1,999 characters: short enough everywhere." });
  expect(linkLengthWords(4_511).words).toBe(
    "4,511 characters: too long for Outlook, Excel and Discord (2,000) and Slack (4,000). Microsoft Teams, Safari, Firefox, Chrome and Edge take it. Send the file where the link does not fit.",
  );
  expect(linkLengthWords(3_000_000).words).not.toContain("take it");
});
