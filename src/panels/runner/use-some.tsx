import { type ReactNode, useState } from "react";
import { words } from "#words/runner/runner.ts";

const moreAtOnce = 100;

/** The first of many, and a button for more: thousands of them would take longer to draw than a frame lasts. */
export function useSome<Item>(
  items: readonly Item[],
  atFirst = 20,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const [most, setMost] = useState(atFirst);
  const left = items.length - most;
  if (left <= 0) return { shown: items, more: null };
  const more = (
    <button
      type="button"
      className="cursor-pointer rounded px-1 text-accent underline"
      onClick={() => setMost(most + moreAtOnce)}
    >
      {words.showMore(Math.min(left, moreAtOnce), left)}
    </button>
  );
  return { shown: items.slice(0, most), more };
}
