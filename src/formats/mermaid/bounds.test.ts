// Text that would take minutes if anything in the import went over it again and again; no test here measures time, but each
// would run into the time limit of a test.

import { expect, test } from "vitest";
import { importMermaid } from "./import.ts";

const many = 200_000;

test.each([
  ["brackets that are never closed", `A --> B : ${"[".repeat(many)} ${"x / ".repeat(many / 4)}`],
  ["parentheses that are never closed", `A --> B : x / ${"a(b,".repeat(many / 4)}`],
  ["quotes that are never closed", `A --> B : x / "${'\\"'.repeat(many / 2)}`],
  ["regions without anything in them", `state X {\nA --> B\n${"--\n".repeat(many)}}`],
  [
    "composites side by side",
    Array.from({ length: 3000 }, (_, at) => `state C${at} {\nA${at} --> B${at}\n}`).join("\n"),
  ],
])("comes back soon from %s", (_, body) => {
  expect(importMermaid(`stateDiagram-v2\n${body}\n`).ok).toBe(true);
});
