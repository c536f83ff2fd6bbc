// Writes a value as JSON in one form only, whatever order its keys came in: two spaces, keys in the order the layout
// gives, small things on one line. A line break at the end, so that it is a text file.

export interface CanonicalLayout {
  /** Negative if the left key comes first. */
  compareKeys(left: string, right: string, path: readonly string[]): number;
  /** May an object or list at that path stand on one line, if it holds no other and fits? */
  mayBeOneLine(path: readonly string[]): boolean;
  readonly width: number;
  isLeftOut?(key: string, value: unknown, path: readonly string[]): boolean;
  /** Is an object at that path one that never changes? Then its text is made once, however often it is printed. */
  isImmutable?(path: readonly string[]): boolean;
}

interface KeptText {
  readonly place: string;
  readonly text: string;
}

const keptTexts = new WeakMap<CanonicalLayout, WeakMap<object, KeptText>>();

export function printCanonicalJson(value: unknown, layout: CanonicalLayout): string {
  return `${print(value, [], "", 0, layout)}\n`;
}

/** Makes the text of one part that never changes, so that it is there when all is printed. */
export function printAhead(value: unknown, path: readonly string[], layout: CanonicalLayout): void {
  print(value, [...path], "  ".repeat(path.length), leadOf(path), layout);
}

/** The text of that part is there. */
export function isPrinted(value: object, path: readonly string[], layout: CanonicalLayout): boolean {
  return keptTexts.get(layout)?.get(value)?.place === placeOf(path, leadOf(path));
}

function leadOf(path: readonly string[]): number {
  return `${printText(path.at(-1) ?? "")}: `.length;
}

/** What else a text depends on. */
function placeOf(path: readonly string[], lead: number): string {
  return `${path.length} ${path[0]} ${lead}`;
}

/** By UTF-16 code units, so that no locale has a say. */
export function compareCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function print(value: unknown, path: string[], indent: string, lead: number, layout: CanonicalLayout): string {
  if (value === null || typeof value !== "object") return printScalar(value);
  if (!layout.isImmutable?.(path)) return printParts(value, path, indent, lead, layout);
  const kept = keptTexts.get(layout) ?? new WeakMap<object, KeptText>();
  keptTexts.set(layout, kept);
  const place = placeOf(path, lead);
  const before = kept.get(value);
  if (before?.place === place) return before.text;
  const text = printParts(value, path, indent, lead, layout);
  kept.set(value, { place, text });
  return text;
}

function printParts(value: object, path: string[], indent: string, lead: number, layout: CanonicalLayout): string {
  const deeper = `${indent}  `;
  const oneLine = layout.mayBeOneLine(path);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => printItem("", item, path, "*", deeper, layout))
    : presentKeys(value, path, layout).map((key) =>
        printItem(`${printText(key)}: `, value[key as never], path, key, deeper, layout),
      );
  const [open, close] = isList ? "[]" : "{}";
  if (items.length === 0) return `${open}${close}`;
  if (oneLine && Object.values(value).every(isScalar)) {
    const short = isList ? `[${items.join(", ")}]` : `{ ${items.join(", ")} }`;
    if (indent.length + lead + short.length <= layout.width) return short;
  }
  return `${open}\n${items.map((item) => deeper + item).join(",\n")}\n${indent}${close}`;
}

function printItem(
  label: string,
  item: unknown,
  path: string[],
  step: string,
  indent: string,
  layout: CanonicalLayout,
): string {
  path.push(step);
  const printed = label + print(item, path, indent, label.length, layout);
  path.pop();
  return printed;
}

function presentKeys(value: object, path: readonly string[], layout: CanonicalLayout): string[] {
  const keys = Object.keys(value).filter((key) => {
    const item = value[key as never];
    return item !== undefined && !layout.isLeftOut?.(key, item, path);
  });
  return keys.sort((left, right) => layout.compareKeys(left, right, path));
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

function printScalar(value: unknown): string {
  if (typeof value === "string") return printText(value);
  return JSON.stringify(value ?? null);
}

const loneSurrogate = /\p{Surrogate}/gu;

/** Half a character can't be written in UTF-8 and would not be read again; it becomes U+FFFD, as any encoder has it. */
function printText(text: string): string {
  return JSON.stringify(text.replace(loneSurrogate, "\ufffd"));
}
