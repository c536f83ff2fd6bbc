import { expect, test } from "vitest";
import { measureText } from "./measure-text.ts";
import { nameStyle, rowStyle } from "./styles.ts";
import { shortenText, wrapText } from "./wrap-text.ts";

test("takes wide signs for wide, and marks over letters for nothing", () => {
  expect(measureText("漢", rowStyle)).toBe(rowStyle.size);
  expect(measureText("e\u0301", rowStyle)).toBe(measureText("e", rowStyle));
  expect(measureText("iii", rowStyle)).toBeLessThan(measureText("mmm", rowStyle));
  expect(measureText("name", { ...nameStyle, weight: 600 })).toBeGreaterThan(
    measureText("name", { ...nameStyle, weight: 400 }),
  );
});

test("breaks between words, and within a word that is longer than a line", () => {
  expect(wrapText("Charge the card", nameStyle, 80, 3)).toEqual(["Charge the", "card"]);
  const lines = wrapText("x".repeat(60), nameStyle, 100, 9);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe("x".repeat(60));
});

const hostile = [
  "a".repeat(10_000),
  "word ".repeat(3000),
  "שלום עולם ".repeat(50),
  "👩‍👩‍👧‍👦".repeat(200),
  "one\n\ntwo\r\nthree",
  "<script>",
];

test("keeps every text within its lines and its width", () => {
  for (const text of hostile) {
    const lines = wrapText(text, nameStyle, 160, 3);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of [...lines, shortenText(text, nameStyle, 160)]) {
      expect(measureText(line, nameStyle)).toBeLessThanOrEqual(160);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    }
  }
});

test("says that there is more", () => {
  expect(wrapText("word ".repeat(100), nameStyle, 100, 3).at(-1)).toMatch(/…$/);
  expect(shortenText("a long name of a state", nameStyle, 80)).toMatch(/…$/);
  expect(shortenText("short", nameStyle, 80)).toBe("short");
});
