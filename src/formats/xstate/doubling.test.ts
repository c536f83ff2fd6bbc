// Constants that hold each other twice: a few lines that stand for more than there is room for.

import { expect, test } from "vitest";
import { importTypeScript } from "../xstate-typescript/import.ts";

const doubled = (first: string, next: (before: string) => string) =>
  [`const a0 = ${first};`, ...Array.from({ length: 40 }, (_, at) => `const a${at + 1} = ${next(`a${at}`)};`)].join(
    "\n",
  );

test.each([
  [
    "data",
    doubled("{}", (a) => `{ ...${a}, x: ${a}, y: ${a}, z: ${a} }`),
    "initial: 'a', states: { a: { meta: a40 } }",
  ],
  ["states", doubled("{}", (a) => `{ states: { x: ${a}, y: ${a}, z: ${a} } }`), "initial: 'a', states: { a: a40 }"],
  ["actions", doubled("['go']", (a) => `[${a}, ${a}, ${a}, ${a}]`), "initial: 'a', entry: a40, states: { a: {} }"],
  ["circles", "const a = { b }; const b = { a };", "initial: 'a', states: a"],
])(
  "reads %s that double with each line, or says no, and comes to an end",
  (_, constants, config) => {
    const result = importTypeScript(
      `import { createMachine } from "xstate";\n${constants}\ncreateMachine({ ${config} });`,
    );
    expect(result.ok || result.error.message.length > 0).toBe(true);
  },
  20_000,
);
