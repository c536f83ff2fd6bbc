// What stands before a place in an unfinished expression: the value whose field is being named, the text that is being
// compared. It reads backwards, because what comes after is not written yet.

const nameCharacter = /[\w$]/;

export interface OpenPath {
  /** What is begun: a name, or nothing yet. */
  readonly begun: string;
  readonly from: number;
  /** The expression before the dot; undefined where a name of its own starts. */
  readonly object: string | undefined;
}

/** undefined inside a text, where nothing is named. */
export function openPathAt(text: string, position: number): OpenPath | undefined {
  const from = startOfName(text, position);
  if (isInsideText(text, from)) return undefined;
  const begun = text.slice(from, position);
  if (/^\d/.test(begun)) return undefined;
  if (text[from - 1] !== "." || text[from - 2] === ".") return { begun, from, object: undefined };
  const end = text[from - 2] === "?" ? from - 2 : from - 1;
  const start = startOfChain(text, end);
  const object = text.slice(start, end);
  return object === "" || /^\d+$/.test(object) ? undefined : { begun, from, object };
}

/** The left side where a text is about to be compared: `event.method === 'ca|`. */
export function comparedAt(
  text: string,
  position: number,
): { readonly object: string; readonly from: number } | undefined {
  const found = /(?:===|!==|==|!=)\s*(?:(["'])[^"'`]*)?$/.exec(text.slice(0, position));
  if (!found) return undefined;
  const end = text.slice(0, found.index).trimEnd().length;
  const start = startOfChain(text, end);
  const from = found[1] === undefined ? position : text.indexOf(found[1], found.index);
  return start === end ? undefined : { object: text.slice(start, end), from };
}

function startOfName(text: string, position: number): number {
  let at = position;
  while (at > 0 && nameCharacter.test(text[at - 1] ?? "")) at--;
  return at;
}

/** Back over `context.items[0].name` and `f(x).y`, as far as it belongs together. */
function startOfChain(text: string, end: number): number {
  let at = end;
  while (at > 0) {
    const last = text[at - 1] ?? "";
    if (last === ")" || last === "]") {
      const opening = openingOf(text, at - 1);
      if (opening === undefined) return at;
      at = opening;
    } else if (nameCharacter.test(last)) {
      at = startOfName(text, at);
      if (text[at - 1] !== ".") return at;
    } else if (last === ".") at -= text[at - 2] === "?" ? 2 : 1;
    else return at;
  }
  return at;
}

function openingOf(text: string, closing: number): number | undefined {
  let depth = 0;
  for (let at = closing; at >= 0; at--) {
    const character = text[at] ?? "";
    if (character === ")" || character === "]") depth++;
    if (character === "(" || character === "[") depth--;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Quotes are counted from the start; a value inside a template is outside again. */
function isInsideText(text: string, position: number): boolean {
  const open: string[] = [];
  for (let at = 0; at < position; at++) {
    const character = text[at] ?? "";
    const inside = open.at(-1);
    const isQuoted = inside === "'" || inside === '"' || inside === "`";
    if (isQuoted && character === "\\") at++;
    else if (isQuoted && character === inside) open.pop();
    else if (inside === "`" && character === "$" && text[at + 1] === "{") {
      open.push("{");
      at++;
    } else if (!isQuoted && (character === "'" || character === '"' || character === "`" || character === "{"))
      open.push(character);
    else if (!isQuoted && character === "}" && inside === "{") open.pop();
  }
  const inside = open.at(-1);
  return inside === "'" || inside === '"' || inside === "`";
}
