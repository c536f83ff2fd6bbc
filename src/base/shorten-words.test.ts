import { expect, test } from "vitest";
import { shortenWords } from "./shorten-words.ts";

test("keeps a message that quotes ten thousand letters short enough to be read", () => {
  const shown = shortenWords(`There is nothing named "${"x".repeat(10_000)}" here. Did you mean "context"?`);
  expect(shown.length).toBeLessThan(200);
  expect(shown).toMatch(/^There is nothing named "x+… here\. Did you mean "context"\?$/);
});

test("leaves a message of ordinary words as it is", () => {
  const message = "Write a length of time, such as 250 ms, 5 s or 2 min. ".repeat(20);
  expect(shortenWords(message)).toBe(message);
});
