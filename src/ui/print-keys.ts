// `$mod+Shift+z` as people know it from their menus.

import { words } from "#words/ui.ts";

const isApple = typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const symbols: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Equal: "+",
  Minus: "−",
};
const appleSymbols: Readonly<Record<string, string>> = { $mod: "⌘", Shift: "⇧", Alt: "⌥", Delete: "⌫" };

export function printKeys(keys: string, apple: boolean = isApple): string {
  return keys
    .split(" ")
    .map((press) =>
      press
        .split("+")
        .map((key) => (apple ? appleSymbols[key] : undefined) ?? symbols[key] ?? words.keys[key] ?? plainKey(key))
        .join(apple ? "" : "+"),
    )
    .join(" ");
}

function plainKey(key: string): string {
  const [, letter] = /^(?:Key|Digit)(.)$/.exec(key) ?? [];
  return letter ?? (key.length === 1 ? key.toUpperCase() : key);
}
