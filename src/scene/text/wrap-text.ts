// Text in lines of a width. It looks at no more than could be shown, whatever somebody pasted.

import { measureText, type TextStyle, unitsIn } from "./measure-text.ts";

const longestLook = 400;

export function oneLine(text: string): string {
  return text.slice(0, longestLook).replace(/\s+/g, " ").trim();
}

/** Breaks between words, within a word only where it is longer than a line; the last line says … when there is more. */
export function wrapText(text: string, style: TextStyle, width: number, mostLines: number): string[] {
  const words = oneLine(text).split(" ");
  const fits = (units: number) => (units * style.size) / 1000 <= width;
  const blank = unitsIn(" ", style);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const more = unitsIn(word, style);
    const longer = line === "" ? more : used + blank + more;
    if (fits(longer)) {
      line = line === "" ? word : `${line} ${word}`;
      used = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    used = more;
    while (!fits(used) && lines.length < mostLines) {
      const head = headThatFits(line, style, width);
      lines.push(head);
      line = line.slice(head.length);
      used = unitsIn(line, style);
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
