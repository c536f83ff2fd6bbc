import { expect, test } from "vitest";
import { compile } from "#compile/compile.ts";
import type { Project } from "#model/schema/project.ts";
import { orderProject } from "../testing/order-project.ts";
import { exportMermaid } from "./export.ts";
import { importMermaid } from "./import.ts";

function imported(text: string): { project: Project; losses: readonly { code: string; inText?: { line: number } }[] } {
  const result = importMermaid(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function outline(project: Project): string[] {
  const name = (id: string) => project.states[id]?.name ?? id;
  const states = Object.values(project.states).map(
    ({ name: own, kind, parent }) => `${kind} ${own}${parent ? ` in ${name(parent)}` : ""}`,
  );
  const arrows = Object.values(project.transitions).map(
    ({ source, targets }) => `${name(source)} -> ${targets.map(name).join("+")}`,
  );
  return [...states, ...arrows].sort();
}

test("reads the example of Mermaid's own documentation", () => {
  const { project, losses } = imported(
    [
      "stateDiagram-v2",
      "    [*] --> Still",
      "    Still --> [*]",
      "",
      "    Still --> Moving",
      "    Moving --> Still",
      "    Moving --> Crash",
      "    Crash --> [*]",
    ].join("\n"),
  );
  expect(outline(project)).toEqual(
    [
      "atomic Moving in Diagram",
      "atomic Still in Diagram",
      "compound Diagram",
      "final Crash in Diagram",
      "final End in Diagram",
      "Moving -> Crash",
      "Moving -> Still",
      "Still -> End",
      "Still -> Moving",
    ].sort(),
  );
  expect(losses.map(({ code, inText }) => `${code} ${inText?.line}`)).toEqual(
    expect.arrayContaining(["final 3", "label 5"]),
  );
  expect(compile(project, Object.keys(project.machines)[0] ?? "").problems).toEqual([]);
});

test("reads composites, regions, notes, choices and labels", () => {
  const { project } = imported(`---
title: "Alarm: clock"
---
stateDiagram-v2
  direction LR
  classDef hot fill:#f00
  state "On duty" as Active {
    [*] --> NumLockOff
    NumLockOff --> NumLockOn : EvNumLockPressed [context.count > 2] / count = context.count + 1, beep
    --
    [*] --> CapsLockOff
    CapsLockOff --> CapsLockOn : after 5s
  }
  state check <<choice>>
  [*] --> check
  check --> Active : if n < 3
  check --> Idle:::hot : [else]
  Idle : entry / log('idle')
  Idle : It waits.
  note right of Idle
    Two
    lines
  end note
`);
  expect(project.name).toBe("Alarm: clock");
  expect(outline(project)).toContain("parallel On duty in Alarm: clock");
  expect(Object.values(project.transitions)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ trigger: { kind: "after", delay: "5000" } }),
      expect.objectContaining({
        guard: { kind: "expression", expression: "context.count > 2" },
        actions: [
          { kind: "assign", values: { count: "context.count + 1" } },
          expect.objectContaining({ kind: "named" }),
        ],
      }),
      expect.objectContaining({ trigger: { kind: "always" } }),
    ]),
  );
  expect(Object.values(project.states)).toContainEqual(
    expect.objectContaining({
      name: "It waits.",
      entry: [{ kind: "log", message: "'idle'" }],
      description: "Two\nlines",
    }),
  );
  expect(compile(project, Object.keys(project.machines)[0] ?? "").problems).toEqual([]);
});

test("reads back what it wrote", () => {
  const first = exportMermaid(orderProject);
  if (!first.ok) throw new Error();
  const { project } = imported(first.value.text);
  const again = exportMermaid(project);
  const lines = (text: string) => text.replaceAll("back", "h").split("\n").sort();
  expect(lines(again.ok ? again.value.text : "")).toEqual(lines(first.value.text));
});

test("finds an invocation by a name of its own", () => {
  const { project } = imported(
    "stateDiagram-v2\nPay : invoke / charge\nPay --> Paid : done charge\nPay --> Idle : error charge",
  );
  const [[id = "", invocation] = []] = Object.entries(project.invocations);
  const renamed = {
    ...project,
    invocations: {
      [id]: { ...invocation, name: "the payment" },
      other: { ...invocation, name: "the receipt", order: 1 },
    },
  } as Project;
  const text = exportMermaid(renamed);
  expect(text.ok && text.value.text).toContain("done the payment");
  const again = imported(text.ok ? text.value.text : "").project;
  const heard = Object.values(again.transitions).map(({ trigger }) => trigger);
  expect(heard.map(({ kind }) => kind)).toEqual(["invocationDone", "invocationError"]);
});

test.each([
  ["no diagram", "graph TD\n A-->B", /not a Mermaid state diagram/],
  ["an open brace", "stateDiagram-v2\nstate A {\n[*] --> B", /braces/],
  ["a closing brace too many", "stateDiagram-v2\nA --> B\n}", /braces/],
  ["endless nesting", `stateDiagram-v2\n${"state A {\n".repeat(100_000)}`, /braces/],
])("refuses %s", (_, text, message) => {
  expect(importMermaid(text)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(message), line: expect.any(Number) },
  });
});

test("takes hostile names for names", () => {
  const { project } = imported(
    'stateDiagram-v2\n__proto__ --> constructor : toString\nstate "<script>alert(1)</script>" as x\n',
  );
  expect(outline(project)).toContain("atomic <script>alert(1)</script> in Diagram");
});

test("reads every state diagram of a page, in its place and under its heading", () => {
  const page = `# Orders

Prose, and another diagram.

\`\`\`mermaid
flowchart LR
  A --> B
\`\`\`

\`\`\`mermaid
stateDiagram-v2
  [*] --> New: placed<br/>by phone
  New --> Paid
  Paid:::good
\`\`\`

## Parcels

<div class="mermaid">
stateDiagram
  [*] --> Packed
</div>
`;
  const result = importMermaid(page, { name: "README" });
  if (!result.ok) throw new Error(result.error.message);
  const { project, losses, places } = result.value;
  expect(project.name).toBe("README");
  expect(Object.values(project.machines).map(({ name }) => name)).toEqual(["Orders", "Parcels"]);
  const names = Object.values(project.states).map(({ name }) => name);
  expect(names.sort()).toEqual(["New", "Orders", "Packed", "Paid", "Parcels"]);
  expect(places.get("states packed")).toMatchObject({ line: 21 });
  expect(losses.filter(({ kind }) => kind === "lost")).toMatchObject([
    { message: expect.stringMatching(/^"placed by phone" stands on an arrow from/), inText: { line: 12 } },
  ]);
});

test.each([
  ["elements that are never closed", `stateDiagram-v2\n${'<div class="mermaid">'.repeat(30_000)}`],
  ["the beginnings of elements", `stateDiagram-v2\n${"<pre ".repeat(50_000)}`],
  ["thousands of diagrams", "```mermaid\nstateDiagram\na --> b\n```\n".repeat(5000)],
  ["blanks", `stateDiagram-v2\na${" ".repeat(500_000)}b`],
])("comes to an end with %s", (_, text) => {
  expect(importMermaid(text)).toHaveProperty("ok");
});
