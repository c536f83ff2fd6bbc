import { expect, test } from "vitest";
import { printKeys } from "./print-keys.ts";

test.each([
  ["$mod+Shift+z", "Ctrl+Shift+Z", "⌘⇧Z"],
  ["$mod+Digit1", "Ctrl+1", "⌘1"],
  ["g s", "G S", "G S"],
  ["Alt+ArrowUp", "Alt+↑", "⌥↑"],
])("prints %s as %s, or %s on a Mac", (keys, plain, apple) => {
  expect(printKeys(keys, false)).toBe(plain);
  expect(printKeys(keys, true)).toBe(apple);
});
