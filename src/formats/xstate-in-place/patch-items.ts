// Puts items and properties into lists and objects of the source, and takes them out, as somebody would by hand.

import { type Code, type CodeEntry, printKey } from "../shared/code.ts";
import { printCode } from "../shared/print-code.ts";
import { parts, type SyntaxNode } from "../xstate/syntax.ts";
import { endWithComma, indentAt, isFirstOnLine, restyled } from "./layout-of.ts";
import type { Patcher } from "./patcher.ts";

/** Somebody's own file may have wider lines than ours; none is broken there for a few signs. */
const widthOfForeignFiles = 100;

export function print(patcher: Patcher, code: Code, indent: string, used: number): string {
  const text = printCode(patcher.withSource(code), " ".repeat(indent.length), used, widthOfForeignFiles);
  const outdented = text.replaceAll(`\n${" ".repeat(indent.length)}`, "\n");
  return restyled(outdented, patcher.style, indent);
}

export function removeItems(
  { file: { text }, edits }: Patcher,
  all: readonly SyntaxNode[],
  removed: readonly SyntaxNode[],
): void {
  for (const node of removed) {
    const at = all.indexOf(node);
    const [previous, next] = [all[at - 1], all[at + 1]];
    const end = endWithComma(text, node);
    const lineEnd = text.indexOf("\n", end);
    const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
    const hasLines = isFirstOnLine(text, node.start) && lineEnd >= 0 && /^\s*(?:\/\/.*)?$/.test(rest);
    if (hasLines) edits.push({ from: text.lastIndexOf("\n", node.start - 1) + 1, to: lineEnd + 1, text: "" });
    else if (next) edits.push({ from: node.start, to: next.start, text: "" });
    else if (previous && !removed.includes(previous)) edits.push({ from: previous.end, to: node.end, text: "" });
    else edits.push({ from: node.start, to: end, text: "" });
  }
}

/** A remark behind the comma belongs to what stands before it. */
function endOfRemark(text: string, end: number): number {
  const rest =
    /^[ \t]*(?:\/\/[^\n\r]*|\/\*[^\n\r]*?\*\/(?=[ \t]*[\r\n]))?/.exec(text.slice(end, end + 2000))?.[0] ?? "";
  return rest.trim() === "" ? end : end + rest.length;
}

/** Behind what is there, in the way in which that is laid out. */
export function insertEntries(
  patcher: Patcher,
  node: SyntaxNode,
  entries: readonly CodeEntry[],
  removed: readonly SyntaxNode[] = [],
): void {
  if (entries.length === 0) return;
  const { text } = patcher.file;
  const { lineEnd, unit } = patcher.style;
  const last = parts(node, "properties")
    .filter((property) => !removed.includes(property))
    .at(-1);
  const isSpread = last
    ? isFirstOnLine(text, last.start)
    : text.slice(node.start, node.end).includes("\n") || entries.length > 1;
  const indent = last && isSpread ? indentAt(text, last.start) : indentAt(text, node.start) + unit;
  const written = entries.map(({ key, value }) => {
    const label = value.kind === "raw" && value.text === key ? "" : `${printKey(key)}: `;
    return (
      restyled(label, patcher.style, "") +
      print(patcher, value, isSpread ? indent : indentAt(text, node.start), label.length)
    );
  });
  if (!last) {
    const inside = isSpread
      ? `${lineEnd}${written.map((each) => `${indent}${each},${lineEnd}`).join("")}${indentAt(text, node.start)}`
      : ` ${written.join(", ")} `;
    const end = node.end - 1;
    const start = removed.length > 0 ? end : node.start + 1;
    patcher.edits.push({ from: start, to: end, text: inside });
    return;
  }
  const end = endWithComma(text, last);
  const comma = end === last.end ? "," : "";
  if (comma !== "") patcher.edits.push({ from: last.end, to: last.end, text: comma });
  const at = isSpread ? endOfRemark(text, end) : end;
  const isTrailing = comma === "";
  const added = isSpread
    ? written.map((each, position) => {
        const isLast = position === written.length - 1;
        return `${lineEnd}${indent}${each}${isLast && !isTrailing ? "" : ","}`;
      })
    : [` ${written.join(", ")}${isTrailing ? "," : ""}`];
  patcher.edits.push({ from: at, to: at, text: added.join("") });
}

/** Behind the anchor, or before all others. `list` is undefined where a single value is about to become one. */
export function insertItem(
  patcher: Patcher,
  list: SyntaxNode | undefined,
  anchor: SyntaxNode | undefined,
  nodes: readonly SyntaxNode[],
  item: Code,
  /** As it stood elsewhere in the list. */
  verbatim?: string,
): void {
  const { text } = patcher.file;
  const [first] = nodes;
  const isSpread = list !== undefined && first !== undefined && isFirstOnLine(text, first.start);
  const indent = indentAt(text, first?.start ?? list?.start ?? 0);
  const gap = isSpread ? patcher.style.lineEnd + indent : " ";
  const written = verbatim ?? print(patcher, item, indent, 0);
  const add = (at: number, by: string) => patcher.edits.push({ from: at, to: at, text: by });
  if (!first) return;
  if (!anchor) add(first.start, `${written},${gap}`);
  else {
    const end = list ? endWithComma(text, anchor) : anchor.end;
    if (end === anchor.end) add(end, `,${gap}${written}`);
    else add(isSpread ? endOfRemark(text, end) : end, `${gap}${written},`);
  }
}
