// Actions that are put in, taken out and moved next to each other in one list of the source: what the list had keeps its
// text, and nothing outside of it changes.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Action } from "#model/schema/action.ts";
import { importTypeScript } from "../xstate-typescript/import.ts";
import { saveInPlace } from "./save-in-place.ts";

const items = ["'a'", "b(  1 )", "{ type: 'c' }", "log(  'd' )", "() => { e(); }"];

const layouts: readonly ((list: readonly string[]) => string)[] = [
  (list) => `[${list.join(", ")}]`,
  (list) => `[\n    ${list.map((each) => `${each}, // about ${each.length}\n    `).join("")}]`,
  (list) => `[ ${list.join(" , ")} , ]`,
  (list) => `[\n      ${list.join(",\n      ")}\n    ]`,
  (list) => `[ /* first */ ${list.join(", /* next */ ")} ]`,
];

function sourceOf(list: string): string {
  return `import { log, setup } from 'xstate';\n// head\nexport const m = setup({}).createMachine({\n  initial: 's',\n  states: {\n    s: { /* in */ entry: ${list}, exit: 'tidy' }, // tail\n  },\n});\n// end\n`;
}

const step = fc.record({ kind: fc.constantFrom("put", "take", "move"), at: fc.nat(6), to: fc.nat(6) });

function changed(actions: readonly Action[], steps: readonly { kind: string; at: number; to: number }[]): Action[] {
  const list = [...actions];
  for (const [count, { kind, at, to }] of steps.entries()) {
    if (kind === "put") list.splice(at % (list.length + 1), 0, { kind: "log", message: `'new ${count}'` });
    else if (list.length > 1) {
      const [taken] = list.splice(at % list.length, 1);
      if (kind === "move" && taken) list.splice(to % (list.length + 1), 0, taken);
    }
  }
  return list;
}

test("keeps the text of what stays in a list, however it is edited", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...layouts),
      fc.shuffledSubarray(items, { minLength: 2 }),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      (layout, list, steps) => {
        const source = sourceOf(layout(list));
        const read = importTypeScript(source, { name: "m" });
        if (!read.ok) throw new Error(read.error.message);
        const { project } = read.value;
        const state = project.states.s;
        if (state?.kind !== "atomic") throw new Error("no state");
        const entry = changed(state.entry ?? [], steps);
        const saved = saveInPlace(source, { ...project, states: { ...project.states, s: { ...state, entry } } });
        if (!saved.ok) {
          refused++;
          return;
        }
        const { text } = saved.value;
        const [head, tail] = [source.indexOf("entry: "), source.indexOf(", exit:")];
        expect(text.startsWith(source.slice(0, head)), text).toBe(true);
        expect(text.endsWith(source.slice(tail)), text).toBe(true);
        const kept = list.filter((_, at) => entry.includes((state.entry ?? [])[at] as Action));
        for (const each of kept) expect(text, text).toContain(each);
      },
    ),
    { numRuns: 30 },
  );
  expect(refused).toBe(0);
});
