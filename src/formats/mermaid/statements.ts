// A Mermaid state diagram, line by line: what each line says, and where it stands. Nothing is nested here, so a million
// braces are a million statements and no recursion.

import { shorten } from "#base/shorten.ts";
import type { Loss, TextPlace } from "../format.ts";
import type { PlaceOf } from "../shared/text-place.ts";
import { unescapeMermaid } from "./escape.ts";

export type Statement = { readonly place: TextPlace } & (
  | { readonly kind: "arrow"; readonly from: string; readonly to: string; readonly label: string }
  | {
      readonly kind: "state";
      readonly id: string;
      readonly name: string | undefined;
      readonly pseudo: string | undefined;
    }
  | { readonly kind: "text"; readonly id: string; readonly text: string }
  | { readonly kind: "note"; readonly id: string; readonly text: string }
  | { readonly kind: "open"; readonly id: string; readonly name: string | undefined }
  | { readonly kind: "close" | "divide" }
);

export interface Statements {
  readonly title: string | undefined;
  /** What accDescr says to those who don't see the drawing, and notes that belong to no state. */
  readonly description: string | undefined;
  readonly statements: readonly Statement[];
  readonly losses: readonly Loss[];
}

const identifier = String.raw`(\[\*\]|[^\s:;{}"<>%-][^\s:;{}"<>%]*?)`;
const patterns = {
  arrow: new RegExp(String.raw`^${identifier}(?::::?[\w-]+)?\s*-->\s*${identifier}(?::::?[\w-]+)?\s*(?::\s*(.*))?$`),
  aliased: /^state\s+"([^"]*)"\s+as\s+([^\s{<:]+)(?::::?[\w-]+)?\s*(\{)?$/i,
  quoted: /^state\s+"([^"]*)"\s*(\{)?$/i,
  pseudo:
    /^state\s+([^\s{<[:]+)\s*(?:<<|\[\[)\s*(fork|join|choice|start|end|history\*?)\s*(?:>>|\]\])(?::::?[\w-]+)?$/i,
  plain: /^state\s+([^\s{<:"]+)(?::::?[\w-]+)?\s*(?::\s*(.*))?$/i,
  composite: /^state\s+([^\s{<:"]+)(?::::?[\w-]+)?\s*\{$/i,
  noteLine: /^note\s+(?:left|right)\s+of\s+([^\s:]+)\s*:\s*(.*)$/i,
  noteStart: /^note\s+(?:left|right)\s+of\s+([^\s:]+)$/i,
  floating: /^note\s+"([^"]*)"\s+as\s+\S+$/i,
  spoken: /^(accTitle|accDescr)\s*:\s*(.*)$/i,
  spokenStart: /^accDescr\s*\{\s*([^}]*)(\})?$/i,
  text: new RegExp(String.raw`^${identifier}(?::::?[\w-]+)?\s*:\s*(.*)$`),
  alone: new RegExp(String.raw`^${identifier}(?::::?[\w-]+)?$`),
  ignored: /^(?:direction|classDef|class|style|click|hide|scale|linkStyle)\b/,
};

/** What stands behind `from`. */
export function readStatements(text: string, from: number, placeOf: PlaceOf): Statements {
  const statements: Statement[] = [];
  const losses: Loss[] = [];
  const { title, body } = frontMatter(text.slice(from));
  const spoken: { accTitle?: string; accDescr?: string } = {};
  const remarks: string[] = [];
  let told: string[] | undefined;
  let note: { id: string; lines: string[]; place: TextPlace } | undefined;
  for (const [line, at] of linesOf(text, from + body)) {
    const place = placeOf(at, at + line.length);
    if (note) {
      if (/^end\s*note$/i.test(line)) {
        statements.push({ kind: "note", id: note.id, text: note.lines.join("\n"), place: note.place });
        note = undefined;
      } else note.lines.push(unescapeMermaid(line));
      continue;
    }
    if (told) {
      told.push(line.replace(/\}$/, "").trimEnd());
      spoken.accDescr = told.join("\n").trim();
      if (line.endsWith("}")) told = undefined;
      continue;
    }
    const [, which, words = ""] = patterns.spoken.exec(line) ?? [];
    if (which !== undefined) {
      spoken[/title/i.test(which) ? "accTitle" : "accDescr"] = words;
      continue;
    }
    const telling = patterns.spokenStart.exec(line);
    if (telling) {
      spoken.accDescr = telling[1] ?? "";
      if (!telling[2]) told = [spoken.accDescr];
      continue;
    }
    if (line.startsWith("#")) continue;
    const floating = patterns.floating.exec(line);
    if (floating) {
      remarks.push(unescapeMermaid(floating[1] ?? ""));
      continue;
    }
    const opened = patterns.noteStart.exec(line);
    if (opened?.[1]) {
      note = { id: opened[1], lines: [], place };
      continue;
    }
    const found = splitStatements(line).flatMap((each) => statementOf(each, place) ?? []);
    if (found.length > 0) statements.push(...found);
    else if (!/^stateDiagram(?:-v2)?$/.test(line)) losses.push(lossOf(line, place));
  }
  return {
    title: title ?? (spoken.accTitle || undefined),
    description: [spoken.accDescr, ...remarks].filter(Boolean).join("\n") || undefined,
    statements,
    losses,
  };
}

/** Several on a line, divided by semicolons; one in a label divides nothing. */
function splitStatements(line: string): string[] {
  if (!line.includes(";")) return [line];
  return line.split(/;[ \t]*(?=(?:\[\*\]|[^\s:;{}"<>%-][^\s:;{}"<>%]*)[ \t]*-->|state[ \t])/);
}

function lossOf(line: string, inText: TextPlace): Loss {
  if (patterns.ignored.test(line))
    return {
      code: "direction",
      kind: "lost",
      message: `"${shorten(line, 60)}" is about looks and was left out.`,
      inText,
    };
  return {
    code: "unread",
    kind: "lost",
    message: `"${shorten(line, 60)}" is not understood and was left out.`,
    inText,
  };
}

function statementOf(line: string, place: TextPlace): Statement[] | undefined {
  if (line === "--") return [{ kind: "divide", place }];
  if (line === "}") return [{ kind: "close", place }];
  const composite = patterns.composite.exec(line);
  if (composite?.[1]) return [{ kind: "open", id: composite[1], name: undefined, place }];
  const aliased = patterns.aliased.exec(line);
  if (aliased?.[2]) return [named(aliased[2], unescapeMermaid(aliased[1] ?? ""), aliased[3] !== undefined, place)];
  const quoted = patterns.quoted.exec(line);
  if (quoted?.[1]) return [named(quoted[1], unescapeMermaid(quoted[1]), quoted[2] !== undefined, place)];
  const pseudo = patterns.pseudo.exec(line);
  if (pseudo?.[1]) return [{ kind: "state", id: pseudo[1], name: undefined, pseudo: pseudo[2]?.toLowerCase(), place }];
  const plain = patterns.plain.exec(line);
  if (plain?.[1]) return [stateWithText(plain[1], plain[2], place)];
  const arrow = patterns.arrow.exec(line);
  if (arrow?.[1] && arrow[2])
    return [{ kind: "arrow", from: arrow[1], to: arrow[2], label: unescapeMermaid(arrow[3] ?? "").trim(), place }];
  const noted = patterns.noteLine.exec(line);
  if (noted?.[1]) return [{ kind: "note", id: noted[1], text: unescapeMermaid(noted[2] ?? ""), place }];
  if (patterns.ignored.test(line) || /^stateDiagram/.test(line)) return undefined;
  const alone = patterns.alone.exec(line);
  if (alone?.[1] && alone[1] !== "[*]")
    return [{ kind: "state", id: alone[1], name: undefined, pseudo: undefined, place }];
  const text = patterns.text.exec(line);
  if (text?.[1] && text[1] !== "[*]")
    return [{ kind: "text", id: text[1], text: unescapeMermaid(text[2] ?? ""), place }];
  return undefined;
}

function named(id: string, name: string, opens: boolean, place: TextPlace): Statement {
  return opens ? { kind: "open", id, name, place } : { kind: "state", id, name, pseudo: undefined, place };
}

function stateWithText(id: string, text: string | undefined, place: TextPlace): Statement {
  if (text === undefined) return { kind: "state", id, name: undefined, pseudo: undefined, place };
  return { kind: "text", id, text: unescapeMermaid(text), place };
}

/** Lines without comments and blanks at their ends, with their offsets; a brace at the end of a line may stand alone. */
function* linesOf(text: string, from: number): Generator<readonly [string, number]> {
  const lineEnd = /\r\n|\r|\n/g;
  for (let start = from; start <= text.length; ) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text);
    const stop = end ? end.index : text.length;
    const whole = text
      .slice(start, stop)
      .replace(/^\ufeff/, "")
      .replace(/%%.*$/, "");
    const line = whole
      .trim()
      .replace(/(?<!#(?:\d+|[a-z]+));$/i, "")
      .trimEnd();
    if (line !== "") yield [line, start + text.slice(start, stop).indexOf(line.slice(0, 1))];
    start = end ? lineEnd.lastIndex : text.length + 1;
  }
}

function frontMatter(text: string): { readonly title: string | undefined; readonly body: number } {
  const found = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n[ \t]*---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!found) return { title: undefined, body: 0 };
  const title = /^[ \t]*title:[ \t]*(.*?)[ \t]*$/m.exec(found[1] ?? "")?.[1];
  return { title: title === undefined ? undefined : unquoted(title), body: found[0].length };
}

function unquoted(text: string): string {
  if (!/^".*"$/.test(text)) return text.replace(/^'(.*)'$/, "$1");
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
