// How a source file is laid out around a place, so that what is written there looks like the rest.

import type { SyntaxNode } from "../xstate/syntax.ts";

export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset).trim() === "";
}

/** The next sign that is neither white space nor in a comment. */
export function nextSign(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text.startsWith("//", at)) {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end;
    } else if (text.startsWith("/*", at)) {
      const end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (/\s/.test(text[at] ?? "")) at++;
    else return at;
  }
  return at;
}

/** Behind the comma that follows a node, or the node's own end. */
export function endWithComma(text: string, node: SyntaxNode): number {
  const next = nextSign(text, node.end);
  return text[next] === "," ? next + 1 : node.end;
}

/** `printCode` writes two spaces and double quotes; the file may have it otherwise. */
export interface FileStyle {
  readonly unit: string;
  readonly quote: "'" | '"';
  readonly lineEnd: string;
}

export function styleOf(text: string): FileStyle {
  const indents = [...text.matchAll(/^([ \t]+)\S/gm)].slice(0, 200).map(([, indent = ""]) => indent);
  const widths = indents.filter((indent) => !indent.startsWith("\t")).map((indent) => indent.length);
  const least = widths.reduce((smallest, width) => (width > 1 && width < smallest ? width : smallest), 8);
  const hasTabs = indents.filter((indent) => indent.startsWith("\t")).length > indents.length / 2;
  const single = text.match(/'[^'"\n\\]*'/g)?.length ?? 0;
  const double = text.match(/"[^'"\n\\]*"/g)?.length ?? 0;
  return {
    unit: hasTabs ? "\t" : " ".repeat(indents.length === 0 || least === 8 ? 2 : least),
    quote: single > double ? "'" : '"',
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** Code as `printCode` writes it without an indent, in the file's own style and at the file's indent. */
export function restyled(code: string, style: FileStyle, indent: string): string {
  const lines = code.split("\n").map((line, at) => {
    if (at === 0) return line;
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    return indent + style.unit.repeat(Math.floor(spaces / 2)) + " ".repeat(spaces % 2) + line.slice(spaces);
  });
  const joined = lines.join(style.lineEnd);
  return style.quote === "'" && !joined.includes("`") ? joined.replace(/"([^"'\\\n]*)"/g, "'$1'") : joined;
}
