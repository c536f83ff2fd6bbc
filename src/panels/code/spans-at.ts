import type { Reference } from "#stores/reference.ts";
import type { CodeSpan } from "./link-code.ts";

/** What the text at a place is about: the smallest part that holds it. */
export function spanAt(spans: readonly CodeSpan[], place: number): CodeSpan | undefined {
  let found: CodeSpan | undefined;
  for (const span of spans)
    if (span.from <= place && place <= span.to && (!found || span.to - span.from <= found.to - found.from))
      found = span;
  return found;
}

/** The parts of the text that are selected; a machine is its root. */
export function spansOf(spans: readonly CodeSpan[], selection: readonly Reference[]): readonly CodeSpan[] {
  const wanted = new Set(selection.map(({ table, id }) => `${table}/${id}`));
  return spans.filter(({ table, id }) => wanted.has(`${table}/${id}`)).sort((left, right) => left.from - right.from);
}
