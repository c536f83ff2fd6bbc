// Changes to a text by place. What no change covers stays byte for byte.

export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Undefined when two of them cover the same place, which nobody could have meant. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((left, right) => left.from - right.from || left.to - right.to || left.order - right.order);
  const parts: string[] = [];
  let at = 0;
  let wasRemoval = false;
  for (const { from, to, text: by } of sorted) {
    // Neighbours that are taken out together.
    if (from < at && by === "" && wasRemoval) {
      at = Math.max(at, to);
      continue;
    }
    if (from < at) return undefined;
    wasRemoval = by === "";
    parts.push(text.slice(at, from), by);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
