// Text in lines of a width. It looks at no more than could be shown, whatever somebody pasted.

import { measureText, type TextStyle } from "./measure-text.ts";

const longestLook = 400;

export function oneLine(text: string): string {
  return text.slice(0, longestLook).replace(/\s+/g, " ").trim();
}

/** Breaks between words, within a word only where it is longer than a line; the last line says … when there is more. */
export function wrapText(text: string, style: TextStyle, width: number, mostLines: number): string[] {
  const words = oneLine(text).split(" ");
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measureText(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measureText(line, style) > width && lines.length < mostLines) {
      const head = headThatFits(line, style, width);
      lines.push(head);
      line = line.slice(head.length);
    }
    if (lines.length > mostLines) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= mostLines && text.length <= longestLook) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.length - 1;
  return kept.map((one, at) => (at === last ? shortenText(`${one}…`, style, width) : one));
}

/** On one line, with … for what does not fit. */
export function shortenText(text: string, style: TextStyle, width: number): string {
  const line = oneLine(text);
  if (measureText(line, style) <= width) return line;
  return `${headThatFits(line, style, width - measureText("…", style)).trimEnd()}…`;
}

function headThatFits(text: string, style: TextStyle, width: number): string {
  let head = "";
  let used = 0;
  for (const sign of text) {
    used += measureText(sign, style);
    if (used > width && head !== "") break;
    head += sign;
  }
  return head;
}
