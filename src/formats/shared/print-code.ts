// Lays code out: on one line where it fits, otherwise broken where the usual formatters break it, so that running one of
// them over an exported file changes nothing.

import { type CallCode, type Code, type CodeEntry, call, lineComment, printKey } from "./code.ts";
import { printFlat, typesText } from "./print-flat.ts";

/** Where a piece begins: below which indent, how far into the line, and how much follows it on its last line. */
interface Room {
  readonly width: number;
  readonly indent: string;
  readonly used: number;
  readonly after: number;
}

/** `used` is what already stands on the line before the code, without its indent. */
export function printCode(code: Code, indent = "", used = 0, width = 80): string {
  return print(code, { width, indent, used, after: 1 });
}

function print(code: Code, room: Room): string {
  const flat = printFlat(code);
  return flat !== undefined && fits(flat, room) ? flat : printBroken(code, room);
}

function fits(text: string, { width, indent, used, after }: Room): boolean {
  return !text.includes("\n") && indent.length + used + text.length + after <= width;
}

/** The same line, further on. */
function behind(text: string, room: Room, after = 0): Room {
  return { ...room, used: room.used + text.length, after: room.after + after };
}

/** A line of its own, a step further in. */
function inside({ width, indent }: Room, used = 0): Room {
  return { width, indent: `${indent}  `, used, after: 1 };
}

function printBroken(code: Code, room: Room): string {
  const { indent } = room;
  const deeper = inside(room);
  switch (code.kind) {
    case "raw":
      return code.text.replaceAll("\n", `\n${indent}`);
    case "cast":
      return `${print(code.inside, { ...room, after: room.after + code.type.length + 4 })} as ${code.type}`;
    case "infix":
      return code.lines.join(`\n${indent}`);
    case "choice": {
      const arms = [`? ${print(code.whenTrue, inside(room, 2))}`, `: ${printElse(code.whenFalse, inside(room, 2))}`];
      return `${code.test}${arms.map((arm) => `\n${deeper.indent}${arm}`).join("")}`;
    }
    case "fields":
      return `{\n${code.fields.map((field) => `${deeper.indent}${field};\n`).join("")}${indent}}`;
    case "array":
      return printItems("[", code.items, "]", room);
    case "object":
      if (code.entries.length === 0) return "{}";
      return `{\n${code.entries.map((entry) => printEntry(entry, deeper)).join("")}${indent}}`;
    case "arrow": {
      const head = `${code.parameters} =>`;
      if (!isBracketed(code.body))
        return `${head}\n${deeper.indent}${print(code.body, { ...deeper, after: room.after })}`;
      const body = printBroken(code.body, behind(`${head} (`, room, 1));
      return `${head} ${code.body.kind === "object" ? `(${body})` : body}`;
    }
    case "call":
      return printCall(code, room);
    default:
      return code satisfies never;
  }
}

/** A choice inside one that is broken is broken too. */
function printElse(code: Code, room: Room): string {
  return code.kind === "choice" ? printBroken(code, room) : print(code, room);
}

/** A last value that has brackets of its own opens on the line of the call; otherwise each value gets a line. */
function printCall({ callee, types, values }: CallCode, room: Room): string {
  const head = `${callee}${typesText(types)}(`;
  if (types.length > 0 && !fits(head, { ...room, after: 0 })) {
    const deeper = inside(room);
    const list = types.map((type) => `${deeper.indent}${print(type, deeper)}`).join(",\n");
    return `${callee}<\n${list}\n${room.indent}${print(call(">", values), { ...room, used: 0 })}`;
  }
  const before = values.slice(0, -1).map(printFlat);
  const last = values.at(-1);
  if (last && before.every((each) => each !== undefined && !each.includes("\n")) && opensInline(last, values.at(-2))) {
    const opened = printOpened(last, `${head}${before.map((each) => `${each}, `).join("")}`, room);
    if (opened !== undefined) return opened;
  }
  return printItems(head, values, ")", room);
}

/** The last value opened behind `start`; undefined if that leaves no room. */
function printOpened(last: Code, start: string, room: Room): string | undefined {
  const opens = (text: string) => fits(`${start}${text}`, { ...room, after: 0 });
  if (last.kind === "arrow" && !isBracketed(last.body)) {
    const head = `${last.parameters} =>`;
    if (last.body.kind !== "call" || !opens(head)) return undefined;
    const deeper = inside(room);
    return `${start}${head}\n${deeper.indent}${print(last.body, deeper)},\n${room.indent})`;
  }
  if (!opens(last.kind === "arrow" ? `${last.parameters} => ({` : "{")) return undefined;
  return `${start}${printBroken(last, behind(start, room, 1))})`;
}

function opensInline(last: Code, previous: Code | undefined): boolean {
  return last.kind === "arrow" || (isBracketed(last) && previous?.kind !== last.kind);
}

/** Begins and ends with a bracket, so that it needs no line of its own. */
function isBracketed(code: Code): boolean {
  return (code.kind === "object" && code.entries.length > 0) || (code.kind === "array" && code.items.length > 0);
}

function printItems(open: string, items: readonly Code[], close: string, room: Room): string {
  const deeper = inside(room);
  if (items.length === 0) return `${open}${close}`;
  const lines = items.map((item) => `${deeper.indent}${printItem(item, deeper)},\n`);
  return `${open}\n${lines.join("")}${room.indent}${close}`;
}

/** In a list, what goes on in the next line is a step further in. */
function printItem(item: Code, room: Room): string {
  const text = print(item, room);
  return item.kind === "infix" ? text.replaceAll("\n", "\n  ") : text;
}

function printEntry({ key, value, comment }: CodeEntry, room: Room): string {
  const { indent } = room;
  const isShort = value.kind === "raw" && value.text === key;
  const label = isShort ? "" : `${printKey(key)}: `;
  const remark = comment === undefined ? "" : `${indent}${lineComment(comment).replaceAll("\n", `\n${indent}`)}\n`;
  const written = print(value, behind(label, room));
  if (fits(written, behind(label, room)) || !breaksBefore(value)) return `${remark}${indent}${label}${written},\n`;
  return `${remark}${indent}${label.trimEnd()}\n${indent}  ${print(value, inside(room))},\n`;
}

/** What has no bracket to open on the line of its key. */
function breaksBefore(value: Code): boolean {
  return value.kind === "infix" || value.kind === "choice" || (value.kind === "raw" && value.text.startsWith('"'));
}
