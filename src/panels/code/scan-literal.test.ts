import { expect, test } from "vitest";
import { type ScannedValue, scanValue } from "./scan-literal.ts";

function shape(text: string, value: ScannedValue | undefined): unknown {
  if (!value) return undefined;
  if (value.kind === "object")
    return Object.fromEntries(value.properties.map(({ key, value }) => [key, shape(text, value)]));
  if (value.kind === "array") return value.items.map((item) => shape(text, item));
  return text.slice(value.from, value.to);
}
const scanned = (text: string) => shape(text, scanValue(text, 0));

test("finds the properties of JSON", () => {
  expect(scanned('{ "a": { "b c": [1, "x,}", { "d": null }] }, "e": "f" }')).toEqual({
    a: { "b c": ["1", '"x,}"', { d: "null" }] },
    e: '"f"',
  });
});

test("takes code as it is, with its own brackets, strings, templates and comments", () => {
  const text = `{
    entry: assign({ n: ({ context }) => context.n + 1 }), // a } in a comment, too
    guard: and(["a", not(stateIn("#b"))]) as never,
    text: ({ context }) => \`} \${context.n}, {\`,
    on: { pay: { target: "x" }, 'it\\'s': [], },
    1000: "late",
  } as const`;
  expect(scanned(text)).toEqual({
    entry: "assign({ n: ({ context }) => context.n + 1 })",
    guard: 'and(["a", not(stateIn("#b"))]) as never',
    text: "({ context }) => `} ${context.n}, {`",
    on: { pay: { target: '"x"' }, "it\\'s": [] },
    "1000": '"late"',
  });
});

test("comes to an end on anything", () => {
  for (const text of ["", "{", "{ a", "{ a:", "[", "[,", "{ ...b, c: 1 }", '{ "x', "{ a: [ }", "}", "{{{{", "a: 1, b"])
    expect(() => scanned(text), text).not.toThrow();
  expect(scanned("{ ...b, c: 1 }")).toEqual({ c: "1" });
});
