import { expect, test } from "vitest";
import { buildProject } from "#model/testing/build-project.ts";
import { printCode } from "./printed-code.ts";
import { spanAt, spansOf } from "./spans-at.ts";

const project = buildProject(
  [
    {
      machine: "order",
      context: { total: "number" },
      states: {
        idle: { on: { pay: [{ target: "busy", guard: "context.total > 1" }, "idle"] }, after: { 1000: "done" } },
        busy: {
          states: { asking: { invoke: { charge: { calls: "card", done: "asked", error: "idle" } } }, asked: {} },
          always: { target: "done", guard: "context.total > 9" },
        },
        done: { kind: "final" },
      },
    },
  ],
  { tables: { services: { card: { name: "Card", kind: "call" } } } },
);

for (const language of ["json", "typescript"] as const) {
  const printed = printCode(project, "order", language);
  const { text, spans } = printed.kind === "printed" ? printed : { text: printed.message, spans: [] };
  const partOf = (table: "states" | "transitions" | "invocations", id: string) => {
    const [span] = spansOf(spans, [{ table, id }]);
    return span && text.slice(span.from, span.to);
  };

  test(`finds every state, transition and call of the drawing in ${language}`, () => {
    const found = new Set(spans.map(({ table, id }) => `${table}/${id}`));
    for (const table of ["states", "transitions", "invocations"] as const)
      for (const id of Object.keys(project[table])) expect(found, `${table}/${id}`).toContain(`${table}/${id}`);
    expect(spans.length).toBe(found.size);
  });

  test(`gives each its own part of the text in ${language}`, () => {
    expect(partOf("states", "asked")).toMatch(/^"?asked"?:/);
    expect(partOf("states", "busy")).toContain("asking");
    expect(partOf("invocations", "charge")).toContain("charge");
    const [first, second] = Object.keys(project.transitions).filter((id) => id.startsWith("idle-t"));
    expect(partOf("transitions", first ?? "")).toContain("context.total");
    expect(partOf("transitions", second ?? "")).not.toContain("context.total");
  });

  test(`leads from a place in the ${language} to the innermost thing there`, () => {
    const asked = spans.find(({ id }) => id === "asked");
    expect(spanAt(spans, asked?.from ?? 0)?.id).toBe("asked");
    expect(spanAt(spans, text.length + 1)).toBeUndefined();
  });
}

test("says why there is no code for a machine with an error", () => {
  const broken = buildProject({ machine: "m", states: { a: { on: { go: { target: "a", guard: "1 +" } } } } });
  for (const language of ["json", "typescript"] as const)
    expect(printCode(broken, "m", language)).toMatchObject({ kind: "broken", message: expect.stringMatching(/./) });
});
