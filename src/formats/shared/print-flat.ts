// Code on one line; undefined where a formatter would break it however short it is.

import { type Code, printKey } from "./code.ts";

export function printFlat(code: Code): string | undefined {
  switch (code.kind) {
    case "raw":
      return code.text;
    case "cast": {
      const inside = printFlat(code.inside);
      return inside === undefined ? undefined : `${inside} as ${code.type}`;
    }
    case "infix":
      return code.lines.join(" ");
    case "choice": {
      const [whenTrue, whenFalse] = [printFlat(code.whenTrue), printFlat(code.whenFalse)];
      return whenTrue === undefined || whenFalse === undefined
        ? undefined
        : `${code.test} ? ${whenTrue} : ${whenFalse}`;
    }
    case "fields":
      return `{ ${code.fields.join("; ")} }`;
    case "arrow": {
      const body = printFlat(code.body);
      if (body === undefined) return undefined;
      return `${code.parameters} => ${code.body.kind === "object" || code.body.kind === "choice" ? `(${body})` : body}`;
    }
    case "call": {
      const values = code.values.map(printFlat);
      return values.includes(undefined) ? undefined : `${code.callee}${typesText(code.types)}(${values.join(", ")})`;
    }
    case "array": {
      const items = code.items.map(printFlat);
      return items.includes(undefined) || isTable(code.items) ? undefined : `[${items.join(", ")}]`;
    }
    case "object": {
      if (code.entries.length === 0) return "{}";
      if (code.entries.length > 3 || code.entries.some(({ comment }) => comment !== undefined)) return undefined;
      const entries = code.entries.map(({ key, value }) => {
        const inside = printFlat(value);
        return inside === undefined || inside === key ? inside : `${printKey(key)}: ${inside}`;
      });
      return entries.includes(undefined) ? undefined : `{ ${entries.join(", ")} }`;
    }
    default:
      return code satisfies never;
  }
}

export function typesText(types: readonly Code[]): string {
  return types.length === 0 ? "" : `<${types.map(printFlat).join(", ")}>`;
}

/** Several objects of several entries each. */
function isTable(items: readonly Code[]): boolean {
  return items.length > 1 && items.every((item) => item.kind === "object" && item.entries.length > 1);
}
